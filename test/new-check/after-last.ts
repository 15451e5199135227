/** The text with one more line after the last one that matches. Throws where none does: the file has another shape then. */
export function afterLast(text: string, like: RegExp, line: string): string {
  const lines = text.split('\n')
  const at = lines.findLastIndex((name) => like.test(name))
  const last = lines[at]
  if (last === undefined) throw new Error(`no line like ${String(like)}`)
  // the last entry of a list has no comma of its own
  const ended = line.endsWith(',') && !last.endsWith(',') ? `${last},` : last
  return [...lines.slice(0, at), ended, line, ...lines.slice(at + 1)].join('\n')
}
