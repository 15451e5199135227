import { inCaseOrder } from '../../casefile/case-order.ts'
import { importFiles } from '../../import/import-files.ts'
import { silentImport } from '../../import/import-options.ts'
import { serverFiles } from '../../import/stored-cases.ts'
import { FileReader } from '../../import/read-file.ts'
import type { RawFile } from '../../casefile/raw-file.ts'
import type { Case } from '../../contract/case.ts'
import type { Evidence, ProbeId } from '../../contract/evidence/index.ts'
import { ProbeFailure } from '../../contract/probe.ts'
import { collect } from '../../probes/collect.ts'
import { serverProbes } from '../../probes/server/index.ts'
import { stripPasswords } from '../../readers/credentials/strip-passwords.ts'
import type { Files } from '../../system/system.ts'
import { RegExe, type KeyReading } from '../../system/registry/reg-exe.ts'
import { systemRoot } from '../../system/system-root.ts'
import { thisSystem } from '../../system/this-system.ts'
import { wsusSetupKey } from '../../readers/registry/registry-keys.ts'
import { wsusSetupFrom } from '../../readers/registry/server-settings.ts'

export interface ServerRequest {
  /** A client's case or files: they determine which lines of the logs are kept, and are joined with what is read here. */
  readonly files?: readonly RawFile[]
  /** Cancels the run. */
  readonly cancel: AbortSignal
  /** Milliseconds for everything. */
  readonly timeoutMs: number
  readonly onProgress: (probe: ProbeId, state: 'running' | Evidence['status'], durationMs: number) => void
}

/** Where IIS writes logs unless its configuration says otherwise. */
const usualLogs = String.raw`%SystemDrive%\inetpub\logs\LogFiles`
/** A new file begins each day; a failure around midnight is in two. */
const newestOfEach = 2

const askedMs = 3_000

/** Whether WSUS is set up on this computer, by its settings in the registry; false where they may not be read. */
export async function isUpdateServer(): Promise<boolean> {
  if (process.platform !== 'win32') return false
  const limits = { timeoutMs: askedMs, signal: AbortSignal.timeout(askedMs) }
  const [key] = await new RegExe(systemRoot()).readKeys([wsusSetupKey], limits).catch((): KeyReading[] => [])
  return typeof key === 'object' && wsusSetupFrom([key]) !== null
}

/** Reads the server's half of a case on the update server itself; sends nothing and changes nothing. */
export async function collectServer(request: ServerRequest): Promise<Case> {
  const system = thisSystem()
  const signal = AbortSignal.any([request.cancel, AbortSignal.timeout(request.timeoutMs)])
  const { onProgress } = request
  const startedAt = system.now().toISOString()
  const settings = await collect({ probes: serverProbes, system, collected: [], now: system.now, signal, onProgress })
  const found = system.files === null ? noLogs : await requestLogs(settings, system.files, startedAt)
  const given = request.files ?? []
  const imported = await importFiles([...given, ...found.files], { ...silentImport, signal })
  const isLog = (name: string | null): boolean => found.files.some((file) => file.name === name)
  const live = { collectedAt: startedAt, durationMs: 0, origin: 'live' as const }
  const logs = imported.evidence
    .filter(({ source, probe }) => isLog(source) && (probe === 'iis-log' || probe === 'httperr-log'))
    .map((envelope) => ({ ...envelope, ...live }))
  const own = stripPasswords([...settings, ...logs, ...found.problems])
  if (given.length === 0) return { collectedAt: startedAt, inputs: [], evidence: own }
  const client = stripPasswords(imported.evidence.filter(({ source }) => !isLog(source)))
  return {
    collectedAt: imported.newestAt,
    inputs: imported.inputs.filter(({ name }) => !isLog(name)),
    evidence: inCaseOrder([...client, ...serverFiles(own, nameIn(own))])
  }
}

/** The folder of a server's files, by its name. */
function nameIn(own: readonly Evidence[]): string {
  const names = own.flatMap((one) =>
    one.probe === 'server-computer' && one.status === 'collected' ? [one.value.name] : []
  )
  return names[0] ?? 'server'
}

interface FoundLogs {
  readonly files: readonly RawFile[]
  readonly problems: readonly Evidence[]
}
const noLogs: FoundLogs = { files: [], problems: [] }

/** The newest logs of the WSUS site and of HTTP.sys, to be read as when they are dropped: of any size, in bounded memory. */
export async function requestLogs(settings: readonly Evidence[], files: Files, at: string): Promise<FoundLogs> {
  const live = { collectedAt: at, durationMs: 0, origin: 'live' as const }
  const places = [
    ...siteLogs(settings).map((folder) => ({ probe: 'iis-log' as const, folder, name: /^u_ex\d+\.log$/i })),
    {
      probe: 'httperr-log' as const,
      folder: files.inWindows('System32', 'LogFiles', 'HTTPERR'),
      name: /^httperr\d+\.log$/i
    }
  ]
  const [found, problems]: [RawFile[], Evidence[]] = [[], []]
  const reader = new FileReader()
  for (const { probe, folder: written, name } of places) {
    const folder = probe === 'iis-log' ? files.expanded(written) : written
    if (folder === null) {
      // on a share, which is not asked for, because nothing limits how long it may take
      problems.push({ ...live, probe, source: written, status: 'failed', reason: 'unreadable', detail: written })
      continue
    }
    try {
      const listed = (await files.list(folder)).filter((file) => name.test(file.name)).slice(0, newestOfEach)
      for (const { path } of listed) {
        const file = await reader.readIfPossible(path, path)
        if (file.problem === undefined) found.push(file)
        else problems.push({ ...live, probe, source: path, status: 'failed', reason: 'access-denied', detail: path })
      }
    } catch (error) {
      if (!(error instanceof ProbeFailure)) throw error
      problems.push({ ...live, probe, source: folder, status: 'failed', reason: error.reason, detail: error.message })
    }
  }
  return { files: found, problems }
}

/** The folder of the WSUS site, by the configuration's id or, where that could not be read, by WSUS' registry. */
function siteLogs(settings: readonly Evidence[]): readonly string[] {
  const sites = settings.flatMap((one) =>
    one.probe === 'iis-configuration' && one.status === 'collected'
      ? one.value.sites.filter(({ isWsus }) => isWsus)
      : []
  )
  const named = settings.flatMap((one) =>
    one.probe === 'wsus-setup' && one.status === 'collected' ? (one.value.siteId ?? []) : []
  )
  const ids = [...new Set([...sites.flatMap(({ id }) => id ?? []), ...(sites.length === 0 ? named : [])])]
  const root = sites.flatMap(({ logFolder }) => logFolder ?? [])[0] ?? usualLogs
  return ids.map((id) => `${root}\\W3SVC${id}`)
}
