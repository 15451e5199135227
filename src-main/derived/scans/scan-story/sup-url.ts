import { readWsusUrl } from '../../target/wsus-url.ts'

/** How an address differs from another: not at all, or in what. */
export type UrlDifference = 'same' | 'scheme' | 'port' | 'name' | 'switch'

/** Case, a trailing slash and the scheme's own port make no difference; another host is another server. */
export function differenceOf(before: string, after: string): UrlDifference {
  const [a, b] = [readWsusUrl(before), readWsusUrl(after)]
  if (a === null || b === null) return before.toLowerCase() === after.toLowerCase() ? 'same' : 'switch'
  if (a.host !== b.host) return shortOf(a.host, b.host) || shortOf(b.host, a.host) ? 'name' : 'switch'
  if (a.scheme !== b.scheme) return 'scheme'
  return a.port === b.port ? 'same' : 'port'
}

/** `sup01` and `sup01.contoso.local` are one server. */
function shortOf(short: string, long: string): boolean {
  return !short.includes('.') && long.startsWith(`${short}.`)
}

/** Scheme, host and port as written, without path. */
export function originOf(url: string): string {
  return /^https?:\/\/[^/?#]+/i.exec(url)?.[0] ?? url
}

const wsusPath = /^https?:\/\/[^/?#]+\/+(?:selfupdate|clientwebservice|simpleauthwebservice|reportingwebservice)\//i

/** The server a request went to, where its path says that it is a WSUS. */
export function askedServer(url: string | undefined): string | null {
  return url !== undefined && wsusPath.test(url) ? originOf(url) : null
}
