import type { EvidenceSet } from '../../contract/check.ts'
import { collectiveCodes } from '../../knowledge/collective-codes.ts'
import { codeForHttpStatus, notMapped } from '../../knowledge/http-status-codes.ts'
import { httperrReason } from '../../knowledge/httperr-reasons.ts'
import { clientAddresses } from './client-addresses.ts'
import type { ClientFailure } from './client-failure.ts'
import { coverageOf } from './coverage.ts'
import { isNear, type MatchedBy } from './matched-by.ts'
import { classifyLine, isRedirected, type ServerLine } from './server-line.ts'

/** Directories that a scan requests; others are used for downloads and reports. */
const scanPath = /^\/(?:clientwebservice|simpleauthwebservice)(?:\/|$)/

/**
 * Lines that are probably the client's, for a failure known from its logs only: close in time, and from its own address
 * or with the same status; the closest first. Null if there are none.
 */
export function matchByTime(
  failure: ClientFailure,
  all: readonly ServerLine[],
  evidence: EvidenceSet
): { readonly by: MatchedBy; readonly lines: readonly [ServerLine, ...ServerLine[]] } | null {
  const near = nearestFirst(
    all.filter((line) => line.mark === null && isNear(line, failure) && isScan(line)),
    failure
  )
  const own = clientAddresses.of(evidence)
  const mine = near.filter((line) => own.has(line.address))
  const [nearest, ...further] = mine.filter((line) => fits(line, failure))
  if (nearest !== undefined) return { by: 'address', lines: [nearest, ...further] }
  const [first, ...rest] = near.filter((line) => classifyLine(line) === 'error' && fits(line, failure))
  if (first !== undefined) return { by: 'time', lines: [first, ...rest] }
  const slow = near.filter((line) => classifyLine(line) === 'slow')
  const [longest, ...others] = failure.status === null ? slow : []
  if (longest !== undefined) return { by: 'time', lines: [longest, ...others] }
  // if the server logged no error, only an address shows which lines are this client's
  const answered = near.filter((line) => classifyLine(line) !== 'error')
  const [only, ...more] = answered
  const alone = new Set(answered.map((line) => line.address)).size === 1
  const whole = coverageOf(evidence, failure.from, failure.to).why === 'complete'
  return only !== undefined && alone && whole ? { by: 'alone', lines: [only, ...more] } : null
}

/** An error line belongs to the failure only if the client received the same status. */
function fits(line: ServerLine, { status, code }: ClientFailure): boolean {
  if (classifyLine(line) !== 'error') return true
  if (collectiveCodes.has(code ?? '')) return isRefused(line) || isRedirected(line)
  if (code === notMapped) return line.status !== null && codeForHttpStatus(line.status) === notMapped
  return status === null ? endsUnanswered(line) : line.status === status
}

function nearestFirst(lines: readonly ServerLine[], { from, to }: ClientFailure): readonly ServerLine[] {
  const middle = (Date.parse(from) + Date.parse(to)) / 2
  const distance = ({ at }: ServerLine) => Math.abs(Date.parse(at ?? '') - middle)
  return [...lines].sort((a, b) => distance(a) - distance(b))
}

function isScan({ path }: ServerLine): boolean {
  return path === '' || scanPath.test(path)
}

/** The client waited or was cut off; a full queue shows as either (Microsoft, WSUS connection failures). */
function endsUnanswered({ reason }: ServerLine): boolean {
  return reason !== null && httperrReason(reason)?.verdict === 'server'
}

/** http.sys refused the request itself, for whatever reason; an idle connection that it closed is none. */
function isRefused({ reason }: ServerLine): boolean {
  const verdict = reason === null ? undefined : httperrReason(reason)?.verdict
  return verdict === 'server' || verdict === 'client'
}
