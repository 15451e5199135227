import type { CheckId } from '../contract/check-ids.ts'
import type { EvidenceSet } from '../contract/check.ts'
import type { Diagnosis } from '../contract/diagnosis.ts'
import {
  repairableServices,
  type Repair,
  type RepairedSetting,
  type RepairOffer,
  type RepairRefusal
} from '../contract/repair.ts'
import { worksDirectly, effectivePath } from '../derived/access/paths.ts'
import { winhttpProxy } from '../derived/proxy/winhttp-proxy.ts'
import { wsusTarget } from '../derived/target/wsus-target.ts'
import { bypassEntryFor } from '../knowledge/bypass-entry.ts'
import { bypassEntries } from '../readers/proxy/bypass-list.ts'
import { commandOf } from './command.ts'

const disabled = 4
/**
 * Windows refuses the service controller's change of this one to administrators, too (its security descriptor names
 * TrustedInstaller alone); the finding says how it is set back.
 */
const protectedByWindows: ReadonlySet<string> = new Set(['WinHttpAutoProxySvc'])

/**
 * The changes that answer what was found on this very computer; none for a case from files, from another system, or with
 * a proxy the technician named instead of the configured one.
 */
export function repairOffers(evidence: EvidenceSet, diagnosis: Diagnosis): readonly RepairOffer[] {
  const client = evidence.all('client').find((envelope) => envelope.origin === 'live')
  if (client === undefined || diagnosis.inputs.length > 0) return []
  const settings = evidence.all('winhttp-settings').find((envelope) => envelope.origin === 'live')
  if (settings === undefined) return []
  const offers = [...proxyOffers(evidence, diagnosis), ...serviceOffers(evidence), scanOffer(evidence)]
  return offers
    .filter((candidate) => candidate !== null)
    .map((item) => ({ ...item, refusal: client.value.elevated === true ? item.refusal : 'needs-administrator' }))
}

function proxyOffers(evidence: EvidenceSet, diagnosis: Diagnosis): RepairOffer[] {
  const proxy = winhttpProxy.of(evidence)
  const result = evidence.all('technician-choice').some((envelope) => envelope.value.proxy !== null)
  if (proxy.state !== 'proxy' || result) return []
  const answers = diagnosis.steps
    .flatMap((step) => (step.id === 'proxy' ? step.results : []))
    .find((candidate) => candidate.outcome === 'found' && candidate.severity !== 'hint')
  if (answers === undefined) return []
  const access = effectivePath.of(evidence)
  // WinHTTP's setting is not what names the proxy in between
  if (access?.path.path === 'pac' || access?.path.path === 'user-proxy') return []
  const refusal: RepairRefusal | null =
    access === null ? 'way-not-tried' : worksDirectly(access) || access.path.path === 'direct' ? null : 'only-way'
  const before = { kind: 'proxy' as const, list: proxy.list, bypass: proxy.bypass }
  const host = wsusTarget.of(evidence)?.url?.host
  const entry = host === undefined ? null : bypassEntryFor(host)
  const entries = bypassEntries(proxy.bypass)
  const bypass = [...entries, ...(entry === null || entries.includes(entry) ? [] : [entry])].join(';')
  return [
    ...(entry === null || bypass === proxy.bypass || proxy.list.includes('@')
      ? []
      : [offer({ kind: 'set-winhttp-proxy', proxy: proxy.list, bypass }, answers.check, before, refusal)]),
    offer({ kind: 'reset-winhttp-proxy' }, answers.check, before, refusal)
  ]
}

function serviceOffers(evidence: EvidenceSet): RepairOffer[] {
  const services = evidence.all('update-services').find((envelope) => envelope.origin === 'live')?.value.services ?? []
  return repairableServices
    .filter((name) => !protectedByWindows.has(name))
    .filter((name) =>
      services.some((service) => service.name === name && service.present && service.start === disabled)
    )
    .map((service) =>
      offer(
        { kind: 'allow-service', service },
        'update-service-disabled' satisfies CheckId,
        { kind: 'start', start: disabled },
        null
      )
    )
}

/** Only the ConfigMgr client can be asked for a scan this way. */
function scanOffer(evidence: EvidenceSet): RepairOffer | null {
  const services = evidence.all('update-services').find((envelope) => envelope.origin === 'live')?.value.services ?? []
  const agent = services.some((service) => service.name === 'ccmexec' && service.present)
  return agent ? offer({ kind: 'start-scan' }, null, null, null) : null
}

function offer(
  repair: Repair,
  answers: string | null,
  before: RepairedSetting | null,
  refusal: RepairRefusal | null
): RepairOffer {
  return { repair, answers, before, after: afterOf(repair), command: commandOf(repair).shown, refusal }
}

function afterOf(repair: Repair): RepairedSetting | null {
  switch (repair.kind) {
    case 'reset-winhttp-proxy':
      return { kind: 'proxy', list: '', bypass: '' }
    case 'set-winhttp-proxy':
      return { kind: 'proxy', list: repair.proxy, bypass: repair.bypass }
    case 'allow-service':
      return { kind: 'start', start: commandOf(repair).start }
    case 'start-scan':
      return null
  }
}
