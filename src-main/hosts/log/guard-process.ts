import type { ProgramLog } from './program-log.ts'

/**
 * Logs and reports uncaught errors. The process continues after an unhandled rejection; after an uncaught exception its
 * state is undefined, so `end` decides.
 */
export function guardProcess(
  log: Pick<ProgramLog, 'reportError'>,
  { end, stay }: { readonly end: (error: unknown) => void; readonly stay?: (error: unknown) => void }
): void {
  process.on('uncaughtException', (error) => {
    log.reportError('uncaught-exception', error)
    end(error)
  })
  process.on('unhandledRejection', (error) => {
    log.reportError('unhandled-rejection', error)
    if (stay === undefined) end(error)
    else stay(error)
  })
}
