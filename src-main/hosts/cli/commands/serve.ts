import { createService } from '../../../service/service.ts'
import { nodePorts } from '../../node/ports.ts'
import { printWithBrowser } from '../../print/print-with-browser.ts'
import { pagesFolder } from '../../pages/pages-folder.ts'
import { serveWizard } from '../../web/serve-wizard.ts'
import type { CliContext } from '../cli-context.ts'
import { exitCodes } from '../exit-codes.ts'
import { parseLanguage, parseStrict } from '../parse-options.ts'
import { UsageProblem } from '../usage-problem.ts'

/** Serves the wizard to the system's browser until Ctrl+C. */
export async function serveCommand(args: readonly string[], { log }: CliContext): Promise<number> {
  const { values } = parseStrict({
    args: [...args],
    options: {
      port: { type: 'string', default: '0' },
      'no-open': { type: 'boolean', default: false },
      lang: { type: 'string' }
    }
  })
  if (values.lang !== undefined) parseLanguage(values.lang)
  const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : -1
  if (port < 0 || port > 65_535) throw new UsageProblem((text) => text.badPort(values.port))
  await serveWizard(createService(nodePorts('browser', printWithBrowser, log)), {
    root: pagesFolder(),
    port,
    open: !values['no-open'],
    log
  })
  return exitCodes.clear
}
