import { type ServerQuestionId, serverQuestions } from '../../knowledge/server-questions.ts'
import { derive, type Derived } from '../derive.ts'
import { readSettings } from '../server-files/read-settings.ts'
import { firstLabel } from '../target/host-names.ts'
import { wsusTarget } from '../target/wsus-target.ts'
import { readWsusUrl, type WsusUrl } from '../target/wsus-url.ts'

/** What WMI on the client calls the list of its software update points. */
const locationList = 'CCM_SUPLocationList'

/**
 * The software update point that the client was offered, with the scheme and port that the console has for it: the newest
 * offer in LocationServices.log, or the path in CCM_SUPLocationList. Null where several servers are offered and none is the
 * client's, or none is.
 */
const offeredServer: Derived<WsusUrl | null> = derive(['configmgr-log', wsusTarget], (evidence) => {
  const host = wsusTarget.of(evidence)?.url?.host ?? null
  const offers = evidence.all('configmgr-log').flatMap(({ value }) => {
    const isList = value.components.includes(locationList)
    return value.events.flatMap(({ kind, url }) => {
      const isOffer = kind === 'sup-offered' || (isList && kind === 'server')
      // an address with a path leads over a gateway and is not the server's own
      if (!isOffer || url === undefined || /^https?:\/\/[^/]+\/./i.test(url)) return []
      return readWsusUrl(url) ?? []
    })
  })
  const own = offers.filter((offer) => host !== null && firstLabel(offer.host) === firstLabel(host))
  if (own.length > 0) return own.at(-1) ?? null
  return new Set(offers.map((offer) => offer.host)).size === 1 ? (offers.at(-1) ?? null) : null
})

/**
 * The questions about the server that nothing in the case answers: those that a file of the server tells are not asked, nor
 * scheme and port that the client itself was offered.
 */
export const openQuestions: Derived<readonly ServerQuestionId[]> = derive([readSettings, offeredServer], (evidence) => {
  const { references } = readSettings.of(evidence)
  const offered: readonly ServerQuestionId[] = offeredServer.of(evidence) === null ? [] : ['supRequiresSsl', 'supPorts']
  return serverQuestions.map(({ id }) => id).filter((id) => references[id] === undefined && !offered.includes(id))
})
