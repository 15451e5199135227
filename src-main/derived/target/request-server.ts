/** Scheme, host and port as written, without path. */
export function originOf(url: string): string {
  return /^https?:\/\/[^/?#]+/i.exec(url)?.[0] ?? url
}

/** Requests to these directories go to the update server, and to nothing else (the article's test addresses). */
const wsusPath =
  /^https?:\/\/[^/?#]+(?:\/[^/?#]+){0,9}\/+(selfupdate|clientwebservice|simpleauthwebservice|reportingwebservice)(?:[/?#]|$)/i

/** The directory of WSUS that an address leads to, as written; null for any other address. */
export function wsusDirectoryIn(url: string | null | undefined): string | null {
  return wsusPath.exec(url ?? '')?.[1] ?? null
}

/** The server a request went to, where its path says that it is a WSUS. */
export function askedServer(url: string | undefined): string | null {
  return url !== undefined && wsusDirectoryIn(url) !== null ? originOf(url) : null
}
