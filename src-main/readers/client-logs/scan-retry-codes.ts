import type { EvidenceValue } from '../../contract/evidence/index.ts'
import { resultCode } from './result-code.ts'

/** As WMI (`ScanFailureRetryErrorCodes`), the agent's configuration or the site's component name the list. */
const name = /\b(?:ScanFailureRetryErrorCodes|WSUSScanRetryCodes|WSUS Scan Retry Error Codes)\b/gi
/** What may stand between name and list: the rest of the line and three more without bracket or number. */
const gap = /[^\n{(\d]{0,200}(?:\n[^\n{(\d]{0,200}){0,3}/y
const list = /[{(]?((?:0x[0-9a-f]{8}|-?\d{9,10}|\.\.\.|…|[\s,;"'|]){0,4000})/iy
const bareCode = /^(?:0x8[0-9a-f]{7}|2[12]\d{8})$/i
const fewestBare = 8
const mostBare = 500

/** Reads the list out of a text; null where the text holds none. */
export function readScanRetryCodes(text: string): EvidenceValue<'scan-retry-codes'> | null {
  if (text.length > 1_000_000) return null
  for (const found of text.matchAll(name)) {
    const value = codesIn(listAfter(text, found.index + found[0].length))
    if (value !== null) return value
  }
  return text.length < 20_000 && isBareList(text) ? codesIn(text) : null
}

/** Each step takes what it can and none goes back, so that no text takes longer than its length allows. */
function listAfter(text: string, at: number): string {
  gap.lastIndex = at
  const end = at + (gap.exec(text)?.[0].length ?? 0)
  // the minus of a first number belongs to it
  list.lastIndex = text[end - 1] === '-' ? end - 1 : end
  return list.exec(text)?.[1] ?? ''
}

/** A list as an administrator copies it: nothing else in the file. */
function isBareList(text: string): boolean {
  const codes = text.split(/[\s,;{}()]+/).filter((part) => part !== '')
  return codes.length >= fewestBare && codes.length <= mostBare && codes.every((code) => bareCode.test(code))
}

function codesIn(list: string): EvidenceValue<'scan-retry-codes'> | null {
  const codes = [...list.matchAll(/0x[0-9a-f]{8}|-?\d{9,10}/gi)].flatMap(([code]) => resultCode(code) ?? [])
  const unique = [...new Set(codes)]
  return unique.length === 0 ? null : { codes: unique, complete: !/\.\.\.|…/.test(list) }
}
