/** Replacement for a name, password or token. */
const masked = '***'

/** Masks `user:password@`, query and fragment in a URL or in each entry of a proxy list. */
export function maskCredentials(text: string): string {
  return text
    .split(/([;\s]+)/)
    .map((part) => maskEntry(part))
    .join('')
}

function maskEntry(entry: string): string {
  const query = entry.search(/[?#]/)
  const shown = query === -1 ? entry : `${entry.slice(0, query + 1)}${masked}`
  const at = shown.lastIndexOf('@')
  if (at === -1) return shown
  const start = /^(?:[a-z]{1,20}=)?(?:[a-z]{1,20}:\/\/)?/i.exec(shown)?.[0].length ?? 0
  return `${shown.slice(0, start)}${masked}${shown.slice(at)}`
}
