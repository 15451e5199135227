const longest = 2_000_000

/** Returns the first lines without splitting the whole text, which may have hundreds of megabytes. */
export function firstLines(text: string, count: number): string[] {
  let end = 0
  for (let seen = 0; seen < count && end < longest; seen++) {
    const next = text.indexOf('\n', end)
    if (next === -1) return text.split('\n')
    end = next + 1
  }
  return text.slice(0, end - 1).split('\n')
}
