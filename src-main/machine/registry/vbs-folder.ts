import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Where regedit's scripts lie: beside the packed app, or in node_modules; null where they are nowhere. */
export function vbsFolder(): string | null {
  const packed = (process as { resourcesPath?: string }).resourcesPath
  const candidates = [...(packed === undefined ? [] : [join(packed, 'vbs')]), ...installed()]
  return candidates.find((folder) => existsSync(join(folder, 'regList.wsf'))) ?? null
}

/** Not called `require`: the bundler puts a constant of that name into every file. */
const moduleRequire = createRequire(import.meta.url)

function installed(): string[] {
  try {
    return [join(dirname(moduleRequire.resolve('regedit/package.json')), 'vbs')]
  } catch {
    // In the packed app there is no node_modules
    return []
  }
}
