import type { RegistryKey, RegistryValue } from '../../contract/evidence/registry.ts'
import { linesOf } from '../text/lines.ts'
import { shownValue } from './registry-powershell.ts'
import { RegistryKeyList } from './registry-key-list.ts'

const longestLine = 10_000
/** `Hive:`, whatever the language calls it. */
const hive = /^[ \t]{0,20}[^:\\]{1,40}:[ \t]{1,9}(HKEY_[A-Z_]{3,30}(?:\\.{0,900})?)$/i
/** Below the headings, which are translated, too. */
const rule = /^([ \t]{0,20}-{2,40}[ \t]{1,200})-{2,40}[ \t]*$/
const value = /^(\S.{0,200}?)[ \t]*:(?:[ \t](.*))?$/
/** A narrow console cuts what does not fit. */
const cut = /(?:\.\.\.|…)$/

/** Reads the table that `Get-Item` and `Get-ChildItem` show of keys; null when the text holds none. */
export function readRegistryItems(text: string): RegistryKey[] | null {
  const list = new RegistryKeyList()
  let parent: string | null = null
  let column: number | null = null
  let found = false
  for (const { text: raw } of linesOf(text)) {
    const line = raw.slice(0, longestLine).trimEnd()
    const opened = hive.exec(line)?.[1]
    if (opened !== undefined) {
      parent = opened
      column = null
      continue
    }
    const start = rule.exec(line)?.[1]?.length
    if (start !== undefined) {
      column = start
      continue
    }
    if (parent === null || column === null || line === '') continue
    const name = line.slice(0, column).trim()
    const property = line.slice(column).trim()
    if (name !== '') {
      const isRow = /[ \t]$/.test(line.slice(0, column)) || line.length < column
      if (!isRow) {
        parent = null
        continue
      }
      list.open(`${parent}\\${name}`)
      found = true
    }
    const read = valueOf(property)
    if (read === 'cut') list.cutOff()
    else if (read !== null && found) list.add(read)
  }
  return found ? list.keys() : null
}

function valueOf(property: string): RegistryValue | 'cut' | null {
  if (cut.test(property)) return 'cut'
  const [, name, data = ''] = value.exec(property) ?? []
  return name === undefined ? null : shownValue(name.trim(), data.trim())
}
