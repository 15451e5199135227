import type { Service } from '../../service/dispatch.ts'
import { openBrowser } from '../launch/open-browser.ts'
import type { ProgramLog } from '../log/program-log.ts'
import { serve } from './serve.ts'

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
  // what is read meanwhile removes its temporary files
  await service.handle['case:cancel']()
  await served.close()
}
