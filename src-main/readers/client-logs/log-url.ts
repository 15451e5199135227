/** Windows' own name servers take names with letters beyond ASCII. */
const letter = String.raw`a-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f`
const host = String.raw`(?:\[[0-9a-f:.%]{2,50}\]|[${letter}](?:[${letter}._-]{0,254}))`

/** An address inside a log line. Placeholders such as `https://<server>` are none; brackets around it stay outside. */
export const urlPattern = String.raw`(https?:\/\/${host}(?::\d{1,5})?(?:\/[^\s<>"'|\[\]]*)?)`

const anyUrl = new RegExp(urlPattern, 'i')

/** The first address in a line; null when it names none. */
export function urlIn(text: string): string | null {
  const found = anyUrl.exec(text)?.[1]
  return found === undefined ? null : tidyUrl(found)
}

/** Without the full stop or colon of the sentence it stands in. */
export function tidyUrl(url: string): string {
  return url.replace(/[.,;:)]{1,5}$/, '')
}

/** Scheme, host and port as written, without the path. */
export function originOf(url: string): string {
  return /^https?:\/\/[^/]+/i.exec(url)?.[0] ?? url
}

/** Microsoft's own update hosts, which no WSUS answers for. */
export function isMicrosoftHost(url: string): boolean {
  return /^https?:\/\/(?:[^/]+\.)?(?:microsoft|windowsupdate)\.com(?::\d+)?(?:\/|$)/i.test(url)
}
