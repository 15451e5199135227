import type { StepId } from '../../contract/check.ts'
import type { Diagnosis, StepState } from '../../contract/diagnosis.ts'
import type { Evidence } from '../../contract/evidence/index.ts'
import type { Attempt } from '../../contract/evidence/wsus-access.ts'
import type { Language } from '../../contract/text.ts'
import { isAnsweredWell, isRequired } from '../../derived/access/attempt-outcome.ts'
import { computerName } from '../../derived/machines/chosen-machine.ts'
import { hostAndPort } from '../../derived/target/wsus-url.ts'
import { pictureText } from '../../text/picture.text.ts'
import { formatDuration } from '../format.ts'
import type { Break, Place } from './break.ts'
import type { PictureLink, PictureNode } from './picture.ts'
import type { RouteSeen } from './route-seen.ts'

interface NodeElement extends Omit<PictureNode, 'kind'> {
  readonly place: PictureNode['kind']
  /** The lines that say which one it is. */
  readonly named: readonly string[]
  /** What remains to be shown if the connection fails before it. */
  readonly seenBehind: readonly string[]
}
interface LinkElement extends PictureLink {
  readonly place: Exclude<Place, PictureNode['kind']>
}
/** A node or a link of the way that Windows takes. */
export type Element = NodeElement | LinkElement

interface Drawn {
  readonly diagnosis: Diagnosis
  readonly evidence: readonly Evidence[]
  readonly route: RouteSeen
  readonly broken: Break | null
  readonly language: Language
}

export function isLink(element: Element): element is LinkElement {
  return element.place === 'route' || element.place === 'beyond' || element.place === 'arrival'
}

/** Every element as it would be without a break: `ok` as far as it was judged, or seen to work; else `off`, with the word. */
export function ownElements(drawn: Drawn): readonly Element[] {
  const { route, broken } = drawn
  if (route.way !== 'proxy') return [client(drawn), direct(drawn), network(drawn), arrival(drawn), server(drawn)]
  const behind: readonly Element[] =
    broken?.place === 'network' ? [link('beyond', 'off', ''), { ...network(drawn), lines: [], state: 'off' }] : []
  return [client(drawn), toProxy(drawn), proxy(drawn), ...behind, arrival(drawn), server(drawn)]
}

function client({ diagnosis, evidence, language }: Drawn): NodeElement {
  const { nodes, settings } = pictureText[language]
  const state = stateOf('orientation', diagnosis)
  const read = evidence.some(({ probe, status }) => probe === 'update-policy' && status === 'collected')
  const word = state === 'clear' ? settings.ok : read ? settings.open : settings.unread
  const live = evidence.some(({ origin }) => origin === 'live')
  const named = [computerName(diagnosis) ?? ''].filter((name) => name !== '')
  return {
    ...node('client', live ? nodes.client : nodes.clientInFiles, state === 'clear', named),
    lines: [...named, word]
  }
}

function direct({ diagnosis, route, language }: Drawn): LinkElement {
  const words = pictureText[language]
  if (route.way === 'unknown') return link('route', 'off', words.proxyUnread)
  const tried = attemptsOf(route)
  const resolved = tried.find(({ name }) => name?.outcome === 'resolved')?.name
  const works = stateOf('proxy', diagnosis) === 'clear' || tried.some(isConnected)
  const under = resolved == null ? '' : words.name(formatDuration(resolved.durationMs, language))
  return link('route', works ? 'ok' : 'off', words.withoutProxy, works ? under : words.unchecked)
}

function toProxy({ route, language }: Drawn): LinkElement {
  const words = pictureText[language]
  const connection = connectionOf(route)
  const under = connection === null ? words.unchecked : formatDuration(connection.durationMs, language)
  return link('route', connection === null ? 'off' : 'ok', words.withProxy, under)
}

function proxy({ diagnosis, route, language }: Drawn): NodeElement {
  const { nodes } = pictureText[language]
  const works = stateOf('proxy', diagnosis) === 'clear' && connectionOf(route) !== null
  return node('proxy', nodes.proxy, works, route.proxy === null ? [] : [route.proxy], pictureText[language].unchecked)
}

function network({ route, language }: Drawn): NodeElement {
  const words = pictureText[language]
  const connection = route.way === 'direct' ? connectionOf(route) : null
  const port =
    connection === null ? [] : [words.port(String(connection.port), formatDuration(connection.durationMs, language))]
  return {
    ...node('network', words.nodes.network, connection !== null, [], words.unchecked),
    ...(connection === null ? {} : { lines: port })
  }
}

function arrival({ diagnosis, route, language }: Drawn): LinkElement {
  const words = pictureText[language]
  const passed =
    stateOf('timeout', diagnosis) === 'clear' || attemptsOf(route).some((attempt) => isPassed(attempt, route))
  const works = stateOf('certificate', diagnosis) === 'clear' && passed
  if (route.server?.scheme === 'http') return link('arrival', works ? 'ok' : 'off', words.noCertificate)
  return link('arrival', works ? 'ok' : 'off', works ? words.certificateOk : words.certificateUnread)
}

function server({ diagnosis, route, broken, language }: Drawn): NodeElement {
  const words = pictureText[language]
  const named = route.server === null ? [] : [hostAndPort(route.server)]
  const works = stateOf('timeout', diagnosis) === 'clear'
  const required = attemptsOf(route).filter(isRequired)
  const answered = required.filter(isAnsweredWell)
  const slowest = Math.max(0, ...answered.map(({ durationMs }) => durationMs))
  const word =
    answered.length > 0
      ? words.answers(formatDuration(slowest, language))
      : diagnosis.verdict.lastSuccess === undefined
        ? ''
        : words.scanned
  // our requests go on past a certificate that Windows refuses
  const behind = broken?.place === 'arrival' && diagnosis.verdict.step === 'certificate' && answered.length > 0
  return {
    ...node('server', words.nodes.server, works, named, words.unchecked),
    ...(works ? { lines: [...named, word].filter((line) => line !== '') } : {}),
    seenBehind: behind ? [...named, words.withoutCheck] : named
  }
}

function stateOf(id: StepId, { steps }: Diagnosis): StepState {
  return steps.find((step) => step.id === id)?.state ?? 'undecided'
}

function attemptsOf({ access }: RouteSeen): readonly Attempt[] {
  return access?.path.attempts ?? []
}

function isConnected({ tcp }: Attempt): boolean {
  return tcp.some(({ outcome }) => outcome === 'connected')
}

/** The request got as far as the server: over a proxy, the connection alone is only one to the proxy. */
function isPassed(attempt: Attempt, { way }: RouteSeen): boolean {
  if (way === 'direct') return isConnected(attempt)
  return attempt.tls?.outcome === 'established' || attempt.http?.outcome === 'answered'
}

/** The first connection that was made on the way; null for none. */
function connectionOf(route: RouteSeen): Attempt['tcp'][number] | null {
  return attemptsOf(route).flatMap(({ tcp }) => tcp.filter(({ outcome }) => outcome === 'connected'))[0] ?? null
}

function link(place: LinkElement['place'], state: 'ok' | 'off', over: string, under = ''): LinkElement {
  return { place, state, over, under }
}

/** Without `unchecked` only what names it; what is not known to work says so. */
function node(
  place: NodeElement['place'],
  name: string,
  works: boolean,
  named: readonly string[],
  unchecked = ''
): NodeElement {
  const lines = works || unchecked === '' ? named : [...named, unchecked]
  return { place, state: works ? 'ok' : 'off', name, named, lines, seenBehind: named }
}
