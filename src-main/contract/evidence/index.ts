import * as v from 'valibot'
import { impersonal, personal } from '../text-role.ts'
import { certificateFile } from './certificate-file.ts'
import { client } from './client.ts'
import { commandOutput } from './command-output.ts'
import { configmgrLog } from './configmgr-log.ts'
import { eventLog } from './event-log.ts'
import { httperrLog } from './httperr-log.ts'
import { iisConfiguration } from './iis-configuration.ts'
import { iisLog } from './iis-log.ts'
import { machineIdentity } from './machine-identity.ts'
import { nameAnswers } from './name-answers.ts'
import { repairs } from './repairs.ts'
import { revocationLookup } from './revocation-lookup.ts'
import { serverComputer } from './server-computer.ts'
import { serverEvents } from './server-events.ts'
import { serverLog } from './server-log.ts'
import { serverServices } from './server-services.ts'
import { serverSettings } from './server-settings.ts'
import { serverTls } from './server-tls.ts'
import { sslBindings } from './ssl-bindings.ts'
import { supProperties, wsusSetup } from './wsus-setup.ts'
import { pacScript } from './pac-script.ts'
import { pinStore } from './pin-store.ts'
import { scanRetryCodes } from './scan-retry-codes.ts'
import { technicianChoice } from './technician-choice.ts'
import { tlsSettings } from './tls-settings.ts'
import { tlsVersions } from './tls-versions.ts'
import { updateAgent } from './update-agent.ts'
import { updatePolicy } from './update-policy.ts'
import { updateServices } from './update-services.ts'
import { userProxy } from './user-proxy.ts'
import { watch } from './watch.ts'
import { windowsUpdateLog } from './windows-update-log.ts'
import { winhttpRequests } from './winhttp-requests.ts'
import { winhttpSettings } from './winhttp-settings.ts'
import { wsusAccess } from './wsus-access.ts'
import { diskSpace } from './disk-space.ts'

/** Every probe and the schema of its value. A new probe is one line here; the compiler asks for the rest. */
export const evidenceSchemas = {
  client,
  'technician-choice': technicianChoice,
  'server-settings': serverSettings,
  repairs,
  'update-policy': updatePolicy,
  'update-services': updateServices,
  'winhttp-settings': winhttpSettings,
  'user-proxy': userProxy,
  'windows-update-log': windowsUpdateLog,
  'configmgr-log': configmgrLog,
  'event-log': eventLog,
  'machine-identity': machineIdentity,
  'scan-retry-codes': scanRetryCodes,
  'iis-log': iisLog,
  'httperr-log': httperrLog,
  'command-output': commandOutput,
  'certificate-file': certificateFile,
  'name-answers': nameAnswers,
  'pac-script': pacScript,
  'wsus-access': wsusAccess,
  'winhttp-requests': winhttpRequests,
  'tls-versions': tlsVersions,
  'revocation-lookup': revocationLookup,
  'tls-settings': tlsSettings,
  'pin-store': pinStore,
  'update-agent': updateAgent,
  watch,
  'iis-configuration': iisConfiguration,
  'ssl-bindings': sslBindings,
  'wsus-setup': wsusSetup,
  'sup-properties': supProperties,
  'server-tls': serverTls,
  'server-log': serverLog,
  'server-computer': serverComputer,
  'server-services': serverServices,
  'server-events': serverEvents,
  'disk-space': diskSpace
} as const

export type ProbeId = keyof typeof evidenceSchemas
export type EvidenceValue<Id extends ProbeId> = v.InferOutput<(typeof evidenceSchemas)[Id]>
export const probeIds = Object.keys(evidenceSchemas) as ProbeId[]

const failureReason = v.picklist(['timed-out', 'access-denied', 'unreadable', 'unsupported', 'altered', 'crashed'])
export type FailureReason = v.InferOutput<typeof failureReason>
const skipReason = v.picklist(['not-applicable', 'declined', 'needs-administrator', 'cancelled'])
export type SkipReason = v.InferOutput<typeof skipReason>

interface Common<Id extends ProbeId> {
  readonly probe: Id
  /** ISO 8601 UTC; null for files, because the time of reading them is irrelevant. */
  readonly collectedAt: string | null
  readonly durationMs: number
  readonly origin: 'live' | 'file' | 'answer'
  /** Name of the file inside what was dropped, or the option it comes from (`--wsus`); null for live evidence. */
  readonly source: string | null
}

/** A probe's answer, its failure or its omission. Saved, these are the case. */
export type Evidence<Id extends ProbeId = ProbeId> =
  | Collected<Id>
  | (Common<Id> & { readonly status: 'failed'; readonly reason: FailureReason; readonly detail: string })
  | (Common<Id> & { readonly status: 'skipped'; readonly reason: SkipReason })

/** An answer alone; one member for each probe, so that the probe tells the type of the value. */
export type Collected<Id extends ProbeId = ProbeId> = Id extends ProbeId
  ? Common<Id> & { readonly status: 'collected'; readonly value: EvidenceValue<Id> }
  : never

const common = {
  probe: v.picklist(probeIds),
  collectedAt: v.nullable(impersonal),
  durationMs: v.number(),
  origin: v.picklist(['live', 'file', 'answer']),
  source: v.nullable(personal('path'))
}
/** The envelope alone; `value` goes through the schema of its probe afterwards. */
export const evidenceEnvelope = v.variant('status', [
  v.strictObject({ ...common, status: v.literal('collected'), value: v.unknown() }),
  v.strictObject({ ...common, status: v.literal('failed'), reason: failureReason, detail: personal('text') }),
  v.strictObject({ ...common, status: v.literal('skipped'), reason: skipReason })
])
