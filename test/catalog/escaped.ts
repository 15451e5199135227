/** Plain text for Markdown, where it stands for itself: no emphasis, no tags, no links by accident. */
export function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|#~]/g, (character) => `\\${character}`)
}
