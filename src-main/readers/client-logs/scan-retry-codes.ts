import type { EvidenceValue } from '../../contract/evidence/index.ts'
import { resultCode } from './result-code.ts'

/** Names of the list in WMI (`ScanFailureRetryErrorCodes`), in the client configuration and in the site component. */
const name = /\b(?:ScanFailureRetryErrorCodes|WSUSScanRetryCodes|WSUS Scan Retry Error Codes)\b/gi
/**
 * Text allowed between the name and the list: the rest of the line and up to three lines without a bracket or digit.
 */
const gap = /[^\n{(\d]{0,200}(?:\n[^\n{(\d]{0,200}){0,3}/y
const list = /[{(]?((?:0x[0-9a-f]{8}|-?\d{9,10}|\.\.\.|…|[\s,;"'|]){0,4000})/iy
const bareCode = /^(?:0x8[0-9a-f]{7}|2[12]\d{8})$/i
const fewestBare = 8
const mostBare = 500

/** Finds the list of retry error codes in a text; null if it contains none. Never throws. */
export function readScanRetryCodes(text: string): EvidenceValue<'scan-retry-codes'> | null {
  if (text.length > 1_000_000) return null
  for (const found of text.matchAll(name)) {
    const value = codesIn(listAfter(text, found.index + found[0].length))
    if (value !== null) return value
  }
  return text.length < 20_000 && isBareList(text) ? codesIn(text) : null
}

/** Sticky patterns without backtracking between them, so that the time is linear in the length of the text. */
function listAfter(text: string, at: number): string {
  gap.lastIndex = at
  const end = at + (gap.exec(text)?.[0].length ?? 0)
  // include the minus sign of a negative first number
  list.lastIndex = text[end - 1] === '-' ? end - 1 : end
  return list.exec(text)?.[1] ?? ''
}

/** True if the text contains nothing but a list of codes. */
function isBareList(text: string): boolean {
  const codes = text.split(/[\s,;{}()]+/).filter((part) => part !== '')
  return codes.length >= fewestBare && codes.length <= mostBare && codes.every((code) => bareCode.test(code))
}

function codesIn(list: string): EvidenceValue<'scan-retry-codes'> | null {
  const codes = [...list.matchAll(/0x[0-9a-f]{8}|-?\d{9,10}/gi)].flatMap(([code]) => resultCode(code) ?? [])
  const unique = [...new Set(codes)]
  return unique.length === 0 ? null : { codes: unique, complete: !/\.\.\.|…/.test(list) }
}
