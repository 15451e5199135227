/** Names Windows keeps for devices, whatever ending they have (Naming Files, Paths, and Namespaces). */
const device = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i
const mostCharacters = 1000

/** Collects the names of one archive and rejects those that no ordinary packer for Windows writes. */
export class ArchiveNames {
  readonly #files = new Set<string>()
  readonly #folders = new Set<string>()

  /** False for a name that leads out of the archive, or that exists already (compared as Windows does). */
  take(name: string): boolean {
    if (!isSafe(name)) return false
    const same = name.toLowerCase()
    const parts = same.split('/')
    const folders = parts.slice(1).map((_part, at) => parts.slice(0, at + 1).join('/'))
    if (this.#files.has(same) || this.#folders.has(same) || folders.some((folder) => this.#files.has(folder)))
      return false
    this.#files.add(same)
    folders.forEach((folder) => this.#folders.add(folder))
    return true
  }
}

/** Names are only displayed, never joined to a path. Names that lead elsewhere are rejected all the same. */
function isSafe(name: string): boolean {
  if (name.length > mostCharacters || /[\p{Cc}\\:]/u.test(name)) return false
  return name.split('/').every((part) => part !== '' && !/[. ]$/.test(part) && !device.test(part))
}
