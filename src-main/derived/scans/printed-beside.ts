import type { CheckId } from '../../contract/check-ids.ts'
import type { EvidenceSet, Reference } from '../../contract/check.ts'
import { winhttpErrors } from '../../knowledge/winhttp-errors.ts'
import { derive, type Derived } from '../derive.ts'
import { against, referTo } from '../reference.ts'
import { isSameHost } from '../target/host-names.ts'
import { wsusTarget } from '../target/wsus-target.ts'
import type { RouteKind } from '../proxy/configured-route.ts'
import type { PointedCause } from './code-cause.ts'
import { commandErrors, failedConnections, openConnections } from './command-errors.ts'

interface PrintedBeside extends PointedCause {
  /** The lines that agree or contradict. */
  readonly beside?: readonly Reference[]
}

/**
 * What pasted output of unknown time says beside a scan's code: a connection that failed tells which of the faults of a
 * time-out it is; a connection that was made, or a name that was found, contradicts the code, so that it is one sign only.
 */
export function judgedBeside(
  pointed: PointedCause,
  code: string | null,
  route: RouteKind,
  evidence: EvidenceSet
): PrintedBeside {
  if (pointed.cause === null || route === 'proxy') return pointed
  const opened = openConnections.of(evidence)
  const failed = failedConnections.of(evidence).map(({ reference }) => reference)
  const isTimeout = code === winhttpErrors.timeout || code === requestTimeout
  if (isTimeout && failed.length > 0 && opened.length === 0) {
    return { cause: 'port-unanswered', ambiguous: true, beside: failed.slice(-1) }
  }
  const others = noConnection.has(pointed.cause)
    ? opened
    : pointed.cause === 'server-name-unresolved'
      ? foundNames.of(evidence)
      : []
  return others.length === 0 ? pointed : { ...pointed, ambiguous: true, beside: others.slice(-1).map(against) }
}

/** WU_E_PT_HTTP_STATUS_REQUEST_TIMEOUT: the agent also reports it where no answer came at all (wuerror.h names status 408). */
const requestTimeout = '0x8024401c'
const noConnection: ReadonlySet<CheckId> = new Set<CheckId>(['port-unanswered', 'port-refused'])

/** Where a lookup found the update server's name. */
const foundNames: Derived<readonly Reference[]> = derive(['command-output', wsusTarget], (evidence) => {
  const host = wsusTarget.of(evidence)?.url?.host
  if (host === undefined) return []
  return evidence
    .all('command-output')
    .flatMap((envelope) =>
      envelope.value.names
        .filter(({ name }) => isSameHost(name, host))
        .map(({ name, addresses, line }) => referTo(envelope, `Name: ${name} ${addresses.join(' ')}`, line))
    )
})

/** Evidence that the answer depends on. */
export const printedBeside = [commandErrors, failedConnections, openConnections, foundNames] as const

/**
 * True if a lookup of the server's name failed in the pasted output: then the code is about this name, not the proxy's. An
 * error that names no host may be about the proxy's, and a mention in prose is no lookup.
 */
export function isNameMissing(evidence: EvidenceSet): boolean {
  return commandErrors
    .of(evidence)
    .some(({ error, isHearsay }) => !isHearsay && error.meaning === 'name' && error.host !== undefined)
}
