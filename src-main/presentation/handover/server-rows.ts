import type { Reference } from '../../contract/check.ts'
import type { Evidence } from '../../contract/evidence/index.ts'
import { type Handover, type HandoverCase, citedLines } from './handover-case.ts'
import { courseOf, timeOf, triedAccess } from './tried-paths.ts'
import { handoverText } from '../../text/handover.text.ts'
import { withoutMarks } from '../../contract/request-mark.ts'
import { serverLogProbes } from '../../knowledge/evidence-kind.ts'

/** What the owners of the WSUS need: which requests failed and how, when, how to find them, what to change. */
export function serverRows({ diagnosis, evidence, language, shown, matter, toDo }: HandoverCase): Handover['rows'] {
  const texts = handoverText[language]
  const { because } = diagnosis.verdict
  const tried = triedAccess(evidence)
  const url = diagnosis.wsus?.url ?? tried?.access.value.wsusUrl ?? texts.unknown
  const theirs = because.filter((reference) => serverLogProbes.has(reference.probe))
  const ours = because.filter((reference) => !serverLogProbes.has(reference.probe) && reference.probe !== 'wsus-access')
  const time = tried === null ? null : timeOf(tried.access)
  const requests =
    tried?.path.attempts.map((attempt) => `GET ${withoutMarks(attempt.url)}: ${courseOf(attempt, time, language)}`) ??
    []
  const states = [...new Set(theirs.flatMap((reference) => statusOf(reference, evidence)))]
  const at =
    tried?.access.collectedAt ?? because.find((reference) => reference.at !== null)?.at ?? diagnosis.collectedAt
  const rows: Handover['rows'] = [
    [texts.matter, [matter]],
    [texts.server, [url]],
    [texts.time, [at === null ? texts.unknown : shown(at)]],
    [texts.status, states],
    [texts.inLogs, citedLines(theirs, language)],
    [texts.fromClient, [...requests, ...citedLines(ours, language)]],
    [texts.find, findable({ diagnosis, evidence, language, shown })],
    [texts.toDo, toDo]
  ]
  return rows.filter(([, lines]) => lines.length > 0)
}

/** As IIS administrators write it: status with substatus, and the Windows error. */
function statusOf({ probe, source, line }: Reference, evidence: readonly Evidence[]): readonly string[] {
  return evidence.flatMap((envelope) => {
    if (envelope.status !== 'collected' || envelope.probe !== probe || envelope.source !== source) return []
    if (envelope.probe === 'iis-log') {
      const { failures, marked, around } = envelope.value
      const request = [...failures, ...marked, ...around].find((entry) => entry.line === line)
      if (request === undefined) return []
      const substatus = request.substatus === null ? '' : `.${request.substatus}`
      const win32 = request.win32 === null ? '' : `, sc-win32-status ${request.win32}`
      return [`HTTP ${request.status}${substatus}${win32}`]
    }
    if (envelope.probe !== 'httperr-log') return []
    const request = [...envelope.value.failures, ...envelope.value.marked, ...envelope.value.around].find(
      (entry) => entry.line === line
    )
    if (request === undefined) return []
    return [`HTTP.sys: ${request.reason}${request.status === null ? '' : ` (HTTP ${request.status})`}`]
  })
}

function findable({
  diagnosis,
  evidence,
  language,
  shown
}: Pick<HandoverCase, 'diagnosis' | 'evidence' | 'language' | 'shown'>): readonly string[] {
  const texts = handoverText[language]
  const marker = triedAccess(evidence)?.access.value.marker ?? diagnosis.serverLogs?.marker ?? null
  if (marker !== null) return [texts.marked(marker)]
  const wanted = diagnosis.serverLogs
  return wanted === undefined ? [] : [texts.byTime(shown(wanted.from), shown(wanted.to))]
}
