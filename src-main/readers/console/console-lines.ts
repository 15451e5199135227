import { linesOf } from '../text/lines.ts'

/** A console paste is short; what stands further down in a huge file is no output of a small program. */
const mostText = 300_000
const longestText = 33_000

/** The lines of a console paste without mail's and forums' quote marks; blank ones left out. */
export function consoleLines(text: string): { readonly number: number; readonly text: string }[] {
  return [...linesOf(text.slice(0, mostText))].flatMap(({ number, text: raw }) => {
    const line = raw
      .slice(0, longestText)
      .replace(/^(?:[ \t]{0,20}[>|]){1,5}/, '')
      .trimEnd()
    return line.trim() === '' ? [] : [{ number, text: line }]
  })
}

/** `Label : value` as console programs align it; the value itself may hold colons. Null for any other line. */
export function labelled(line: string): { readonly label: string; readonly value: string } | null {
  const colon = line.search(/[:：](?:\s|$)/)
  if (colon < 1 || colon > 120) return null
  return { label: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() }
}
