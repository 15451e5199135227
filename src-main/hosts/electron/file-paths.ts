/** Of a File what is looked at here. */
interface FileLike {
  /** Where it lies below the folder that was picked; empty for a file of its own. */
  readonly webkitRelativePath: string
}

/**
 * The paths of files a user dropped or picked; of a picked folder the folder itself. `pathOf` is Electron's own, which
 * answers nothing for a File a page has made. Null where one has no path, or none that fits what was picked.
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
    // a page that takes a folder's files for others would get the first of them only
    if (path === '' || fromFolder !== (inside !== '')) return null
    if (!fromFolder) paths.add(path)
    else {
      const cut = path.length - inside.length
      if (cut < 1 || path.slice(cut).replaceAll('\\', '/') !== inside || !/[\\/]/.test(path.charAt(cut - 1)))
        return null
      paths.add(path.slice(0, cut + inside.indexOf('/')))
    }
  }
  return [...paths]
}
