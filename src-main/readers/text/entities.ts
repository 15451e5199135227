/** The entities that XML defines. */
const ofXml: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const reference = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi

/**
 * Decodes the entities of XML, in either case, those given as `more`, by their exact names, and character references. Anything
 * else is unchanged.
 */
export function decodeEntities(text: string, more: Readonly<Record<string, string>> = {}): string {
  if (!text.includes('&')) return text
  return text.replace(reference, (whole: string, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) {
      if (Object.hasOwn(more, name)) return more[name] ?? whole
      const lower = name.toLowerCase()
      return Object.hasOwn(ofXml, lower) ? (ofXml[lower] ?? whole) : whole
    }
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
    return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : whole
  })
}
