import type { Service } from '../../service/dispatch.ts'
import type { ProgramLog } from '../log/program-log.ts'
import { serve } from './serve.ts'
import { spawn } from 'node:child_process'
import { win32 } from 'node:path'
import { systemRoot } from '../../system/system-root.ts'

/** Options for serving the wizard. */
export interface WizardOptions {
  /** Folder of the built page. */
  readonly root: string
  /** TCP port; 0 selects a free one. */
  readonly port: number
  readonly open: boolean
  readonly log: Pick<ProgramLog, 'reportError'>
}

/** Serves the wizard to the system's browser until Ctrl+C or SIGTERM. Rejects if the port is in use. */
export async function serveWizard(service: Service, options: WizardOptions): Promise<void> {
  const served = await serve(options.root, service, options.port, undefined, (error) =>
    options.log.reportError('web-request', error)
  )
  // registered before the URL is printed, because the reader may terminate us immediately
  const ended = new Promise<void>((done) => {
    process.once('SIGINT', done)
    process.once('SIGTERM', done)
  })
  console.log(`SUP Doctor: ${served.url}`)
  if (options.open) openBrowser(served.url)
  await ended
  await served.close()
}

/** Opens a URL in the default browser. Errors are ignored, because the URL is printed as well. */
function openBrowser(url: string): void {
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
