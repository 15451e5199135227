import { linesOf } from '../text/lines.ts'

/** Characters. Console output is short; the rest of a large file is not examined. */
const mostText = 300_000
const longestText = 33_000

/**
 * Non-blank lines of console output with their numbers (from 1), without the quote marks of mail programs and forums.
 */
export function consoleLines(text: string): { readonly number: number; readonly text: string }[] {
  return [...linesOf(text.slice(0, mostText))].flatMap(({ number, text: raw }) => {
    const line = raw
      .slice(0, longestText)
      .replace(/^(?:[ \t]{0,20}[>|]){1,5}/, '')
      .trimEnd()
    return line.trim() === '' ? [] : [{ number, text: line }]
  })
}

/** Splits `Label : value`; the value may contain colons. Null for any other line. */
export function labelled(line: string): { readonly label: string; readonly value: string } | null {
  const colon = line.search(/[:：](?:\s|$)/)
  if (colon < 1 || colon > 120) return null
  return { label: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() }
}
