/**
 * shExpMatch: `*` matches any run of characters, `?` exactly one. Linear time per star; not converted to a regular
 * expression, which a hostile pattern could make arbitrarily slow.
 */
export function matchesShellPattern(text: string, pattern: string): boolean {
  let at = 0
  let within = 0
  let star = -1
  let resume = 0
  while (at < text.length) {
    if (
      within < pattern.length &&
      pattern[within] !== '*' &&
      (pattern[within] === '?' || pattern[within] === text[at])
    ) {
      at += 1
      within += 1
    } else if (pattern[within] === '*') {
      star = within
      within += 1
      resume = at
    } else if (star >= 0) {
      within = star + 1
      resume += 1
      at = resume
    } else return false
  }
  return /^\**$/.test(pattern.slice(within))
}
