import type {
  Evidence,
  EvidenceValue,
  FailureReason,
  ProbeId,
  SkipReason
} from '../../src-main/contract/evidence/index.ts'
import type { Certificate } from '../../src-main/contract/evidence/certificate.ts'
import type { LogEvent } from '../../src-main/contract/evidence/log-event.ts'
import type { PacAnswer, PacScript } from '../../src-main/contract/evidence/pac-script.ts'
import type { ProxySettings } from '../../src-main/contract/evidence/proxy-settings.ts'
import type { RegistryValue } from '../../src-main/contract/evidence/registry.ts'
import type { UserProxyAccount } from '../../src-main/contract/evidence/user-proxy.ts'

/** The moment of every live envelope here. */
export const collectedAt = '2026-10-14T08:42:07.000Z'
export const wsusUrl = 'http://sup01.contoso.local:8530'
export const secureUrl = 'https://sup01.contoso.local:8531'

/** A live envelope of one probe. */
export function envelope<Id extends ProbeId>(probe: Id, value: EvidenceValue<Id>): Evidence {
  // probe and value come as a pair, which the union cannot follow
  return { ...about(probe), status: 'collected', value } as Evidence
}

export function failed(probe: ProbeId, reason: FailureReason): Evidence {
  return { ...about(probe), status: 'failed', reason, detail: '' }
}

export function skipped(probe: ProbeId, reason: SkipReason): Evidence {
  return { ...about(probe), status: 'skipped', reason }
}

function about<Id extends ProbeId>(probe: Id) {
  return { probe, collectedAt, durationMs: 12, origin: 'live' as const, source: null }
}

/** The same evidence as it comes out of a dropped file. */
export function fromFile(evidence: Evidence, source: string): Evidence {
  return { ...evidence, origin: 'file', collectedAt: null, source }
}

export function choice(result: { wsus?: string; proxy?: string }): Evidence {
  const value = { wsus: result.wsus ?? null, proxy: result.proxy ?? null }
  return { ...envelope('technician-choice', value), origin: 'answer', collectedAt: null }
}

const policies = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate'

/** The policy as it was read: both keys looked at, a value only where it is given. */
export function policy(given: { WUServer?: string; UseWUServer?: number }): Evidence {
  return envelope('update-policy', {
    readBy: 'regedit',
    keys: [
      { path: policies, present: true, values: text('WUServer', given.WUServer) },
      { path: `${policies}\\AU`, present: true, values: dword('UseWUServer', given.UseWUServer) }
    ]
  })
}

/** A policy of which only one key was looked at. */
export function policyKey(key: 'wu' | 'au', values: RegistryValue[]): Evidence {
  const path = key === 'wu' ? policies : `${policies}\\AU`
  return envelope('update-policy', { readBy: 'file', keys: [{ path, present: true, values }] })
}

export function text(name: string, data: string | undefined): RegistryValue[] {
  return data === undefined ? [] : [{ name, type: 'REG_SZ', data }]
}

function dword(name: string, data: number | undefined): RegistryValue[] {
  return data === undefined ? [] : [{ name, type: 'REG_DWORD', data }]
}

/** Start types by name; null stands for a service that is not there. */
export function services(starts: Readonly<Record<string, number | null>>): Evidence {
  return envelope('update-services', {
    readBy: 'regedit',
    services: Object.entries(starts).map(([name, start]) => ({ name, present: start !== null, start }))
  })
}

/** The decoded blob; without a proxy its flags say direct. */
export function settings(proxy = '', bypass = ''): ProxySettings {
  const flags = proxy === '' ? 1 : 3
  return { hex: '', version: 0x28, counter: 0, flags, proxy, bypass, pacUrl: '', truncated: false }
}

type View = EvidenceValue<'winhttp-settings'>['native']

/** `direct`, or the list and its exceptions; `wow64` only where it says something else. */
export function winhttp(native: 'direct' | { proxy: string; bypass?: string }, wow64?: View): Evidence {
  const view = native === 'direct' ? settings() : settings(native.proxy, native.bypass)
  return envelope('winhttp-settings', { readBy: 'regedit', native: view, wow64: wow64 ?? view })
}

