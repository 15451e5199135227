/** A text without these characters at its end, in linear time; a pattern such as `x+$` would be quadratic. */
export function withoutTrailing(text: string, characters: string): string {
  let end = text.length
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

/** The text before the first of these characters; the whole text if there is none. */
export function upTo(text: string, character: string): string {
  const at = text.indexOf(character)
  return at === -1 ? text : text.slice(0, at)
}
