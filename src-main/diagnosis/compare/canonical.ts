import type { Evidence, Collected, ProbeId } from '../../contract/evidence/index.ts'
import type { RegistryKey } from '../../contract/evidence/registry.ts'
import { effectivePath } from '../../derived/access/paths.ts'
import { attemptQuote } from '../../derived/access/quotes.ts'
import { evidenceSet } from '../../derived/evidence-set.ts'
import { codesSeen } from '../../derived/scans/codes-seen.ts'
import { newestScan } from '../../derived/scans/newest-scan.ts'
import { flatten } from './flatten.ts'
import { withoutMarks } from '../../contract/request-mark.ts'

/** One value of a case under a name that is the same for every case. */
export interface CanonicalItem {
  readonly probe: ProbeId
  readonly what: string
  readonly value: string
  /** What has to have been looked at for the absence of this value to mean anything. */
  readonly scope: string
  /** The line that says so, where it is one line of a log. */
  readonly quote?: string
}

export interface CanonicalEvidence {
  /** By probe and name, in lower case. */
  readonly items: ReadonlyMap<string, CanonicalItem>
  readonly scopes: ReadonlySet<string>
}

/** Two logs never agree line by line; what they say of scans is compared instead. */
const logs: ReadonlySet<ProbeId> = new Set([
  ...(['windows-update-log', 'configmgr-log', 'event-log', 'command-output'] as const),
  ...(['iis-log', 'httperr-log', 'server-log', 'watch', 'repairs', 'technician-choice'] as const)
])
const clientLogs: ReadonlySet<ProbeId> = new Set(['windows-update-log', 'configmgr-log', 'event-log', 'command-output'])
const logScope = 'client logs'

/** The evidence of one computer without what differs at every reading. */
export function canonicalEvidence(evidence: readonly Evidence[]): CanonicalEvidence {
  const collected = evidence.filter((envelope): envelope is Collected => envelope.status === 'collected')
  const scopes = new Set<string>(collected.map(({ probe }) => probe))
  if (collected.some(({ probe }) => clientLogs.has(probe))) scopes.add(logScope)
  const items = new Map<string, CanonicalItem>()
  const add = (item: CanonicalItem) => {
    const key = `${item.probe} ${item.what.toLowerCase()}`
    const known = items.get(key)
    // several files of one kind may each have a value of their own
    if (known === undefined || known.value === item.value) items.set(key, item)
    else items.set(key, { ...item, value: [...new Set([...known.value.split(' | '), item.value])].sort().join(' | ') })
  }
  for (const envelope of collected) {
    if (logs.has(envelope.probe)) continue
    if (envelope.probe === 'wsus-access') continue
    if (envelope.probe === 'update-policy') registryItems(envelope.value.keys, envelope.probe, scopes).forEach(add)
    else
      flatten(envelope.value).forEach((value, what) =>
        add({ probe: envelope.probe, what, value: steady(value), scope: envelope.probe })
      )
  }
  accessItems(evidence).forEach(add)
  scanItems(evidence).forEach(add)
  return { items, scopes }
}

/** Registry values under key and name; the key is the scope, because another export may leave it out. */
function registryItems(keys: readonly RegistryKey[], probe: ProbeId, scopes: Set<string>): CanonicalItem[] {
  return keys.flatMap(({ path, values }) => {
    const key = path.replace(/^HKEY_LOCAL_MACHINE\\/i, '').replace(/^SOFTWARE\\/i, '')
    const scope = `${probe} ${key.toLowerCase()}`
    scopes.add(scope)
    return values.map(({ name, data }) => {
      return { probe, what: `${key}\\${name}`, value: Array.isArray(data) ? data.join(', ') : String(data), scope }
    })
  })
}

/** How the server answered on the path that Windows takes, and with which certificate. */
function accessItems(evidence: readonly Evidence[]): CanonicalItem[] {
  const access = effectivePath.of(evidenceSet(evidence))
  if (access === null) return []
  const common = { probe: 'wsus-access', scope: 'wsus-access' } as const
  const { path } = access
  const tls = path.attempts.find((attempt) => attempt.tls !== null)?.tls
  const [leaf] = tls?.chain ?? []
  const certificate = {
    'TLS trust': tls?.trust,
    'TLS name fits': tls?.nameMatches ?? undefined,
    'TLS client certificate asked for': tls?.clientCertificateRequested ?? undefined,
    'certificate subject': leaf?.subject,
    'certificate issuer': leaf?.issuer,
    'certificate valid until': leaf?.notAfter,
    'certificate for servers': leaf?.serverAuth ?? undefined
  }
  return [
    { ...common, what: 'proxy', value: path.proxy ?? 'direct' },
    ...path.attempts.map((attempt) => {
      const answered = attempt.http?.answeredBy ?? attempt.connect?.answeredBy
      const by = answered === undefined || answered === 'unknown' ? '' : `, by ${answered}`
      return { ...common, what: attempt.address, value: steady(attemptQuote(attempt, path)) + by }
    }),
    ...Object.entries(certificate).flatMap(([what, value]) =>
      value === undefined ? [] : [{ ...common, what, value: String(value) }]
    )
  ]
}

/** Without marker and durations. */
export function steady(quote: string): string {
  return withoutMarks(quote).replace(/, \d+ ms/g, '')
}

function scanItems(evidence: readonly Evidence[]): CanonicalItem[] {
  const set = evidenceSet(evidence)
  const scan = newestScan.of(set)
  const codes = codesSeen.of(set).map(({ code, evidence: [first] }): CanonicalItem => {
    return { probe: first?.probe ?? 'windows-update-log', what: `code ${code}`, value: 'seen', scope: logScope }
  })
  if (scan === null) return codes
  const { outcome, code, httpStatus, proxy, reference } = scan
  const status = httpStatus === null ? '' : ` HTTP ${httpStatus}`
  const way = proxy === null ? '' : proxy === '' ? ', no proxy' : `, proxy ${proxy}`
  const value = `${outcome}${code === null ? '' : ` ${code}`}${status}${way}`
  // under one name, whichever log it was read from
  return [{ probe: reference.probe, what: 'newest scan', value, scope: logScope, quote: reference.quote }, ...codes]
}
