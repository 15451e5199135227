import { serverLogCheck } from '../kinds/server-log/server-log-check.ts'

/**
 * The server answered correctly and the client failed all the same: something between them dropped or changed the
 * answer.
 */
export const answerLostOnTheWay = serverLogCheck({
  id: 'answer-lost-on-the-way',
  side: 'network',
  answer: (logFinding) => {
    if (logFinding.kind === 'error') return 'clear'
    if (logFinding.kind === 'never') return 'void'
    if (logFinding.by === 'alone') return 'possible'
    // slow for one subnet only; if all clients wait, or none can be compared, the server is checked first
    if (logFinding.kind === 'slow') return logFinding.others === 'served' ? 'likely' : 'void'
    return logFinding.by === 'marker' && logFinding.lines[0].reason === null ? 'certain' : 'likely'
  }
})
