import type { Attempt } from '../../contract/evidence/wsus-access.ts'
import { virtualDirectories } from '../../knowledge/virtual-directories.ts'
import { originOf } from '../../contract/url.ts'

/** The directories that our own requests go to, by what they test. */
export const testDirectories = {
  'self-update': 'Selfupdate',
  'client-web-service': 'ClientWebService',
  'simple-auth': 'SimpleAuthWebService'
} as const satisfies Readonly<Record<Attempt['address'], string>>

/** Requests to these directories go to the update server, and to nothing else (the article's test addresses). */
const wsusPath =
  /^https?:\/\/[^/?#]+(?:\/[^/?#]+){0,9}\/+(selfupdate|clientwebservice|simpleauthwebservice|reportingwebservice)(?:[/?#]|$)/i

/** The directory of WSUS that an address leads to, as written; null for any other address. */
export function wsusDirectoryIn(url: string | null | undefined): string | null {
  return wsusPath.exec(url ?? '')?.[1] ?? null
}

/** The directory of WSUS that a path of the server leads to, as IIS has it; null for any other path. */
export function directoryOfPath(path: string): string | null {
  const found = wsusDirectoryIn(`http://server${path}`)?.toLowerCase()
  return virtualDirectories.find(({ name }) => name.toLowerCase() === found)?.name ?? null
}

/** The server a request went to, where its path says that it is a WSUS. */
export function askedServer(url: string | undefined): string | null {
  return url !== undefined && wsusDirectoryIn(url) !== null ? originOf(url) : null
}
