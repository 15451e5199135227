import type { Status } from '../contract/status.ts'
import type { Block, Inline, Line } from './blocks.ts'

export const text = (words: string): Inline => ({ kind: 'text', text: words })
export const bold = (words: string): Inline => ({ kind: 'bold', text: words })
export const muted = (words: string): Inline => ({ kind: 'muted', text: words })
/** Something the case says: a name, an address, a file. */
export const value = (words: string): Inline => ({ kind: 'value', text: words })
/** Something the case says that is read letter by letter: a code, a log line, a registry value. */
export const code = (words: string): Inline => ({ kind: 'code', text: words })

/** State is shape and text and colour: the glyph goes in front of the word. */
export const state = (tone: Status, words: string): Inline => ({ kind: 'state', tone, text: words })

export const heading = (level: 1 | 2 | 3 | 4, ...line: Line): Block => ({ kind: 'heading', level, line })
export const paragraph = (...line: Line): Block => ({ kind: 'paragraph', role: 'plain', line })
export const note = (...line: Line): Block => ({ kind: 'paragraph', role: 'note', line })
