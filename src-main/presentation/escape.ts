/** Invisible, direction-changing and broken characters; tab and line feed stay. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/** Makes every character that could hide or reorder text visible as its number, `[U+202E]`. */
export function visible(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(unseen, (character) =>
      character === '\n' || character === '\t'
        ? character
        : `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`
    )
}

/** The same for a text that has to stay one line, whatever a name in it holds. */
export function visibleLine(text: string): string {
  return visible(text).replaceAll('\n', '[U+000A]')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

/** Text as HTML content or as a quoted attribute. The only way any text gets into the page. */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

/** Text as a CSS string with its quotes; whatever could end the string, the rule or the style element is a hex escape. */
export function cssString(text: string): string {
  const safe = visible(text).replace(/[^\p{L}\p{N} .,:·()/_-]/gu, (character) => {
    return `\\${(character.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`
  })
  return `"${safe}"`
}
