/**
 * JSON on one line in ASCII; other characters are escaped, so that the length is the same in characters, UTF-8 bytes
 * and UTF-16 units.
 */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}
