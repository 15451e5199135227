import type { Language } from '../contract/text.ts'
import type { Status } from '../contract/status.ts'
import type { Block, Inline, Line } from './blocks.ts'
import type { ReportText } from './report.text.ts'

export const text = (words: string): Inline => ({ kind: 'text', text: words })
export const bold = (words: string): Inline => ({ kind: 'bold', text: words })
export const muted = (words: string): Inline => ({ kind: 'muted', text: words })
/** Something the case says: a name, an address, a file. */
export const value = (words: string): Inline => ({ kind: 'value', text: words })
/** Something the case says that is read letter by letter: a code, a log line, a registry value. */
export const code = (words: string): Inline => ({ kind: 'code', text: words })

/** The id of a piece of evidence in the document; one document may hold both languages. */
export const pieceId = (number: number, language: Language): string => `${language}-${number}`

/** State is shape and text and colour: the glyph goes in front of the word. */
export const state = (tone: Status, words: string): Inline => ({ kind: 'state', tone, text: words })

export const heading = (level: 1 | 2 | 3 | 4, ...line: Line): Block => ({ kind: 'heading', level, line })
export const paragraph = (...line: Line): Block => ({ kind: 'paragraph', role: 'plain', line })
export const note = (...line: Line): Block => ({ kind: 'paragraph', role: 'note', line })

/**
 * The first `limit` characters; what is left out is counted, so that nothing seems to be whole that is not. Whole where that
 * count would take more room than what it stands for.
 */
export function truncate(text: string, limit: number, words: ReportText): string {
  const characters = Array.from(text)
  if (characters.length <= limit) return text
  const shortened = `${characters.slice(0, limit).join('')} … (${words.moreCharacters(characters.length - limit)})`
  return shortened.length < text.length ? shortened : text
}

/** Lists of what shares a key, in the order the keys come first. Map.groupBy is newer than the oldest Node we run on. */
export function groupedBy<T>(list: readonly T[], key: (item: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>()
  for (const item of list) {
    const group = groups.get(key(item))
    if (group === undefined) groups.set(key(item), [item])
    else group.push(item)
  }
  return [...groups.values()]
}
