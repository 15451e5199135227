import { spawn } from 'node:child_process'

/** Asks the system to show the address. Whether it can is not waited for: the address is printed anyway. */
export function openBrowser(url: string): void {
  const [program, args] = opener(url)
  const child = spawn(program, args, { stdio: 'ignore', detached: true })
  child.once('error', () => undefined)
  child.unref()
}

function opener(url: string): [program: string, args: string[]] {
  if (process.platform === 'win32') return ['rundll32.exe', ['url.dll,FileProtocolHandler', url]]
  if (process.platform === 'darwin') return ['open', [url]]
  return ['xdg-open', [url]]
}
