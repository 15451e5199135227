import type { Side } from '../../contract/check.ts'
import { evidenceSet } from '../../derived/evidence-set.ts'
import { localTime } from '../../derived/local-time.ts'
import { formatTime } from '../../knowledge/format-time.ts'
import type { Diagnosis } from '../../contract/diagnosis.ts'
import type { Evidence } from '../../contract/evidence/index.ts'
import { serverLogsRequest } from '../../text/server-logs-request.ts'
import type { Addressee, Handover, HandoverCase } from './handover-case.ts'
import { networkRows } from './network-rows.ts'
import { serverRows } from './server-rows.ts'
import { handoverText } from '../../text/handover.text.ts'
import { inLocalTime } from '../local-times.ts'
import { verdictText, type TextContext } from '../verdict.ts'

/** The texts that fit this verdict; none if action is needed on the client only, or not at all. */
export function handovers(
  session: { readonly diagnosis: Diagnosis; readonly evidence: readonly Evidence[] },
  wording: TextContext
): readonly Handover[] {
  const { language } = wording
  const { evidence } = session
  const diagnosis = inLocalTime(session)
  const zoned = localTime.of(evidenceSet(evidence))
  const { title, cause } = verdictText(diagnosis, wording)
  const logs = serverLogsRequest(diagnosis, language)
  const result = cause ?? logs
  if (result === null) return []
  const command = cause?.command === undefined ? [] : [cause.command]
  const handed: HandoverCase = {
    diagnosis,
    evidence,
    language,
    shown: (iso) => formatTime(zoned(iso), language),
    matter: title,
    toDo: [result.next, ...result.steps.map((step, at) => `${at + 1}. ${step}`), ...command]
  }
  const { titles } = handoverText[language]
  return addressees(diagnosis.verdict.side, cause?.actor ?? null, logs !== null).map((to) => ({
    to,
    title: titles[to],
    rows: to === 'network' ? networkRows(handed) : serverRows(handed)
  }))
}

/** A proxy is the network team's too; the one who acts may be another than the side the fault is on. */
function addressees(side: Side | null, actor: Side | null, logsWanted: boolean): readonly Addressee[] {
  const involved = new Set([side, actor])
  const network = involved.has('network') || involved.has('proxy')
  const server = involved.has('server') || logsWanted
  return [...(network ? (['network'] as const) : []), ...(server ? (['server'] as const) : [])]
}

/** Plain text for a ticket or a mail; several lines of one label are below it. */
export function handoverAsText({ title, rows }: Handover): string {
  const texts = rows.map(([label, lines]) =>
    lines.length === 1 ? `${label}: ${lines[0] ?? ''}` : [`${label}:`, ...lines.map((line) => `- ${line}`)].join('\n')
  )
  return [title, '', ...texts].join('\n')
}
