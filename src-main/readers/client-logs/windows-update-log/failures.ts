import { codePattern, resultCode, success } from '../result-code.ts'
import { urlIn } from '../log-url.ts'

/** A failed request as reported by one line. */
export interface RequestFailure {
  readonly code: string
  readonly httpStatus?: number
  readonly url?: string
  /** As written; empty if no proxy was used. */
  readonly proxy?: string
}

/**
 * Messages of the update agent about failed requests of a scan. Other lines with a code (downloads, reporting, tokens,
 * registry) are ignored: they are frequent in healthy logs.
 */
const failurePatterns = [
  String.raw`\bSend(?:Request)? (?:failed with hr|request failed, hr)[ \t]?[=:][ \t]?${codePattern}`,
  String.raw`\bSendRequest\w{0,40}(?: using proxy)? failed for[^\r\n]{1,2000}?error[ \t]${codePattern}`,
  String.raw`\b\w{3,60} failure, error = ${codePattern}, soap client error`,
  String.raw`\bPTError: ${codePattern}`,
  String.raw`\bLast proxy send request failed with hr = ${codePattern}`,
  String.raw`\bWeb service call failed with hr[ \t]?=[ \t]?${codePattern}`,
  String.raw`\bOnCallFailure failed with hr[ \t]?=[ \t]?${codePattern}`,
  String.raw`\bExceeded max server round trips: ${codePattern}`,
  String.raw`\bFailed to find updates with error code ${codePattern}`,
  String.raw`\bSkipping scan, self-update check returned ${codePattern}`,
  String.raw`\b\w{3,60}_WithRecover(?:y)? failed\.?:? ?${codePattern}`,
  String.raw`\*FAILED\* \[${codePattern}\] (?:Web service call(?![a-z])|Send request|WinHttp: SendRequest|\w{3,60}_WithRecover(?:y)? failed)`
].map((pattern) => new RegExp(pattern, 'i'))

/** Cheap pre-filter: contained in every line that one of the patterns matches. */
const relevantText = /fail|PTError|Skipping scan|round trips/i

/** The failed request that a line reports, or null. */
export function requestFailure(message: string): RequestFailure | null {
  if (!relevantText.test(message)) return null
  for (const pattern of failurePatterns) {
    const code = resultCode(pattern.exec(message)?.[1])
    if (code === null || code === success) continue
    const status = /HTTP status code = (\d{3})(?!\d)/i.exec(message)?.[1]
    const url = urlIn(message)
    const proxy = proxyIn(message)
    return {
      code,
      ...(status !== undefined && { httpStatus: Number(status) }),
      ...(url !== null && { url }),
      ...(proxy !== null && { proxy })
    }
  }
  return null
}

const downloadFailed = new RegExp(
  String.raw`\b(?:DO|BITS) job \{[0-9a-f-]{36}\} failed,[^\r\n]{0,300}?hr = ${codePattern}|\bError ${codePattern} occurred while downloading update\b`,
  'i'
)

/**
 * The agent's report of an update that it could not download (161) or install (182): id, time, a number, the event with its name in
 * brackets in newer versions, category, update, revision, result. Only the sentence behind them is localized.
 */
const reported =
  /\bREPORT EVENT: \{[0-9a-f-]{36}\}\s{1,9}[\d-]{10} [\d:]{8,12}[+-]\d{4}\s{1,9}\d{1,6}\s{1,9}(161|182)\s{1,9}(?:\[\w{1,80}\]\s{1,9})?\d{1,6}\s{1,9}\{[0-9a-f-]{36}\}\s{1,9}\d{1,6}\s{1,9}(?:0x)?([0-9a-f]{8})\b/i

/** A failed download or installation of an update's content; null for any other line. */
export function contentFailure(message: string): { readonly kind: ContentFailure; readonly code: string } | null {
  const [, number, result] = message.includes('REPORT EVENT') ? (reported.exec(message) ?? []) : []
  if (result !== undefined) return contentFailed(number === '161' ? 'download-failed' : 'install-failed', result)
  if (!/ job \{|while downloading/i.test(message)) return null
  const found = downloadFailed.exec(message)
  return contentFailed('download-failed', found?.[1] ?? found?.[2])
}

type ContentFailure = 'download-failed' | 'install-failed'

function contentFailed(kind: ContentFailure, written: string | undefined): ReturnType<typeof contentFailure> {
  const code = resultCode(written)
  return code === null || code === success ? null : { kind, code }
}

const proxyMentioned = /proxy/i

/** `+ Proxy list used = proxy:8080`, one of the lines that follow `Last proxy send request failed`. */
const listBelow = /\+ Proxy list used =[ \t]?(.{0,1000})$/i

/** True for a detail line of the failure reported by the lines above it. */
export function isBelowFailure(message: string): boolean {
  return listBelow.test(message)
}

/** The proxy list stated by a line: empty for no proxy, null if the line states none. */
export function proxyIn(message: string): string | null {
  if (!proxyMentioned.test(message)) return null
  const found =
    /Proxy List used: ?<([^>]{0,1000})>/i.exec(message) ??
    /Proxy List: ?'([^']{0,1000})'/i.exec(message) ??
    /\busing proxy = ([^\s,]{1,1000}),/i.exec(message) ??
    listBelow.exec(message)
  if (found === null) return null
  const list = (found[1] ?? '').trim()
  return /^(?:\(null\)|<?null>?)$/i.test(list) ? '' : list
}
