import { spawn } from 'node:child_process'
import { win32 } from 'node:path'
import { systemRoot } from '../../system/system-root.ts'

/** Opens a URL in the default browser. Errors are ignored, because the URL is printed as well. */
export function openBrowser(url: string): void {
  const [program, args] = opener(url)
  const child = spawn(program, args, { stdio: 'ignore', detached: true })
  child.once('error', () => undefined)
  child.unref()
}

/** Command by full path, so that no program in the current folder or PATH is run. */
export function opener(url: string, platform: NodeJS.Platform = process.platform): [program: string, args: string[]] {
  if (platform === 'win32') {
    return [win32.join(systemRoot(), 'System32', 'rundll32.exe'), ['url.dll,FileProtocolHandler', url]]
  }
  if (platform === 'darwin') return ['/usr/bin/open', [url]]
  return ['/usr/bin/xdg-open', [url]]
}
