/** `C:\logs\u_ex261014.log:54:`, as findstr, grep and Select-String write before what they found; the number may lack. */
const prefix =
  /^(?:[^\r\n:*?"<>|]{0,300}[\\/])?(?:[a-z]:[^\r\n:*?"<>|]{0,300}[\\/])?[^\r\n:*?"<>|\\/]{1,200}\.(?:log|lo_|txt|reg):(?:\d{1,10}:)?/i
const sampleLines = 500
/** A log may name a file at the start of some of its lines, a search does so on all. */
const share = 0.9

/** The lines that somebody searched out of logs, without the names in front of them; null when the text is none. */
export function unprefixed(text: string): string | null {
  const lines = text.split('\n')
  const sample = lines.slice(0, sampleLines).filter((line) => line.trim() !== '')
  if (sample.filter((line) => prefix.test(line)).length < Math.max(1, sample.length * share)) return null
  return lines.map((line) => line.replace(prefix, '')).join('\n')
}
