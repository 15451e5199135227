import type { FleetLine } from '../../src-main/contract/fleet-line.ts'
import { failedFacts } from '../../src-main/fleet/fleet-facts.ts'
import { lineText } from '../../src-main/fleet/fleet-line.ts'

const plain: FleetLine = {
  ...failedFacts('1.0.0', '2026-10-14T08:42:07.000Z', 'internal', null),
  state: 'clear',
  error: null,
  sup: 'http://sup01.contoso.local:8530',
  subnets: ['10.1.2.0/24'],
  build: '10.0.26100',
  failover: 'works'
}

/** The facts of one client, of a healthy one where nothing else is given. */
export function facts(given: Partial<FleetLine> = {}): FleetLine {
  return { ...plain, ...given }
}

/** As `check --fleet` prints it, without its line end. */
export function line(given: Partial<FleetLine> = {}): string {
  return lineText(facts(given))
}

/** Found, with the side and the code that belong to it. */
export const signIn = {
  state: 'found',
  cause: 'proxy-auth-required',
  step: 'proxy',
  side: 'proxy',
  confidence: 'certain',
  codes: ['0x8024401b'],
  failover: 'never'
} as const satisfies Partial<FleetLine>

/** The hash of a client with this number. */
export function clientNumber(number: number): string {
  return number.toString(16).padStart(16, '0')
}
