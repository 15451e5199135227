/** Scheme, host and port as written, without path. */
export function originOf(url: string): string {
  return /^https?:\/\/[^/?#]+/i.exec(url)?.[0] ?? url
}

/** Requests to these directories go to the update server, and to nothing else (the article's test addresses). */
const wsusPath =
  /^https?:\/\/[^/?#]+(?:\/[^/?#]+){0,9}\/+(?:selfupdate|clientwebservice|simpleauthwebservice|reportingwebservice)\//i

/** The server a request went to, where its path says that it is a WSUS. */
export function askedServer(url: string | undefined): string | null {
  return url !== undefined && wsusPath.test(url) ? originOf(url) : null
}
