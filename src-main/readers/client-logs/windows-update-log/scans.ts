import { codePattern, resultCode, success } from '../result-code.ts'
import { serviceOf } from './vocabulary.ts'
import type { LogEvent } from '../../../contract/evidence/log-event.ts'

/**
 * A step of a scan as reported by one line. `other-*`: a download or installation by the agent. `searched`: the result of a
 * search that worked; `not-searched`: that the metadata could not be fetched.
 */
export type ScanStep =
  | { readonly step: 'start'; readonly caller: string | undefined }
  | { readonly step: 'end'; readonly caller: string | undefined; readonly code: string | null }
  | { readonly step: 'exit-code' | 'failed'; readonly code: string }
  | { readonly step: 'service'; readonly service: LogEvent['service'] }
  | { readonly step: 'other-start' | 'other-end' | 'searched' | 'not-searched' }

const classicStart =
  /\*\*[ \t]{1,4}START[ \t]{1,4}\*\*[ \t]{1,9}Agent: (Finding updates)?(?:[ \t]{1,4}\[CallerId = ([^\]]{0,200}))?/i
const classicEnd =
  /\*\*[ \t]{1,4}END[ \t]{1,4}\*\*[ \t]{1,9}Agent: (Finding updates)?(?:[ \t]{1,4}\[CallerId = ([^\]]{0,200}))?/i
const newStart = /\* START \*[ \t]{1,4}Finding updates CallerId = (.{0,200}?)[ \t]{1,4}Id = \d/i
const newEnd = new RegExp(
  String.raw`\* END \*[ \t]{1,4}Finding updates CallerId = (.{0,200}?),[ \t]{1,4}Id = \d{1,9}, Exit code = ${codePattern}`,
  'i'
)
const exitCode = new RegExp(String.raw`\bWARNING: Exit code = ${codePattern}`, 'i')
const searchFailed = new RegExp(String.raw`\bWU client failed searching for update with error ${codePattern}`, 'i')
const serviceLine =
  /\bServiceID =[ \t]{1,9}\{([0-9a-f-]{36})\}(?!, ?Server URL)|\bScanQOS\. ServerId = ([0-9a-f-]{36}),/i

const searched = /\bFound \d{1,6} updates? and \d{1,6} categor(?:y|ies) in search\b/i
const notSearched = new RegExp(String.raw`\bFailed to synchronize, error = ${codePattern}`, 'i')

/** Cheap pre-filter: contained in every line that one of the patterns matches. */
const relevantText =
  /\bSTART\b|\bEND\b|Exit code =|searching for update|ServiceID =|ServerId =|in search\b|to synchronize,/i

/** The scan step that a line reports, or null. */
export function scanStep(message: string): ScanStep | null {
  if (!relevantText.test(message)) return null
  const started = classicStart.exec(message)
  if (started !== null) {
    return started[1] === undefined ? { step: 'other-start' } : { step: 'start', caller: callerOf(started[2]) }
  }
  const ended = classicEnd.exec(message)
  if (ended !== null) {
    return ended[1] === undefined ? { step: 'other-end' } : { step: 'end', caller: callerOf(ended[2]), code: null }
  }
  const begun = newStart.exec(message)
  if (begun !== null) return { step: 'start', caller: callerOf(begun[1]) }
  const finished = newEnd.exec(message)
  if (finished !== null) return { step: 'end', caller: callerOf(finished[1]), code: resultCode(finished[2]) }
  const exit = resultCode(exitCode.exec(message)?.[1])
  if (exit !== null) return { step: 'exit-code', code: exit }
  const failed = resultCode(searchFailed.exec(message)?.[1])
  if (failed !== null && failed !== success) return { step: 'failed', code: failed }
  if (searched.test(message)) return { step: 'searched' }
  if (notSearched.test(message)) return { step: 'not-searched' }
  const named = serviceLine.exec(message)
  const service = named?.[1] ?? named?.[2]
  return service === undefined ? null : { step: 'service', service: serviceOf(service) }
}

function callerOf(written: string | undefined): string | undefined {
  const caller = written?.replace(/[ \t]{1,9}Id = \d{1,9}$/, '').trim()
  return caller === '' ? undefined : caller
}
