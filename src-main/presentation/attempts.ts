import type { EvidenceValue } from '../contract/evidence/index.ts'
import type { AccessPath, Attempt } from '../contract/evidence/wsus-access.ts'
import type { Status } from '../contract/status.ts'
import type { Language } from '../contract/text.ts'
import { stageStatus, tlsObjections, type Stage } from '../derived/access/attempt-outcome.ts'
import { namedAlert } from '../knowledge/tls-alerts.ts'
import { attemptText } from '../text/attempt.text.ts'

export const stages = ['name', 'tcp', 'connect', 'tls', 'http'] as const satisfies readonly Stage[]

/** A server with many addresses shows the first few; the rest is in the case file. */
const shownAddresses = 4

/** One stage of a request as every surface shows it. */
export interface AttemptStage {
  readonly status: Status
  /** How it went, in a word or a value. */
  readonly text: string
  /** The same in full, one line each; `duration` in milliseconds, null if it is not informative. */
  readonly lines: readonly { readonly text: string; readonly duration: number | null }[]
  /** In milliseconds; null where the stage was not reached. */
  readonly duration: number | null
}

/** One request over one path. */
export interface AttemptView {
  readonly path: AccessPath
  readonly attempt: Attempt
  /** The test address by its name. */
  readonly address: string
  readonly stages: Readonly<Record<Stage, AttemptStage>>
  /** How it ended, in a word or a status. */
  readonly end: string
}

/** Every request of a connection test, path by path. `collectedAt`: null where the case has no time. */
export function attemptViews(
  { paths }: Pick<EvidenceValue<'wsus-access'>, 'paths'>,
  collectedAt: string | null,
  language: Language
): readonly AttemptView[] {
  const at = collectedAt === null ? null : new Date(collectedAt)
  return paths.flatMap((path) => path.attempts.map((attempt) => attemptView(path, attempt, at, language)))
}

/** The same for requests that differ in nothing but milliseconds. */
export function courseKey({ stages: seen }: AttemptView): string {
  return JSON.stringify(
    stages.map((stage) => [seen[stage].status, seen[stage].text, seen[stage].lines.map(({ text }) => text)])
  )
}

/** `direct`, or the proxy by its name. */
export function pathText({ path, proxy }: AccessPath, language: Language): string {
  const words = attemptText[language]
  return path === 'direct' || proxy === null ? words.direct : `${words.overProxy} ${proxy}`
}

/** The setting that names the proxy of a path; null for WinHTTP's, or without a proxy. */
export function pathSource({ path }: AccessPath, language: Language): string | null {
  return path === 'user-proxy' || path === 'pac' ? attemptText[language].setBy[path] : null
}

function attemptView(path: AccessPath, attempt: Attempt, at: Date | null, language: Language): AttemptView {
  const status = stageStatus(attempt, at)
  return {
    path,
    attempt,
    address: attemptText[language].addresses[attempt.address],
    stages: {
      name: { status: status.name, ...nameStage(attempt, language) },
      tcp: { status: status.tcp, ...tcpStage(attempt, language) },
      connect: { status: status.connect, ...connectStage(attempt, language) },
      tls: { status: status.tls, ...tlsStage(attempt, at, language) },
      http: { status: status.http, ...httpStage(attempt, language) }
    },
    end: endOf(attempt, at, language)
  }
}

type Words = Omit<AttemptStage, 'status'>

/** A stage as lines of text, the first one with its duration. */
function words(text: string, duration: number | null, lines: readonly string[] = [text]): Words {
  return { text, duration, lines: lines.map((line, at) => ({ text: line, duration: at === 0 ? duration : null })) }
}

function nameStage({ name, tcp }: Attempt, language: Language): Words {
  const texts = attemptText[language]
  // an address needs no look-up
  if (name === null) return words(tcp.length > 0 ? texts.literal : texts.notReached, null)
  const [first, ...others] = name.addresses
  if (name.outcome !== 'resolved' || first === undefined) return words(texts.name[name.outcome], name.durationMs)
  const text = others.length === 0 ? first : `${first} +${others.length}`
  return words(text, name.durationMs, [name.addresses.slice(0, shownAddresses).join(', ')])
}

function tcpStage({ name, tcp }: Attempt, language: Language): Words {
  const texts = attemptText[language]
  const tried = tcp.find((connection) => connection.outcome === 'connected') ?? tcp[0]
  if (tried === undefined) return words(texts.notReached, null)
  const untried = (name?.addresses.length ?? 0) - tcp.length
  return {
    text: `${texts.tcp[tried.outcome]} · ${tried.port}`,
    duration: tcp.reduce((sum, connection) => sum + connection.durationMs, 0),
    lines: [
      ...tcp.slice(0, shownAddresses).flatMap(({ outcome, address, port, durationMs }) => [
        { text: texts.tcp[outcome], duration: durationMs },
        { text: `${address}:${port}`, duration: null }
      ]),
      ...(untried > 0 ? [{ text: texts.untried(untried), duration: null }] : [])
    ]
  }
}

/** Over a proxy with https: its answer to CONNECT. */
function connectStage({ connect }: Attempt, language: Language): Words {
  if (connect === null) return words(attemptText[language].withoutTls, null)
  return words(statusOf(connect, language), connect.durationMs)
}

function tlsStage(attempt: Attempt, at: Date | null, language: Language): Words {
  const texts = attemptText[language]
  const { tls, url } = attempt
  if (tls === null) return words(url.toLowerCase().startsWith('https:') ? texts.notReached : texts.withoutTls, null)
  const alert = tls.alert === null ? [] : [texts.alert(namedAlert(tls.alert))]
  const objections = tlsObjections(attempt, at).map((objection) => texts.objections[objection])
  const { trust } = tls
  const trusted = tls.chain.length > 0 && (trust === 'trusted' || trust === 'unknown') ? [texts.trust[trust]] : []
  const outcome = tls.outcome === 'established' ? (tls.protocol ?? texts.tls.established) : texts.tls[tls.outcome]
  const text = tls.outcome === 'established' ? (objections[0] ?? outcome) : [outcome, ...alert].join(' · ')
  // a certificate that Windows refuses is never called trusted, however it was signed
  return words(text, tls.durationMs, [outcome, ...alert, ...(objections.length === 0 ? trusted : objections)])
}

function httpStage({ http }: Attempt, language: Language): Words {
  const texts = attemptText[language]
  if (http === null) return words(texts.notReached, null)
  const text = statusOf(http, language)
  return words(text, http.durationMs, http.outcome === 'answered' ? [text, texts.answeredBy[http.answeredBy]] : [text])
}

function statusOf({ outcome, status }: NonNullable<Attempt['http']>, language: Language): string {
  return outcome === 'answered' && status !== null ? String(status) : attemptText[language].http[outcome]
}

function endOf(attempt: Attempt, at: Date | null, language: Language): string {
  const texts = attemptText[language]
  const { name, tcp, connect, tls, http } = attempt
  const [objection] = tlsObjections(attempt, at)
  if (tls?.outcome === 'established' && objection !== undefined) return `TLS ${texts.objections[objection]}`
  if (http !== null) return http.status === null ? texts.http[http.outcome] : `HTTP ${http.status}`
  if (tls !== null) return `TLS ${texts.tls[tls.outcome]}`
  if (connect !== null) return connect.status === null ? texts.http[connect.outcome] : `CONNECT ${connect.status}`
  const last = tcp.at(-1)
  if (last !== undefined) return texts.tcp[last.outcome]
  return name === null ? texts.notReached : texts.name[name.outcome]
}
