import { failureCause } from '../../derived/scans/failure-cause.ts'
import { referTo } from '../../derived/reference.ts'
import { citations } from '../../knowledge/sources.ts'
import { serverFileCheck } from '../kinds/server-files/server-file-check.ts'

/** `limit`: name of the setting in ClientWebService's Web.config; `logged`: WSUS' own log names it. */
export type SoapLimit = Readonly<{ limit: string; logged: boolean }>

/** WU_E_PT_SOAPCLIENT_SOAPFAULT */
const soapFault = '0x80244007'
/** What WSUS names in its fault, and the setting that Microsoft has raised, with its installed value. */
const limits = [
  { parameter: 'InstalledNonLeafUpdateIDs', limit: 'maxInstalledPrerequisites', installed: 400 },
  { parameter: 'OtherCachedUpdateIDs', limit: 'maxCachedUpdates', installed: 22_000 }
] as const

/** A client that knows many updates sends more of them than ClientWebService takes, which answers with a SOAP fault. */
export const soapLimitsSmall = serverFileCheck<SoapLimit>({
  id: 'soap-limits-small',
  step: 'timeout',
  severity: 'blocker',
  source: citations.scanFailures,
  needs: [failureCause, 'server-log'],
  look: ({ webConfig }, _url, evidence) => {
    const isFault = failureCause.of(evidence)?.sign.code === soapFault
    const logged = evidence.all('server-log').flatMap((log) =>
      log.value.facts.flatMap((fact) => {
        const own = limits.find(
          ({ parameter }) => fact.kind === 'soap-limit' && fact.parameter?.includes(parameter) === true
        )
        return own === undefined ? [] : [{ own, reference: { ...referTo(log, fact.text, fact.line), at: fact.at } }]
      })
    )
    const last = logged.at(-1)
    if (last !== undefined) {
      const facts = { limit: last.own.limit, logged: true }
      return { facts, evidence: [last.reference], confidence: isFault ? 'certain' : 'likely', symptoms: ['500'] }
    }
    const set = webConfig?.value.clientWebService ?? null
    if (webConfig === null || set === null) return 'void'
    const small = limits.find(({ limit, installed }) => (set[limit]?.value ?? installed) <= installed)
    const shown = small ?? limits[0]
    const value = set[shown.limit]
    const cited = referTo(webConfig, `${shown.limit} = ${value?.value ?? shown.installed}`, value?.line ?? null)
    if (small === undefined) return { clear: [cited] }
    if (!isFault) return 'void'
    return {
      facts: { limit: small.limit, logged: false },
      evidence: [cited],
      confidence: 'possible',
      symptoms: ['500']
    }
  }
})
