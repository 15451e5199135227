import type { TlsOffer, TlsVersion } from '../../contract/evidence/tls-versions.ts'
import { deadline, msSince } from '../time-limit.ts'
import type { Limits, Connection } from '../system.ts'
import { clientHello } from './client-hello.ts'
import { ServerChoiceReader, type ServerChoice } from './server-choice.ts'

/** Wire number of each version (RFC 8446 §4.2.1 and §D). */
const wireNumbers: Readonly<Record<TlsVersion, number>> = {
  'TLS 1.0': 0x0301,
  'TLS 1.1': 0x0302,
  'TLS 1.2': 0x0303,
  'TLS 1.3': 0x0304
}

/** Sends one ClientHello, reads the first response and closes the connection. Never rejects. */
export async function offerVersion(
  wire: Connection,
  host: string,
  version: TlsVersion,
  limits: Limits
): Promise<TlsOffer> {
  const start = performance.now()
  const offered = wireNumbers[version]
  const reader = new ServerChoiceReader()
  return new Promise((done) => {
    let finished = false
    const finish = (outcome: TlsOffer['outcome'], alert: number | null = null) => {
      if (finished) return
      finished = true
      callOff()
      wire.destroy()
      done({ version, outcome, alert, durationMs: msSince(start) })
    }
    const callOff = deadline(limits, finish)
    if (limits.signal.aborted || wire.destroyed) {
      finish(limits.signal.aborted ? 'unfinished' : 'reset')
      return
    }
    wire.on('data', (bytes: Buffer) => {
      const choice = reader.feed(bytes)
      if (choice !== null) finish(...outcomeOf(choice, offered))
    })
    wire.on('error', () => {
      finish('reset')
    })
    wire.once('end', () => {
      finish('reset')
    })
    wire.once('close', () => {
      finish('reset')
    })
    wire.write(clientHello(offered, host.replace(/\.$/, '')))
  })
}

function outcomeOf(choice: ServerChoice, offered: number): [TlsOffer['outcome'], number | null] {
  if (choice.kind === 'not-tls') return ['not-tls', null]
  if (choice.kind === 'alert') return ['refused', choice.alert]
  // a server that supports only older versions selects one of those (RFC 5246 §E.1)
  return [choice.version === offered ? 'accepted' : 'refused', null]
}
