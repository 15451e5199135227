import type { RegistryKey, RegistryValue } from '../../contract/evidence/registry.ts'
import { linesOf } from '../text/lines.ts'
import { RegistryKeyList } from './registry-key-list.ts'

const longestLine = 10_000
/** Properties that PowerShell adds (about_Registry_Provider), including those for remote computers. */
const added = /^(?:PS(?:Path|ParentPath|ChildName|Drive|Provider|ComputerName|ShowComputerName)|RunspaceId)$/i
const labelled = /^[ \t]{0,40}(\S.{0,200}?)[ \t]*:(?:[ \t](.*))?$/
const folded = /^[ \t]{6,}(\S.*)$/

/** A command that asks for some values only. */
const selective =
  /\b(?:Get-ItemProperty|gp)\b[^\r\n]{0,400}(?:[ \t]-n(?:ame)?[ \t:]|\|[ \t]{0,9}(?:select|fl|ft|format-list|format-table)\b(?![ \t]{1,9}\*))/i

/**
 * Parses the output of `Get-ItemProperty`, which prints the values first and the key path below them. Null for any
 * other text; never throws.
 */
export function readRegistryPowershell(text: string): RegistryKey[] | null {
  if (!text.includes('Registry::')) return null
  const list = new RegistryKeyList()
  const partial = selective.test(text) ? true : 'by-count'
  let values: RegistryValue[] = []
  let found = false
  for (const { name, value } of entries(text)) {
    if (!added.test(name)) {
      values.push(shownValue(name, value))
      continue
    }
    const path = /^PSPath$/i.test(name) ? /\bRegistry::(.+)$/i.exec(value)?.[1] : undefined
    if (path === undefined) continue
    list.open(path, partial)
    values.forEach((item) => list.add(item))
    values = []
    found = true
  }
  return found ? list.keys() : null
}

interface Entry {
  readonly name: string
  readonly value: string
}

/** Joins values that a narrow console wrapped, also inside words. */
function entries(text: string): Entry[] {
  const all: Entry[] = []
  for (const { text: raw } of linesOf(text)) {
    const line = raw.slice(0, longestLine).trimEnd()
    const [, name, value = ''] = labelled.exec(line) ?? []
    const goesOn = folded.exec(line)?.[1]
    const last = all.at(-1)
    if (goesOn !== undefined && last !== undefined && (name === undefined || !/[ \t]:/.test(line))) {
      all[all.length - 1] = { name: last.name, value: last.value + goesOn }
    } else if (name !== undefined) all.push({ name, value: value.trim() })
  }
  return all
}

/** The type is not printed. A list in braces is truncated after four members, so only its existence is known. */
export function shownValue(name: string, value: string): RegistryValue {
  if (/^\{.*\}$/.test(value)) return { name, type: 'other', data: value }
  const number = /^\d{1,10}$/.test(value) ? Number(value) : NaN
  return number <= 0xffff_ffff ? { name, type: 'REG_DWORD', data: number } : { name, type: 'REG_SZ', data: value }
}
