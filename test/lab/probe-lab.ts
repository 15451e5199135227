import type { Case } from '../../src-main/contract/case.ts'
import type { Collected, Evidence, EvidenceValue } from '../../src-main/contract/evidence/index.ts'
import type { Attempt } from '../../src-main/contract/evidence/wsus-access.ts'
import { ProbeSkipped } from '../../src-main/contract/probe.ts'
import { thisSystem } from '../../src-main/system/this-system.ts'
import type { StageLimits } from '../../src-main/probes/wsus-access/stage-limits.ts'
import { tlsVersionsProbe } from '../../src-main/probes/tls-versions.ts'
import { wsusAccessProbe } from '../../src-main/probes/wsus-access/wsus-access.ts'
import type { Lab } from './lab.ts'
import type { Scenario } from './scenario.ts'

/** What has not come by then will not come, on a busy machine either: many scenarios wait at once. */
const shortLimits = {
  nameMs: 10_000,
  tcpMs: 10_000,
  tlsMs: 4_000,
  firstByteMs: 4_000,
  wholeAnswerMs: 6_000,
  otherPortMs: 3_000
}
/** Where all that is asked answers, however late. */
const endlessLimits: StageLimits = {
  nameMs: 3_600_000,
  tcpMs: 3_600_000,
  tlsMs: 3_600_000,
  firstByteMs: 3_600_000,
  wholeAnswerMs: 3_600_000,
  otherPortMs: 3_600_000
}

/** Short only where silence is what has to be seen. */
export function limitsFor(isSilent: boolean): StageLimits {
  return isSilent ? shortLimits : endlessLimits
}

/** One for all scenarios: a new one reads every trusted certificate anew. */
const machine = thisSystem()

/** `access` is null where the address is none that could be asked. */
export type LabCase = Case & { readonly access: EvidenceValue<'wsus-access'> | null }

/** Runs the real probe against the lab, as if the technician had named server and proxy; waits for what it is to see. */
export async function probeLab(
  lab: Pick<Lab, 'fill'>,
  scenario: Pick<Scenario, 'wsus' | 'proxy' | 'files'> & Partial<Pick<Scenario, 'direct' | 'overProxy'>>
): Promise<LabCase> {
  const limits = limitsFor([scenario.direct, scenario.overProxy].some((seen) => seen?.includes('no-answer')))
  const probe = wsusAccessProbe({ marker: 'lab', version: '0.0.0' }, limits)
  const answer = choice(lab, scenario)
  const began = new Date().toISOString()
  const { signal } = new AbortController()
  const given = [answer, ...(scenario.files ?? [])]
  const [access, versions] = await Promise.all([
    collected(probe.collect(machine, signal, given)),
    offersOf(lab.fill(scenario.wsus), limits, given)
  ])
  const about = { probe: 'wsus-access', collectedAt: began, durationMs: 0, origin: 'live', source: null } as const
  const tried: Evidence =
    access === null
      ? { ...about, status: 'skipped', reason: 'not-applicable' }
      : { ...about, status: 'collected', value: access }
  const evidence = [...given, tried, ...versions(began), ...notOnThisSystem(began)]
  return { access, collectedAt: began, inputs: [], evidence }
}

/** Every TLS version offered on its own; nothing where the server is asked by http. */
async function offersOf(
  wsus: string,
  limits: StageLimits,
  given: readonly Evidence[]
): Promise<(at: string) => Evidence[]> {
  if (!wsus.startsWith('https:')) return () => []
  const probe = tlsVersionsProbe({ marker: 'lab', version: '0.0.0' }, limits)
  const value = await collected(probe.collect(machine, new AbortController().signal, given))
  if (value === null) return () => []
  return (at) => [
    { probe: 'tls-versions', status: 'collected', collectedAt: at, durationMs: 0, origin: 'live', source: null, value }
  ]
}

async function collected<Value>(asked: Promise<Value>): Promise<Value | null> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof ProbeSkipped) return null
    throw error
  }
}

/** What a computer without a registry says of it; the lab has only networks to break. */
function notOnThisSystem(at: string): Evidence[] {
  const registry = [
    'update-policy',
    'update-services',
    'winhttp-settings',
    'user-proxy',
    'tls-settings',
    'pin-store'
  ] as const
  const skipped = {
    status: 'skipped',
    reason: 'not-applicable',
    collectedAt: at,
    durationMs: 0,
    origin: 'live',
    source: null
  } as const
  return registry.map((probe) => ({ ...skipped, probe }))
}

function choice(lab: Pick<Lab, 'fill'>, scenario: Pick<Scenario, 'wsus' | 'proxy'>): Collected<'technician-choice'> {
  return {
    probe: 'technician-choice',
    status: 'collected',
    collectedAt: null,
    durationMs: 0,
    origin: 'answer',
    source: '--wsus',
    value: { wsus: lab.fill(scenario.wsus), proxy: lab.fill(scenario.proxy ?? 'direct') }
  }
}

/** One attempt in a line: one word per stage, with its details. */
export function trace(attempt: Attempt | undefined): string {
  if (attempt === undefined) return 'not tried'
  const { name, tcp, connect, tls, http } = attempt
  const answer = (stage: Attempt['http']) =>
    stage?.outcome === 'answered' ? `${String(stage.status)}/${stage.body}/${stage.answeredBy}` : (stage?.outcome ?? '')
  return [
    name?.outcome,
    tcp.at(0)?.outcome,
    // A tunnel's refusal may come before its page, so the page is left out
    connect?.outcome === 'answered' ? `connect:${String(connect.status)}/${connect.answeredBy}` : connect?.outcome,
    tls?.outcome === 'established' ? established(tls) : tls?.outcome,
    answer(http)
  ]
    .filter((word) => word !== undefined && word !== '')
    .join(' ')
}

function established(tls: NonNullable<Attempt['tls']>): string {
  const asked = tls.clientCertificateRequested === true ? ['client-asked'] : []
  return ['established', tls.trust, tls.nameMatches === true ? 'named' : 'misnamed', ...asked].join('/')
}
