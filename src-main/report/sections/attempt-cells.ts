import type { HttpResult } from '../../contract/evidence/attempt-stages.ts'
import type { Attempt } from '../../contract/evidence/wsus-access.ts'
import { stageStatus, tlsObjections } from '../../derived/access/attempt-outcome.ts'
import { namedAlert } from '../../knowledge/tls-alerts.ts'
import type { StageCell } from '../blocks.ts'
import { formatDuration } from '../../presentation/format.ts'
import { attemptText } from '../../text/attempt.text.ts'
import type { ReportContext } from '../report-context.ts'

/** A host with many addresses shows the first few; the rest is in the case file. */
const shownAddresses = 4

/** `at`: when the attempt was made; null where the case has no time. */
export function rungCells(context: ReportContext, attempt: Attempt, at: Date | null): readonly StageCell[] {
  const status = stageStatus(attempt, at)
  return [
    { tone: status.name, lines: nameLines(context, attempt) },
    { tone: status.connect === 'none' ? status.tcp : status.connect, lines: connectionLines(context, attempt) },
    { tone: status.tls, lines: tlsLines(context, attempt, at) },
    { tone: status.http, lines: httpLines(context, attempt) }
  ]
}

function nameLines(context: ReportContext, { name, tcp }: Attempt): readonly string[] {
  const words = attemptText[context.language]
  if (name === null) return [tcp.length > 0 ? words.literal : words.notReached]
  if (name.outcome !== 'resolved') return [words.name[name.outcome], ms(context, name)]
  return [`${name.addresses.slice(0, shownAddresses).join(', ')} · ${ms(context, name)}`]
}

/** Connection to server or proxy; behind a proxy with https its answer to CONNECT belongs here. */
function connectionLines(context: ReportContext, { tcp, connect }: Attempt): readonly string[] {
  const words = attemptText[context.language]
  if (tcp.length === 0) return [words.notReached]
  const lines = tcp
    .slice(0, shownAddresses)
    .flatMap((connection) => [
      `${words.tcp[connection.outcome]} · ${ms(context, connection)}`,
      `${connection.address}:${connection.port}`
    ])
  return connect === null ? lines : [...lines, `CONNECT ${httpText(context, connect)}`]
}

function tlsLines(context: ReportContext, attempt: Attempt, at: Date | null): readonly string[] {
  const words = attemptText[context.language]
  const { tls, url } = attempt
  if (tls === null) return [url.toLowerCase().startsWith('https:') ? words.notReached : words.withoutTls]
  const { trust } = tls
  const trusted = tls.chain.length > 0 && (trust === 'trusted' || trust === 'unknown') ? [words.trust[trust]] : []
  const objections = tlsObjections(attempt, at)
  return [
    tls.outcome === 'established' ? (tls.protocol ?? words.tls.established) : words.tls[tls.outcome],
    ...(tls.alert === null ? [] : [words.alert(namedAlert(tls.alert))]),
    // a certificate that Windows refuses is never called trusted, however it was signed
    ...(objections.length === 0 ? trusted : objections.map((objection) => words.objections[objection])),
    ms(context, tls)
  ]
}

function httpLines(context: ReportContext, { http }: Attempt): readonly string[] {
  const words = attemptText[context.language]
  if (http === null) return [words.notReached]
  if (http.outcome !== 'answered') return [words.http[http.outcome], ms(context, http)]
  return [httpText(context, http), words.answeredBy[http.answeredBy]]
}

function httpText(context: ReportContext, rung: HttpResult): string {
  const words = attemptText[context.language]
  return `${rung.status ?? words.http[rung.outcome]} · ${ms(context, rung)}`
}

function ms({ language }: ReportContext, { durationMs }: { readonly durationMs: number }): string {
  return formatDuration(durationMs, language).replace(' ', '\u00a0')
}
