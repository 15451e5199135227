/**
 * Directories that clients request on a WSUS site. ApiRemoting30 is excluded: consoles sign in there, and each visit
 * starts with a normal 401 of Windows authentication.
 */
const clientDirectories = new Set(
  'selfupdate clientwebservice simpleauthwebservice dssauthwebservice serversyncwebservice reportingwebservice content inventory'.split(
    ' '
  )
)

/** `directory`: first segment of a path, lower case, without slashes. */
export function isClientDirectory(directory: string): boolean {
  return clientDirectories.has(directory)
}
