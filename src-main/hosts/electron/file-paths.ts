/** The members of File used here. */
interface FileLike {
  /** Path below the selected folder; empty for a single file. */
  readonly webkitRelativePath: string
}

/**
 * Paths of files that a user dropped or selected; for a selected folder, the folder itself. `pathOf`: Electron's
 * function, which returns '' for a File created by a page. Null if a file has no path or none that matches the
 * selection. The root of a drive has no name, so that the paths of its files below it begin with their own.
 */
export function filePaths<F extends FileLike>(
  files: readonly F[],
  fromFolder: boolean,
  pathOf: (file: F) => string
): readonly string[] | null {
  if (files.length === 0) return null
  const paths = new Set<string>()
  for (const file of files) {
    const inside = file.webkitRelativePath
    const path = pathOf(file)
    // a page that claims a folder selection for separate files would get the first one only
    if (path === '' || fromFolder !== (inside !== '')) return null
    if (!fromFolder) paths.add(path)
    else {
      const cut = path.length - inside.length
      if (cut < 1 || path.slice(cut).replaceAll('\\', '/') !== inside || !/[\\/]/.test(path.charAt(cut - 1)))
        return null
      const nameEnds = inside.indexOf('/')
      const folder = path.slice(0, nameEnds === -1 ? cut : cut + nameEnds)
      if (nameEnds === -1 && !isRoot(folder)) return null
      paths.add(folder)
    }
  }
  const root = [...paths].find(isRoot)
  return root === undefined ? [...paths] : [root]
}

function isRoot(path: string): boolean {
  return /^(?:[A-Za-z]:\\|\/)$/.test(path)
}
