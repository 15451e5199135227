import { connect } from 'node:net'
import type { TcpResult } from '../../contract/evidence/attempt-stages.ts'
import { deadline, errorCode, msSince } from '../time-limit.ts'
import type { ConnectionResult, Limits } from '../system.ts'

const words: Readonly<Record<string, TcpResult['outcome']>> = {
  ECONNREFUSED: 'refused',
  ETIMEDOUT: 'no-answer',
  ECONNRESET: 'reset',
  ECONNABORTED: 'reset',
  EPIPE: 'reset',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  EHOSTDOWN: 'unreachable',
  ENETDOWN: 'unreachable',
  EADDRNOTAVAIL: 'unreachable',
  EAFNOSUPPORT: 'unreachable',
  // a packet filter: Linux reports ICMP "administratively prohibited" like this
  EACCES: 'unreachable',
  EPERM: 'unreachable'
}

/**
 * Addresses of one name that are tried. A name server may give thousands, and as many connections at once would leave none
 * for the server itself: the answer then shows nothing of it.
 */
export const mostAddressesTried = 16

/** Opens one TCP connection to one address, so that each address and family has its own result. Never rejects. */
export async function connectTo(address: string, port: number, limits: Limits): Promise<ConnectionResult<TcpResult>> {
  const start = performance.now()
  const result = (outcome: TcpResult['outcome']): TcpResult => ({ outcome, address, port, durationMs: msSince(start) })
  if (limits.signal.aborted) return { result: result('unfinished'), wire: null }
  return new Promise((done) => {
    const socket = connect({ host: address, port, autoSelectFamily: false })
    const fail = (outcome: TcpResult['outcome']) => {
      callOff()
      socket.destroy()
      done({ result: result(outcome), wire: null })
    }
    const callOff = deadline(limits, fail)
    socket.once('connect', () => {
      callOff()
      done({ result: result('connected'), wire: socket })
    })
    // stays attached: a reset between two stages must not end the process
    socket.on('error', (error) => {
      fail(words[errorCode(error)] ?? 'failed')
    })
  })
}
