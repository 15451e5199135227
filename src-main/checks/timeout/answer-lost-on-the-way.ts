import { serverLogCheck } from '../kinds/server-log/server-log-check.ts'

/** The server answered well and the client failed all the same: something between them took or changed the answer. */
export const answerLostOnTheWay = serverLogCheck({
  id: 'answer-lost-on-the-way',
  side: 'network',
  answer: (word) => {
    if (word.said === 'error') return 'clear'
    if (word.said === 'never') return 'void'
    if (word.by === 'alone') return 'possible'
    // slow for one subnet only; where all wait, or nobody else is there to compare, the server is asked first
    if (word.said === 'slow') return word.others === 'served' ? 'likely' : 'void'
    return word.by === 'marker' && word.lines[0].reason === null ? 'certain' : 'likely'
  }
})
