/**
 * What clients ask a WSUS site for. ApiRemoting30 is left out: consoles sign in there, and Windows authentication
 * begins every visit with a 401 that is no fault.
 */
const clientDirectories = new Set(
  'selfupdate clientwebservice simpleauthwebservice dssauthwebservice serversyncwebservice reportingwebservice content inventory'.split(
    ' '
  )
)

/** By the top directory of a path, in lower case and without slashes. */
export function isClientDirectory(directory: string): boolean {
  return clientDirectories.has(directory)
}
