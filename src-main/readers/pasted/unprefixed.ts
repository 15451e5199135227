/** Prefix written by findstr, grep and Select-String: `C:\logs\u_ex261014.log:54:`; the line number is optional. */
const prefix =
  /^(?:[^\r\n:*?"<>|]{0,300}[\\/])?(?:[a-z]:[^\r\n:*?"<>|]{0,300}[\\/])?[^\r\n:*?"<>|\\/]{1,200}\.(?:log|lo_|txt|reg):(?:\d{1,10}:)?/i
const sampleLines = 500
/** Minimum share of lines with a prefix: a search tool adds it to every line, a log has paths on some lines only. */
const share = 0.9

/** Removes the file name prefix of search results; null if the text is not a search result. */
export function unprefixed(text: string): string | null {
  const lines = text.split('\n')
  const sample = lines.slice(0, sampleLines).filter((line) => line.trim() !== '')
  if (sample.filter((line) => prefix.test(line)).length < Math.max(1, sample.length * share)) return null
  return lines.map((line) => line.replace(prefix, '')).join('\n')
}
