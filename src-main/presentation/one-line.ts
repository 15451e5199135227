/** A quoted log message, which may be long and of many lines, as one line of at most `limit` characters and “…”. */
export function oneLine(quote: string, limit = Infinity): string {
  const line = quote.replaceAll(/\s+/g, ' ')
  return line.length <= limit ? line : `${line.slice(0, limit)}…`
}
