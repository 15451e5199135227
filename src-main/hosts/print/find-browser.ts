import { posix, win32 } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

const windowsPrograms = [
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe'
]
const windowsFolders = ['ProgramFiles(x86)', 'ProgramFiles', 'LocalAppData']
const macPrograms = [
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium'
]
const linuxPrograms = [
  '/usr/bin/microsoft-edge',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser'
]

/**
 * Absolute path of a browser that can print, from fixed locations and never from PATH; null if there is none.
 * SUP_DOCTOR_BROWSER takes precedence if it is an existing absolute path.
 */
export function findBrowser(
  env: Environment,
  exists: (path: string) => boolean,
  platform: NodeJS.Platform = process.platform
): string | null {
  const paths = platform === 'win32' ? win32 : posix
  const wished = env['SUP_DOCTOR_BROWSER']
  if (wished !== undefined && paths.isAbsolute(wished) && exists(wished)) return wished
  return programsOf(platform, env).find(exists) ?? null
}

function programsOf(platform: NodeJS.Platform, env: Environment): readonly string[] {
  if (platform === 'darwin') return macPrograms
  if (platform !== 'win32') return linuxPrograms
  const folders = windowsFolders.flatMap((name) => {
    const folder = valueOf(env, name)
    return folder !== undefined && win32.isAbsolute(folder) ? [folder] : []
  })
  return windowsPrograms.flatMap((program) => folders.map((folder) => win32.join(folder, program)))
}

/** Case-insensitive lookup: Windows varies the case, and a copy of process.env is case-sensitive. */
function valueOf(env: Environment, name: string): string | undefined {
  const key = Object.keys(env).find((text) => text.toLowerCase() === name.toLowerCase())
  return key === undefined ? undefined : env[key]
}
