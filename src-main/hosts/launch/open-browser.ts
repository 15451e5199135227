import { spawn } from 'node:child_process'
import { win32 } from 'node:path'
import { systemRoot } from '../../system/system-root.ts'

/** Asks the system to show the address. Whether it can is not waited for: the address is printed anyway. */
export function openBrowser(url: string): void {
  const [program, args] = opener(url)
  const child = spawn(program, args, { stdio: 'ignore', detached: true })
  child.once('error', () => undefined)
  child.unref()
}

/** By full path, so that a program of that name in the current folder or in PATH is never asked. */
export function opener(url: string, platform: NodeJS.Platform = process.platform): [program: string, args: string[]] {
  if (platform === 'win32') {
    return [win32.join(systemRoot(), 'System32', 'rundll32.exe'), ['url.dll,FileProtocolHandler', url]]
  }
  if (platform === 'darwin') return ['/usr/bin/open', [url]]
  return ['/usr/bin/xdg-open', [url]]
}
