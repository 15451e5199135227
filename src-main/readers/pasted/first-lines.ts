const longest = 2_000_000

/** The first lines of a text; a log of many megabytes is not split to see how it begins. */
export function firstLines(text: string, count: number): string[] {
  let end = 0
  for (let seen = 0; seen < count && end < longest; seen++) {
    const next = text.indexOf('\n', end)
    if (next === -1) return text.split('\n')
    end = next + 1
  }
  return text.slice(0, end - 1).split('\n')
}
