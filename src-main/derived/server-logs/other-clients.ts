import { subnetOf } from './client-addresses.ts'
import { classifyLine, type ServerLine } from './server-line.ts'

/** How other clients were served at the same time; `unknown` if the logs contain too few of them. */
export type OtherClients = 'slow-too' | 'served' | 'unknown'

const windowMs = 5 * 60_000
/** A single quick answer may be chance. */
const enoughServed = 2
/** A scan's calls take some hundred milliseconds on a healthy server; one that needs longer than this is no proof of health. */
const quickMs = 5_000

/** Compares with clients of other subnets, because a slow network affects only its own subnet. */
export function otherClients(own: readonly [ServerLine, ...ServerLine[]], all: readonly ServerLine[]): OtherClients {
  const at = Date.parse(own[0].at ?? '')
  const subnets = new Set(own.map((line) => subnetOf(line.address)))
  if (subnets.size > 1) return 'slow-too'
  const others = all.filter(
    (line) => !subnets.has(subnetOf(line.address)) && Math.abs(Date.parse(line.at ?? '') - at) <= windowMs
  )
  if (others.some((line) => classifyLine(line) === 'slow')) return 'slow-too'
  const served = new Set(others.filter(isQuick).map((line) => line.address))
  return served.size >= enoughServed ? 'served' : 'unknown'
}

function isQuick(line: ServerLine): boolean {
  return classifyLine(line) === 'served' && (line.timeTakenMs ?? 0) < quickMs
}