export function winhttpViews(native: View, wow64: View): Evidence {
  return envelope('winhttp-settings', { readBy: 'regedit', native, wow64 })
}

/** The signed-in user's settings beside those of the system account; nothing set unless given. */
export function userProxy(given: Partial<UserProxyAccount> = {}): Evidence {
  const nothing = { connection: null, proxyEnable: 0, proxyServer: null, proxyOverride: null, autoConfigUrl: null }
  const accounts: UserProxyAccount[] = [
    { account: 'user', ...nothing, ...given },
    { account: 'system', ...nothing }
  ]
  return envelope('user-proxy', {
    readBy: 'regedit',
    accounts: accounts.filter((account, at) => at === 0 || given.account !== 'system')
  })
}

/** What a test says of one line; line number and wording follow by themselves. */
export type EventGiven = Pick<LogEvent, 'kind'> & Partial<LogEvent>

interface LogGiven {
  readonly source?: string
  readonly biasMinutes?: number
  readonly components?: string[]
  /** Time of the last line, whatever it says. */
  readonly lastAt?: string
}

export function configmgrLog(events: readonly EventGiven[], given: LogGiven = {}): Evidence {
  const value = { form: 'raw' as const, components: given.components ?? ['WUAHandler'], ...summary(events, given) }
  return fromFile(envelope('configmgr-log', value), given.source ?? 'WUAHandler.log')
}

export function windowsUpdateLog(events: readonly EventGiven[], given: LogGiven = {}): Evidence {
  const value = { form: 'converted' as const, agentVersion: null, ...summary(events, given) }
  return fromFile(envelope('windows-update-log', value), given.source ?? 'WindowsUpdate.log')
}

function summary(events: readonly EventGiven[], given: LogGiven) {
  return {
    records: events.length,
    firstAt: null,
    lastAt: given.lastAt ?? null,
    biasMinutes: given.biasMinutes ?? null,
    events: events.map((event, at) => ({ line: at + 1, at: collectedAt, text: `line ${at + 1}`, ...event })),
    dropped: 0
  }
}

/** The shortest log of a scan that failed. */
export function failedScan(code: string, result: Partial<LogEvent> = {}): Evidence {
  return configmgrLog([{ kind: 'scan-failed', code, ...result }])
}

export const succeededScan: Evidence = configmgrLog([{ kind: 'scan-succeeded' }])

export function certificate(given: Partial<Certificate> = {}): Certificate {
  return {
    subject: 'CN=sup01.contoso.local',
    issuer: 'CN=Contoso Issuing CA',
    altNames: ['sup01.contoso.local'],
    notBefore: '2026-01-01T00:00:00.000Z',
    notAfter: '2027-01-01T00:00:00.000Z',
    serial: '01',
    sha256: '00:11',
    selfSigned: false,
    serverAuth: true,
    ...given
  }
}

/** One script; it answers the same for every spelling unless stated otherwise. */
export function pacScript(given: Partial<PacScript> & { says?: string; saysLower?: string } = {}): Evidence {
  const { says = 'DIRECT', saysLower = says, ...rest } = given
  const answer = (spelling: PacAnswer['spelling'], host: string, result: string): PacAnswer => {
    return { spelling, url: `http://${host}:8530/x`, host, result }
  }
  const script: PacScript = {
    url: 'http://wpad.contoso.local/x.pac',
    setIn: ['user'],
    fetch: { outcome: 'fetched', status: 200, bytes: 120, durationMs: 9 },
    evaluation: { outcome: 'evaluated', detail: null, durationMs: 80 },
    answers: [
      answer('written', 'SUP01.contoso.local', says),
      answer('lower', 'sup01.contoso.local', saysLower),
      answer('upper', 'SUP01.CONTOSO.LOCAL', says)
    ],
    ...rest
  }
  return envelope('pac-script', { scripts: [script] })
}
