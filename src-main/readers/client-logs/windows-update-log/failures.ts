import { codePattern, resultCode, success } from '../result-code.ts'
import { urlIn } from '../log-url.ts'

/** What one line says about a request that failed. */
export interface RequestFailure {
  readonly code: string
  readonly httpStatus?: number
  readonly url?: string
  /** As written; empty when none was used. */
  readonly proxy?: string
}

/**
 * The agent's own words for a failed request of a scan. Other lines with a code (downloads, reporting, tokens, registry)
 * are left alone: healthy logs are full of them.
 */
const failurePatterns = [
  String.raw`\bSend(?:Request)? (?:failed with hr|request failed, hr)[ \t]?[=:][ \t]?${codePattern}`,
  String.raw`\bSendRequest\w{0,40}(?: using proxy)? failed for[^\r\n]{1,2000}?error[ \t]${codePattern}`,
  String.raw`\b\w{3,60} failure, error = ${codePattern}, soap client error`,
  String.raw`\bPTError: ${codePattern}`,
  String.raw`\bLast proxy send request failed with hr = ${codePattern}`,
  String.raw`\bWeb service call failed with hr[ \t]?=[ \t]?${codePattern}`,
  String.raw`\bOnCallFailure failed with hr[ \t]?=[ \t]?${codePattern}`,
  String.raw`\bSkipping scan, self-update check returned ${codePattern}`,
  String.raw`\b\w{3,60}_WithRecover(?:y)? failed\.?:? ?${codePattern}`,
  String.raw`\*FAILED\* \[${codePattern}\] (?:Web service call(?![a-z])|Send request|WinHttp: SendRequest|\w{3,60}_WithRecover(?:y)? failed)`
].map((pattern) => new RegExp(pattern, 'i'))

/** In every line that one of the patterns fits. */
const relevantText = /fail|PTError|Skipping scan/i

/** Null when the line tells of no failed request. */
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

const proxyMentioned = /proxy/i

/** `+ Proxy list used = proxy:8080`, in the lines below `Last proxy send request failed`. */
const listBelow = /\+ Proxy list used =[ \t]?(.{0,1000})$/i

/** Whether a line tells of the request that the lines above it say has failed. */
export function isBelowFailure(message: string): boolean {
  return listBelow.test(message)
}

/** The proxy list a line says was used; empty when it says there was none, null when it does not say. */
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
