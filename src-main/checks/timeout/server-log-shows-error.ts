import { serverLogCheck } from '../kinds/server-log/server-log-check.ts'
import { confidenceOf } from '../kinds/access/confirm-with-server-logs.ts'

/** The server's logs show the error, and no other check covers its kind. */
export const serverLogShowsError = serverLogCheck({
  id: 'server-log-shows-error',
  side: 'server',
  answer: (logFinding) => {
    if (logFinding.kind !== 'error') return 'clear'
    return logFinding.cause === 'server-log-shows-error' ? confidenceOf(logFinding) : 'void'
  }
})
