const quoted = /^[ \t]{0,3}>/
const marks = /^[ \t]{0,3}(?:>[ \t]?)+/
/** What a sample of lines has to hold of them; answers stand between the quoted lines. */
const share = 0.3
const sampleLines = 500

/** A text as it was before somebody answered it with `> ` before every line; null when it is none. */
export function unquoted(text: string): string | null {
  if (!text.includes('\n>') && !text.startsWith('>')) return null
  const lines = text.split('\n')
  const sample = lines.slice(0, sampleLines).filter((line) => line.trim() !== '')
  if (sample.filter((line) => quoted.test(line)).length < Math.max(1, sample.length * share)) return null
  return lines.map((line) => line.replace(marks, '')).join('\n')
}
