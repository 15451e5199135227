const quoted = /^[ \t]{0,3}>/
const marks = /^[ \t]{0,3}(?:>[ \t]?)+/
/** Minimum share of quoted lines in the sample; replies are between them. */
const share = 0.3
const sampleLines = 500

/** Removes the `> ` quoting of a mail reply; null if the text is not quoted. */
export function unquoted(text: string): string | null {
  if (!text.includes('\n>') && !text.startsWith('>')) return null
  const lines = text.split('\n')
  const sample = lines.slice(0, sampleLines).filter((line) => line.trim() !== '')
  if (sample.filter((line) => quoted.test(line)).length < Math.max(1, sample.length * share)) return null
  return lines.map((line) => line.replace(marks, '')).join('\n')
}
