import type { CheckId } from '../../contract/check-ids.ts'
import type { EvidenceSet, Reference } from '../../contract/check.ts'
import type { PrintedError } from '../../contract/evidence/command-output.ts'
import type { Collected } from '../../contract/evidence/index.ts'
import { codeByValue } from '../../knowledge/error-code-lookup.ts'
import { referTo } from '../reference.ts'
import { isSameHost } from '../target/host-names.ts'
import type { WsusUrl } from '../target/wsus-url.ts'
import { wsusTarget } from '../target/wsus-target.ts'
import { derive, type Derived } from '../derive.ts'
import { meantCause } from './meant-cause.ts'

/** An error a program printed that may be about the update server. */
interface CommandError {
  readonly error: PrintedError
  /** Somebody names the code in a mail or a ticket; that is no sign of its own. */
  readonly isHearsay: boolean
  readonly reference: Reference
}

/**
 * Printed errors worth asking about: the update agent's own codes always, any other only where the output names the
 * update server or no host at all, because people try other addresses, too.
 */
export const commandErrors: Derived<readonly CommandError[]> = derive(['command-output', wsusTarget], (evidence) => {
  const server = wsusTarget.of(evidence)?.url ?? null
  return evidence.all('command-output').flatMap((envelope) =>
    envelope.value.errors
      .filter((error) => mayBeAbout(error, envelope, server))
      .map((error) => ({
        error,
        isHearsay: envelope.value.tools.includes('prose'),
        reference: referTo(envelope, error.text, error.line)
      }))
  )
})

/** A collective code of TLS leaves open what the certificate lacks; a program that looked at it says so. */
export const printedCertificateFault: Derived<{ readonly cause: CheckId; readonly reference: Reference } | null> =
  derive([commandErrors], (evidence) => {
    const printed = commandErrors.of(evidence).filter(({ isHearsay }) => !isHearsay)
    const found = printed.flatMap(({ error, reference }) => {
      const cause = meantCause(error) ?? codeByValue.get(error.code ?? '')?.cause ?? null
      return cause?.startsWith('certificate-') === true ? [{ cause, reference }] : []
    })
    return found.at(-1) ?? null
  })

interface Connection {
  readonly reference: Reference
  /** The other end refused. */
  readonly refused: boolean
}

/** Failed connections to the update server; without a known server, to the ports only WSUS uses. */
export const failedConnections: Derived<readonly Connection[]> = derive(['command-output', wsusTarget], (evidence) =>
  connectionsTo(evidence, false)
)

/** Connections to the update server that were made. */
export const openConnections: Derived<readonly Reference[]> = derive(['command-output', wsusTarget], (evidence) =>
  connectionsTo(evidence, true).map(({ reference }) => reference)
)

function connectionsTo(evidence: EvidenceSet, wanted: boolean): readonly Connection[] {
  const server = wsusTarget.of(evidence)?.url ?? null
  return evidence.all('command-output').flatMap((envelope) =>
    envelope.value.connections.flatMap(({ host, address, port, succeeded, refused = false, line }) => {
      const wsusPort = port === 8530 || port === 8531
      // an address may be the server's, another name is another server's
      const isIts = server !== null && (isSameHost(host, server.host) || (wsusPort && isNameless(host)))
      const same = server !== null && port === server.port && isIts
      if (succeeded !== wanted || !(server === null ? wsusPort : same)) return []
      const where = `${host}${address === null || address === host ? '' : ` (${address})`}:${port}`
      return [
        { reference: referTo(envelope, `TcpTestSucceeded ${succeeded ? 'True' : 'False'}: ${where}`, line), refused }
      ]
    })
  )
}

const isNameless = (host: string): boolean => host.includes(':') || /^[\d.]*$/.test(host)

function mayBeAbout(error: PrintedError, output: Collected<'command-output'>, server: WsusUrl | null): boolean {
  if (error.code?.startsWith('0x8024') === true) return true
  // what was asked for decides: a proxy is named in the error of a request to the server
  const about = error.asked ?? error.host
  if (about === undefined) return mayConcern(output, server?.host ?? null)
  return server !== null && isSameHost(about, server.host) && mayBeOfPort(error, server.port)
}

/** What the way to a host says holds for each of its ports. */
const ofAnyPort: ReadonlySet<PrintedError['meaning']> = new Set([
  'name',
  'proxy-name',
  'proxy',
  'proxy-connection'
] as const)

/** Behind another port of the same computer is another site, or nothing at all. */
function mayBeOfPort({ askedPort, meaning }: PrintedError, port: number): boolean {
  return askedPort === undefined || askedPort === port || ofAnyPort.has(meaning)
}

function mayConcern({ value }: Collected<'command-output'>, host: string | null): boolean {
  return value.hosts.length === 0 || (host !== null && value.hosts.some((text) => isSameHost(text, host)))
}
