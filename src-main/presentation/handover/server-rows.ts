import type { Reference } from '../../contract/check.ts'
import type { Evidence, ProbeId } from '../../contract/evidence/index.ts'
import type { Handover, HandoverCase } from './handover.ts'
import { citedLines, utc } from './cited-lines.ts'
import { courseOf, plainUrl, timeOf, triedAccess } from './tried-paths.ts'
import { handoverText } from '../../text/handover.text.ts'

const serverLogs: ReadonlySet<ProbeId> = new Set(['iis-log', 'httperr-log'])

/** What the owners of the WSUS need: which requests failed and how, when, how to find them, what to change. */
export function serverRows({ diagnosis, evidence, language, matter, toDo }: HandoverCase): Handover['rows'] {
  const say = handoverText[language]
  const { because } = diagnosis.verdict
  const tried = triedAccess(evidence)
  const url = diagnosis.wsus?.url ?? tried?.access.value.wsusUrl ?? say.unknown
  const theirs = because.filter((one) => serverLogs.has(one.probe))
  const ours = because.filter((one) => !serverLogs.has(one.probe) && one.probe !== 'wsus-access')
  const time = tried === null ? null : timeOf(tried.access)
  const requests = tried?.path.attempts.map((one) => `GET ${plainUrl(one.url)}: ${courseOf(one, time, language)}`) ?? []
  const states = [...new Set(theirs.flatMap((one) => statusOf(one, evidence)))]
  const at = tried?.access.collectedAt ?? because.find((one) => one.at !== null)?.at ?? diagnosis.collectedAt
  const rows: Handover['rows'] = [
    [say.matter, [matter]],
    [say.server, [url]],
    [say.time, [at === null ? say.unknown : utc(at)]],
    [say.status, states],
    [say.inLogs, citedLines(theirs, language)],
    [say.fromClient, [...requests, ...citedLines(ours, language)]],
    [say.find, findable({ diagnosis, evidence, language })],
    [say.toDo, toDo]
  ]
  return rows.filter(([, lines]) => lines.length > 0)
}

/** As an administrator of IIS says it: status with substatus, and what Windows said. */
function statusOf({ probe, source, line }: Reference, evidence: readonly Evidence[]): readonly string[] {
  return evidence.flatMap((one) => {
    if (one.status !== 'collected' || one.probe !== probe || one.source !== source) return []
    if (one.probe === 'iis-log') {
      const { failures, marked, around } = one.value
      const request = [...failures, ...marked, ...around].find((entry) => entry.line === line)
      if (request === undefined) return []
      const substatus = request.substatus === null ? '' : `.${request.substatus}`
      const win32 = request.win32 === null ? '' : `, sc-win32-status ${request.win32}`
      return [`HTTP ${request.status}${substatus}${win32}`]
    }
    if (one.probe !== 'httperr-log') return []
    const request = [...one.value.failures, ...one.value.marked, ...one.value.around].find(
      (entry) => entry.line === line
    )
    if (request === undefined) return []
    return [`HTTP.sys: ${request.reason}${request.status === null ? '' : ` (HTTP ${request.status})`}`]
  })
}

function findable({
  diagnosis,
  evidence,
  language
}: Pick<HandoverCase, 'diagnosis' | 'evidence' | 'language'>): readonly string[] {
  const say = handoverText[language]
  const marker = triedAccess(evidence)?.access.value.marker ?? diagnosis.serverLogs?.marker ?? null
  if (marker !== null) return [say.marked(marker)]
  const wanted = diagnosis.serverLogs
  return wanted === undefined ? [] : [say.byTime(utc(wanted.from), utc(wanted.to))]
}
