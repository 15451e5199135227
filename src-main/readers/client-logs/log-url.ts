/** Windows DNS servers accept names with letters outside ASCII. */
const letter = String.raw`a-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f`
const host = String.raw`(?:\[[0-9a-f:.%]{2,50}\]|[${letter}](?:[${letter}._-]{0,254}))`

/**
 * Pattern of a URL inside a log line. Placeholders such as `https://<server>` do not match; enclosing brackets are not
 * part of the match.
 */
export const urlPattern = String.raw`(https?:\/\/${host}(?::\d{1,5})?(?:\/[^\s<>"'|\[\]]*)?)`

const anyUrl = new RegExp(urlPattern, 'i')

/** The first URL in a line, or null. */
export function urlIn(text: string): string | null {
  const found = anyUrl.exec(text)?.[1]
  return found === undefined ? null : tidyUrl(found)
}

/** Removes the punctuation of the surrounding sentence from the end of a URL. */
export function tidyUrl(url: string): string {
  return url.replace(/[.,;:)]{1,5}$/, '')
}

/** True for a Microsoft update host; a URL there is never that of a WSUS server. */
export function isMicrosoftHost(url: string): boolean {
  return /^https?:\/\/(?:[^/]+\.)?(?:microsoft|windowsupdate)\.com(?::\d+)?(?:\/|$)/i.test(url)
}
