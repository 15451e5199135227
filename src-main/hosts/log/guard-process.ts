import type { ProgramLog } from './program-log.ts'

/**
 * The last border: whatever nobody caught is logged, then told. A broken promise ends nothing by itself; after an uncaught
 * exception nobody knows what still holds, so `end` decides.
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
