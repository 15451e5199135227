import type { XmlAttribute, XmlElement } from '../xml-element.ts'
import { decodeEntities } from '../../text/entities.ts'

interface Open {
  readonly name: string
  readonly attributes: readonly XmlAttribute[]
  readonly children: (XmlElement | string)[]
}

const deepest = 64

/**
 * Parses the element at the start of an XML text, up to where the text ends. For events only: no DTD, so only the five
 * predefined entities; unclosed elements end with their parent; the fold marks of a browser's view are text.
 */
export function xmlTree(text: string): XmlElement | null {
  const root: Open = { name: '', attributes: [], children: [] }
  const open: Open[] = [root]
  let at = 0
  while (at < text.length) {
    const inside = open[open.length - 1] ?? root
    const start = text.indexOf('<', at)
    const words = text.slice(at, start === -1 ? text.length : start)
    if (words !== '') inside.children.push(decodeEntities(words))
    if (start === -1) break
    at = markup(text, start, open, inside)
  }
  while (open.length > 1) close(open)
  return root.children.find((child) => typeof child !== 'string') ?? null
}

/** Parses markup beginning with `<` and returns the position after it. */
function markup(text: string, start: number, open: Open[], inside: Open): number {
  if (text.startsWith('<!--', start)) return behind(text, '-->', start + 4)
  if (text.startsWith('<?', start)) return behind(text, '?>', start + 2)
  if (text.startsWith('<![CDATA[', start)) {
    const end = text.indexOf(']]>', start)
    inside.children.push(text.slice(start + 9, end === -1 ? text.length : end))
    return end === -1 ? text.length : end + 3
  }
  const end = tagEnd(text, start + 1)
  const tag = text.slice(start + 1, end)
  if (tag.startsWith('/')) {
    const name = tag.slice(1).trim()
    if (open.some((element, nth) => nth > 0 && element.name === name)) {
      while (open.length > 1 && close(open) !== name);
    }
    return end + 1
  }
  const name = nameAt(tag, 0)
  if (name === '' || open.length > deepest) return end + 1
  open.push({ name: name.slice(name.indexOf(':') + 1), attributes: attributesOf(tag, name.length), children: [] })
  if (tag.endsWith('/')) close(open)
  return end + 1
}

function close(open: Open[]): string {
  const last = open.pop()
  if (last === undefined) return ''
  open[open.length - 1]?.children.push(last)
  return last.name
}

function behind(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from)
  return end === -1 ? text.length : end + mark.length
}

/** Position of the `>` that closes a tag; those within quotes are skipped. */
function tagEnd(text: string, from: number): number {
  let quote = ''
  for (let at = from; at < text.length; at++) {
    const letter = text.charAt(at)
    if (quote !== '') quote = letter === quote ? '' : quote
    else if (letter === '"' || letter === "'") quote = letter
    else if (letter === '>') return at
  }
  return text.length
}

const nameLetter = /[\w:.-]/

function nameAt(tag: string, from: number): string {
  let end = from
  while (end < tag.length && nameLetter.test(tag.charAt(end))) end++
  return tag.slice(from, end)
}

function attributesOf(tag: string, from: number): XmlAttribute[] {
  const attributes: XmlAttribute[] = []
  let at = from
  while (at < tag.length) {
    const name = nameAt(tag, at)
    at += Math.max(name.length, 1)
    if (name === '') continue
    while (tag.charAt(at) === ' ' || tag.charAt(at) === '=') at++
    const quote = tag.charAt(at)
    if (quote !== '"' && quote !== "'") continue
    const end = tag.indexOf(quote, at + 1)
    if (end === -1) break
    attributes.push({ name, value: decodeEntities(tag.slice(at + 1, end)) })
    at = end + 1
  }
  return attributes
}
