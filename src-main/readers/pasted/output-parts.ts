import { stampPattern } from '../client-logs/windows-update-log/stamp.ts'

/**
 * What a line belongs to by its shape; `other` is everything that is no entry of a log: console output, registry,
 * prose.
 */
type LineClass = 'configmgr' | 'windows-update' | 'web-server' | 'other'

/** Consecutive lines of one class, counted from 1. */
export interface TextPart {
  readonly shape: LineClass
  readonly from: number
  readonly to: number
}

/** Characters; a longer text is a log and no paste of several outputs. */
const longest = 2_000_000
const webHeader = /^#(?:Software|Version|Date|Fields|Start-Date|End-Date|Remark):/i
/** A date and a time in whole seconds: the first line below `#Fields:`. */
const webEntry = /^\d{4}-\d{2}-\d{2}[ \t]{1,9}(?:\d{2}:\d{2}:\d{2}[ \t]|\S)/
/** The first program that is asked, or another export: a new part of its own. */
const command =
  /^(?:[A-Za-z]:\\[^>\r\n]{0,200}>|PS [^>\r\n]{0,200}>|[\w.-]{1,60}@[\w.-]{1,60}:[^$#\r\n]{0,200}[$#] )[ \t]{0,9}\S|^Windows Registry Editor|^[ \t]{1,9}ProviderName: /

/** The parts of a text in their order; null for a text that is too long to be a paste. */
export function textParts(text: string): readonly TextPart[] | null {
  if (text.length > longest) return null
  const parts: TextPart[] = []
  let inRecord = false
  let fields = false
  for (const [at, line] of text.split('\n').entries()) {
    const number = at + 1
    if (line.trim() === '') continue
    const opens = line.includes('<![LOG[')
    const isRecord: boolean = inRecord || opens
    inRecord = isRecord && !line.slice(opens ? line.lastIndexOf('<![LOG[') : 0).includes(']LOG]!>')
    const isHeader = webHeader.test(line.slice(0, 40))
    fields ||= isHeader
    const shape: LineClass = isRecord ? 'configmgr' : isHeader ? 'web-server' : shapeOf(line.slice(0, 60), fields)
    const last = parts.at(-1)
    const goesOn = last?.shape === shape && !(shape === 'other' && command.test(line.slice(0, 400)))
    if (last !== undefined && goesOn) parts[parts.length - 1] = { ...last, to: number }
    else parts.push({ shape, from: number, to: number })
  }
  return parts
}

function shapeOf(line: string, belowFields: boolean): LineClass {
  const fraction = stampPattern.exec(line)?.[7]
  if (fraction !== undefined) return 'windows-update'
  return belowFields && webEntry.test(line) ? 'web-server' : 'other'
}

/** The text with only these parts, the others blank, so that its line numbers hold. */
export function onlyParts(text: string, parts: readonly TextPart[]): string {
  const lines = text.split('\n')
  const kept = new Set<number>()
  for (const { from, to } of parts) for (let number = from; number <= to; number++) kept.add(number)
  return lines.map((line, at) => (kept.has(at + 1) ? line : '')).join('\n')
}

/** The lines of one part, counted from 1, as a text of its own. */
export function linesBetween(text: string, { from, to }: TextPart): string {
  return `${text
    .split('\n')
    .slice(from - 1, to)
    .join('\n')}\n`
}
