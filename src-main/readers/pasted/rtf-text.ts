import { decodeCodePage } from '../text/code-pages.ts'

/** Groups without document text (destinations in the Rich Text Format specification 1.9.1). */
const silent =
  /^(?:fonttbl|colortbl|stylesheet|info|pict|generator|listtable|listoverridetable|rsidtbl|themedata|xmlnstbl)$/
const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z'])|([{}])|([^\\{}\r\n]+)/gi
const written: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  row: '\n',
  tab: '\t',
  cell: '\t',
  emdash: '—'
}

/** Text of an RTF document; null for any other text. */
export function rtfText(text: string): string | null {
  if (!/^\s*\{\\rtf\d?/.test(text)) return null
  const parts: string[] = []
  let depth = 0
  // depth of the skipped group, null outside of one
  let silentFrom: number | null = null
  let skipNext = 0
  for (const [, word, number, hex, symbol, brace, plain] of text.matchAll(token)) {
    if (brace === '{') depth++
    if (brace === '}') {
      if (silentFrom === depth) silentFrom = null
      depth--
    }
    if (silentFrom !== null || brace !== undefined) continue
    if (symbol === '*' || (word !== undefined && silent.test(word))) silentFrom = depth
    else if (word === 'u') {
      parts.push(String.fromCharCode(Number(number) & 0xffff))
      skipNext = 1
    } else if (word !== undefined) parts.push(Object.hasOwn(written, word) ? (written[word] ?? '') : '')
    else if (hex !== undefined) {
      if (skipNext === 0) parts.push(decodeCodePage(new Uint8Array([parseInt(hex, 16)]), 'windows-1252'))
      skipNext = 0
    } else if (symbol !== undefined) parts.push(symbol === '~' ? ' ' : /[\\{}]/.test(symbol) ? symbol : '')
    else if (plain !== undefined) {
      // skip the fallback characters that follow a Unicode escape (\uc)
      parts.push(plain.slice(skipNext))
      skipNext = 0
    }
  }
  return parts.join('')
}
