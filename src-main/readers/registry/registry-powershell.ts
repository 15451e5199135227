import type { RegistryKey, RegistryValue } from '../../contract/evidence/registry.ts'
import { linesOf } from '../text/lines.ts'
import { RegistryKeyList } from './registry-key-list.ts'

const longestLine = 10_000
/** What PowerShell adds to the values of a key (about_Registry_Provider), and to those from another computer. */
const added = /^(?:PS(?:Path|ParentPath|ChildName|Drive|Provider|ComputerName|ShowComputerName)|RunspaceId)$/i
const labelled = /^[ \t]{0,40}(\S.{0,200}?)[ \t]*:(?:[ \t](.*))?$/
const folded = /^[ \t]{6,}(\S.*)$/

/** Reads what `Get-ItemProperty` shows of keys: values first, and below them which key it was. Null when the text is none. */
export function readRegistryPowershell(text: string): RegistryKey[] | null {
  if (!text.includes('Registry::')) return null
  const list = new RegistryKeyList()
  let values: RegistryValue[] = []
  let found = false
  for (const { name, value } of entries(text)) {
    if (!added.test(name)) {
      values.push(valueOf(name, value))
      continue
    }
    const path = /^PSPath$/i.test(name) ? /\bRegistry::(.+)$/i.exec(value)?.[1] : undefined
    if (path === undefined) continue
    list.open(path)
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

/** A narrow console folds long values, also in the middle of a word. */
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

/** The type is not shown; a list in braces is cut after four of its members, so it tells nothing but that it is there. */
function valueOf(name: string, value: string): RegistryValue {
  if (/^\{.*\}$/.test(value)) return { name, type: 'other', data: value }
  const number = /^\d{1,10}$/.test(value) ? Number(value) : NaN
  return number <= 0xffff_ffff ? { name, type: 'REG_DWORD', data: number } : { name, type: 'REG_SZ', data: value }
}
