import { serverLogCheck } from '../kinds/server-log/server-log-check.ts'

/** The server's logs are complete and contain none of the failed requests: these never reached the server. */
export const requestNeverArrived = serverLogCheck({
  id: 'request-never-arrived',
  side: 'network',
  answer: (logFinding) => {
    if (logFinding.kind !== 'never') return 'clear'
    // requests that http.sys rejects are in the HTTPERR log only
    if (logFinding.by === 'marker' && logFinding.httperr) return 'certain'
    // behind NAT or a load balancer the server sees another address
    return logFinding.by === 'no-address' ? 'possible' : 'likely'
  }
})
