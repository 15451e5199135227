import { serverLogCheck } from '../kinds/server-log/server-log-check.ts'

/** The server's logs are complete and hold none of the failed requests: they ended on the way. */
export const requestNeverArrived = serverLogCheck({
  id: 'request-never-arrived',
  side: 'network',
  answer: (logFinding) => {
    if (logFinding.kind !== 'never') return 'clear'
    // what http.sys turns away stands in its own log only
    if (logFinding.by === 'marker' && logFinding.httperr) return 'certain'
    // behind an address translation or a load balancer the server knows it by another one
    return logFinding.by === 'no-address' ? 'possible' : 'likely'
  }
})
