import type { RegistryKey } from '../../contract/evidence/registry.ts'
import { registryValuesOf } from './registry-export/value-line.ts'
import { RegistryKeyList } from './registry-key-list.ts'
import { hiveOf } from './registry-path.ts'
import { linesOf } from '../text/lines.ts'

/** Characters. Relevant values are shorter, and regedit wraps hex data. */
const longestLogicalLine = 1_000_000
const versions = { 'windows registry editor version 5.00': true, regedit4: false } as const

/** Characters; Wine adds a number to its own. */
const longestVersion = 60

/**
 * What a whole export ends with: regedit writes an empty line below every key, so that the next one never follows on a
 * value. Where a copy has one below every line, it tells nothing.
 */
const wholeExport = /\n[ \t\r]{0,9}\n\s{0,99}$/
/** A comment: regedit writes none, so the file was edited and may contain only some of the values. */
const remark = /^;/

/**
 * Parses a .reg export or part of one; null for any other text. Deletions (`[-KEY]`, `"name"=-`) are ignored. Never
 * throws. `isWanted`: keys that are kept, by their path in its normal form.
 */
export function readRegistryExport(text: string, isWanted?: (path: string) => boolean): RegistryKey[] | null {
  const list = new RegistryKeyList(isWanted)
  let wide: boolean | null = null
  let isExport = false
  let opened = false
  let ignoring = false
  let written = false
  let sinceValue: number | null = null
  let isSpaced = false
  let isBelowLine = false
  for (const line of logicalLines(withoutCutNumber(text))) {
    const version = versionOf(line)
    if (version !== undefined) {
      wide = version
      isExport = true
      continue
    }
    written ||= remark.test(line)
    if (line === '' && sinceValue !== null) sinceValue++
    const key = /^\[(-?)([^\]]+)\]/.exec(line)
    if (key !== null && isBelowLine) list.cutOff()
    isBelowLine = line !== ''
    if (key !== null) {
      sinceValue = null
      ignoring = key[1] === '-'
      if (ignoring || !looksLikeKey(key[2] ?? '')) continue
      list.open(key[2] ?? '', written)
      opened = true
    }
    if (ignoring) continue
    const values = registryValuesOf(key === null ? line : line.slice(key[0].length), wide)
    values.forEach((value) => list.add(value))
    if (values.length > 0) {
      isSpaced ||= (sinceValue ?? 0) > 0
      sinceValue = 0
    }
    isExport ||= values.length > 0 && (opened || isTyped(line))
    isExport ||= key !== null && hasHive(key[2] ?? '')
  }
  const isWhole = wide === null ? text.endsWith('\n') : !isSpaced && wholeExport.test(text.slice(-200))
  if (!isWhole) list.cutOff()
  return isExport ? list.keys() : null
}

/** regedit writes eight digits; a number that ends the text with fewer is only its beginning. */
function withoutCutNumber(text: string): string {
  const cut = /=dword:[0-9a-f]{0,7}$/i.exec(text.slice(-20))
  return cut === null ? text : text.slice(0, -cut[0].length)
}

function versionOf(line: string): boolean | null | undefined {
  if (line.length > longestVersion) return undefined
  const lower = line.toLowerCase()
  if (lower.startsWith('wine registry version')) return true
  return (versions as Readonly<Record<string, boolean>>)[lower]
}

/** Wine omits the hive; without one, only paths below the two relevant keys are accepted, to exclude INI sections. */
function looksLikeKey(path: string): boolean {
  return hasHive(path) || /^(?:software|system)\\/i.test(path)
}

function hasHive(path: string): boolean {
  return hiveOf(path.split(/[\\/]/, 1)[0] ?? '') !== null
}

/** `"name"=dword:` and `"name"=hex:` occur in no other format. */
function isTyped(line: string): boolean {
  return /^"[^"]*"\s*=\s*(?:dword:|hex(?:\([0-9a-f]{1,8}\))?:)/i.test(line)
}

/** Trimmed lines; hex values continued after a backslash are joined. */
function* logicalLines(text: string): Generator<string> {
  let parts: string[] = []
  let length = 0
  for (const { text: raw } of linesOf(text)) {
    const line = raw.trim()
    // a copy with an empty line below each
    if (line === '' && parts.length > 0) continue
    const goesOn = line.endsWith('\\') && (parts.length > 0 || /=\s*hex/i.test(line.slice(0, 1000)))
    if (length < longestLogicalLine) parts.push(goesOn ? line.slice(0, -1) : line)
    length += line.length
    if (goesOn) continue
    yield parts.join('').slice(0, longestLogicalLine)
    parts = []
    length = 0
  }
  if (parts.length > 0) yield parts.join('').slice(0, longestLogicalLine)
}

/** `[-HKEY_…]` and `"name"=-`: only who changes a registry writes them, never who reads one. */
const deletion =
  /^[ \t]{0,20}(?:\[-[ \t]{0,9}(?:HKEY_|HK[A-Z]{2,4}\\)|(?:"[^"]{0,500}"|@)[ \t]{0,9}=[ \t]{0,9}-[ \t]{0,9}$)/i

/** True for a .reg file that deletes keys or values: it is a script, not the state of a computer. */
export function isRegistryScript(text: string): boolean {
  for (const { text: line } of linesOf(text)) if (deletion.test(line.slice(0, 1000))) return true
  return false
}
