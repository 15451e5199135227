import type { RegistryValue } from '../../../contract/evidence/registry.ts'
import { registryData } from './value-data.ts'

/** Parses the values of one logical line, which may contain several; deletions (`"name"=-`) are skipped. */
export function registryValuesOf(line: string, wideStrings: boolean | null): RegistryValue[] {
  const values: RegistryValue[] = []
  let at = 0
  while (at < line.length) {
    const name = nameAt(line, at)
    if (name === null) return values
    const rest = skipBlanks(line, name.end)
    if (line[rest] !== '=') return values
    const data = dataAt(line, skipBlanks(line, rest + 1), wideStrings)
    if (data.value !== null) values.push({ name: name.text, ...data.value })
    at = data.end
  }
  return values
}

interface QuotedText {
  readonly text: string
  readonly end: number
  /** False where the text ends before the closing quote. */
  readonly closed: boolean
}

function nameAt(line: string, from: number): QuotedText | null {
  const at = skipBlanks(line, from)
  if (line[at] === '@') return { text: '', end: at + 1, closed: true }
  return line[at] === '"' ? quotedAt(line, at) : null
}

function dataAt(line: string, at: number, wideStrings: boolean | null) {
  if (line[at] === '"') {
    const quoted = quotedAt(line, at)
    // a string that is cut off is no value: what is missing may be what matters
    const value = quoted.closed ? { type: 'REG_SZ' as const, data: quoted.text } : null
    return { value, end: quoted.end }
  }
  const wine = /^str\((2|7)\):"/.exec(line.slice(at, at + 8))
  if (wine !== null) {
    const quoted = quotedAt(line, at + wine[0].length - 1)
    return { value: quoted.closed ? wineString(wine[1] ?? '2', quoted.text) : null, end: quoted.end }
  }
  const next = nextValue(line, at)
  return { value: registryData(line.slice(at, next), wideStrings), end: next }
}

/** Wine's format of expandable and multiple strings, readable and separated by `\0`. */
function wineString(kind: string, text: string) {
  if (kind === '2') return { type: 'REG_EXPAND_SZ' as const, data: text }
  return { type: 'REG_MULTI_SZ' as const, data: text.split('\\0').filter((part) => part !== '') }
}

/** Start of the next `"name"=` or `@=` on the same line. */
function nextValue(line: string, from: number): number {
  for (let at = from; at < line.length; at++) {
    if (line[at] === '"' || (line[at] === '@' && line[skipBlanks(line, at + 1)] === '=')) return at
  }
  return line.length
}

/**
 * Parses a quoted string, in which only backslash and quote are escaped; without closing quote it extends to the end of
 * the line.
 */
function quotedAt(line: string, open: number): QuotedText {
  let text = ''
  let at = open + 1
  while (at < line.length && line[at] !== '"') {
    const escaped = line[at] === '\\' && (line[at + 1] === '\\' || line[at + 1] === '"')
    text += line[escaped ? at + 1 : at] ?? ''
    at += escaped ? 2 : 1
  }
  return { text, end: at + 1, closed: at < line.length }
}

function skipBlanks(line: string, from: number): number {
  let at = from
  while (line[at] === ' ' || line[at] === '\t') at++
  return at
}
