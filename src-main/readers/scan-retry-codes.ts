import type { EvidenceValue } from '../contract/evidence/index.ts'
import { resultCode } from './result-code.ts'

/** As WMI (`ScanFailureRetryErrorCodes`), the agent's configuration or the site's component name the list. */
const named =
  /\b(?:ScanFailureRetryErrorCodes|WSUSScanRetryCodes|WSUS Scan Retry Error Codes)\b["']?[^\n{(\d]{0,200}(?:\r?\n[^\n{(\d]{0,200}){0,3}?[{(]?\s{0,20}((?:0x[0-9a-f]{8}|-?\d{9,10}|\.\.\.|…|[\s,;"'|]){1,4000})/i
/** A bare list, as an administrator copies it: nothing else in the file. */
const bare = /^\s{0,200}[{(]?\s{0,20}((?:(?:0x8[0-9a-f]{7}|2[12]\d{8})\s{0,9}[,;]?\s{0,9}){8,500})[})]?\s{0,200}$/i

/** Reads the list out of a text; null where the text holds none. */
export function readScanRetryCodes(text: string): EvidenceValue<'scan-retry-codes'> | null {
  if (text.length > 1_000_000) return null
  const list = named.exec(text)?.[1] ?? (text.length < 20_000 ? bare.exec(text)?.[1] : undefined)
  if (list === undefined) return null
  const codes = [...list.matchAll(/0x[0-9a-f]{8}|-?\d{9,10}/gi)].flatMap(([code]) => resultCode(code) ?? [])
  const unique = [...new Set(codes)]
  return unique.length === 0 ? null : { codes: unique, complete: !/\.\.\.|…/.test(list) }
}
