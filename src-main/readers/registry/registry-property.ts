import type { RegistryKey } from '../../contract/evidence/registry.ts'
import { linesOf } from '../text/lines.ts'
import { RegistryKeyList } from './registry-key-list.ts'
import { shownValue } from './registry-powershell.ts'

const longestLine = 2000
const command = /\b(?:Get-ItemProperty(?:Value)?|gp|gpv)\b/i
const hive = /(?:Registry::)?HK[A-Z_]{1,20}:?\\/i
const longestPath = 500
/** `(Get-ItemProperty …).Name`, and `-Name Name` of the command that prints the value alone. */
const member = /\)\.([A-Za-z]\w{1,80})[ \t]*$/
const alone = /\b(?:Get-ItemPropertyValue|gpv)\b/i
const named = /[ \t]-n(?:ame)?[ \t:]{1,3}["']?([A-Za-z]\w{1,80})/i
const selected = /\|[ \t]{0,9}(?:select|Select-Object|ft|fl|Format-Table|Format-List)\b/i
const prompt = /^(?:PS [^>\r\n]{0,300}>|[A-Za-z]:\\[^>\r\n]{0,300}>)/
const rule = /^[ \t]{0,200}-{2,100}(?:[ \t]{1,200}-{2,100}){0,20}[ \t]*$/
const pair = /^[ \t]{0,20}(\w{2,80})[ \t]{0,80}:[ \t](.{0,1000})$/

/**
 * Values that PowerShell printed one by one or in a table; only the command names their key. Null for
 * any other text.
 */
export function readRegistryProperties(text: string): RegistryKey[] | null {
  if (!command.test(text)) return null
  const list = new RegistryKeyList()
  const lines = [...linesOf(text)].map((line) => line.text.slice(0, longestLine).trimEnd())
  let found = false
  for (const [at, line] of lines.entries()) {
    if (!command.test(line)) continue
    const key = keyIn(line)
    if (key === null) continue
    for (const [name, value] of printedBelow(line, outputBelow(lines, at + 1))) {
      list.open(key, true)
      list.add(shownValue(name, value))
      found = true
    }
  }
  return found ? list.keys() : null
}

/** Up to the closing quote, or to the blank behind it. */
function keyIn(line: string): string | null {
  const start = line.search(hive)
  if (start === -1) return null
  const rest = line.slice(start, start + longestPath)
  const quote = line.charAt(start - 1)
  const end = /["']/.test(quote) ? rest.indexOf(quote) : rest.search(/[\s"'|)]/)
  return (end === -1 ? rest : rest.slice(0, end)).replace(/^Registry::/i, '')
}

/** Up to the next command. */
function outputBelow(lines: readonly string[], from: number): readonly string[] {
  const rest = lines.slice(from, from + 30)
  const end = rest.findIndex((line) => prompt.test(line) || command.test(line))
  return (end === -1 ? rest : rest.slice(0, end)).filter((line) => line.trim() !== '')
}

function printedBelow(asked: string, output: readonly string[]): readonly (readonly [string, string])[] {
  const name = member.exec(asked)?.[1] ?? (alone.test(asked) ? named.exec(asked)?.[1] : undefined)
  const [first] = output
  if (first === undefined) return []
  if (name !== undefined) return [[name, first.trim()]]
  if (!selected.test(asked)) return []
  const pairs = output.flatMap((line): (readonly [string, string])[] => {
    const [, label, value] = pair.exec(line) ?? []
    return label === undefined || value === undefined ? [] : [[label, value.trim()]]
  })
  return pairs.length > 0 ? pairs : tabled(output)
}

/** Below the headings a rule marks where each column begins; numbers are right-aligned in it. */
function tabled(output: readonly string[]): readonly (readonly [string, string])[] {
  const at = output.findIndex((line) => rule.test(line))
  const [heading, marks, row] = [output[at - 1], output[at], output[at + 1]]
  if (heading === undefined || marks === undefined || row === undefined) return []
  const names = heading.trim().split(/\s+/)
  const values = row.trim().split(/\s+/)
  // an empty cell would shift the others
  return names.length === values.length ? names.map((name, nth) => [name, values[nth] ?? ''] as const) : []
}
