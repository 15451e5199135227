import { serverLogCheck } from '../server-log-check.ts'

/** The server's logs are complete and hold none of the failed requests: they ended on the way. */
export const requestNeverArrived = serverLogCheck({
  id: 'request-never-arrived',
  side: 'network',
  answer: (word) => {
    if (word.said !== 'never') return 'clear'
    // what http.sys turns away stands in its own log only
    return word.by === 'marker' && word.httperr ? 'certain' : 'likely'
  }
})
