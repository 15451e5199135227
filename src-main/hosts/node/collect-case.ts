import { importFiles } from '../../import/import-files.ts'
import type { RawFile } from '../../casefile/raw-file.ts'
import { silentImport, type ImportOptions } from '../../import/import-options.ts'
import type { Case } from '../../contract/case.ts'
import type { Evidence, ProbeId } from '../../contract/evidence/index.ts'
import { collect } from '../../probes/collect.ts'
import { thisSystem } from '../../system/this-system.ts'
import { probesFor } from '../../probes/index.ts'
import { markerFrom } from '../../probes/wsus-access/request-marker.ts'
import type { CheckedAgain } from '../../service/ports.ts'
import { stripPasswords } from '../../readers/credentials/strip-passwords.ts'
import { version } from './version.ts'

export interface CollectRequest {
  /** Empty: this computer. */
  readonly files: readonly RawFile[]
  readonly wsus: string | null
  readonly proxy: string | null
  readonly network: boolean
  /** With files: probe the server that they name. Always so when `wsus` is given. */
  readonly live: boolean
  readonly marker: string | null
  /** This computer only: some probes anew, the rest as an earlier run brought it. */
  readonly again?: CheckedAgain
  /** Calls the run off, also while files are read. */
  readonly cancel: AbortSignal
  /** For everything; with `filesAtLeisure` only for asking the computer and the network. */
  readonly timeoutMs: number
  /** Where somebody sees how far the reading is and can call it off, it takes as long as the files are large. */
  readonly noTimeLimitForFiles?: boolean
  /** What is heard while large files are read. */
  readonly onFile?: Omit<ImportOptions, 'signal'>
  readonly onProgress: (probe: ProbeId, state: 'running' | Evidence['status'], durationMs: number) => void
}

/** Collects one case, from this computer or from files, for every host alike. */
export async function collectCase(request: CollectRequest): Promise<Case> {
  const machine = thisSystem()
  const whole = inTime(request)
  const reading = request.noTimeLimitForFiles === true ? request.cancel : whole
  const fromFiles = request.files.length > 0
  const imported = fromFiles
    ? await importFiles(request.files, { ...silentImport, ...request.onFile, signal: reading })
    : { inputs: [], evidence: [], newestAt: null }
  const asked = fromFiles ? request.network && (request.live || request.wsus !== null) : true
  const probes = probesFor({ marker: markerFrom(request.marker), version }).filter((probe) =>
    probe.touches.includes('network') ? request.network && asked : !fromFiles
  )
  const startedAt = machine.now().toISOString()
  const evidence = await collect({
    probes,
    machine,
    ...(request.again === undefined ? {} : { only: request.again.probes }),
    given: [...answers(request), ...imported.evidence, ...kept(request)],
    now: machine.now,
    signal: request.noTimeLimitForFiles === true ? inTime(request) : whole,
    onProgress: request.onProgress
  })
  const declined: Evidence[] = request.network || fromFiles ? [] : [notAsked(startedAt)]
  return {
    collectedAt: probes.length > 0 ? startedAt : imported.newestAt,
    inputs: imported.inputs,
    // before anybody sees, judges or saves it
    evidence: stripPasswords([...evidence, ...declined])
  }
}

function inTime({ cancel, timeoutMs }: CollectRequest): AbortSignal {
  return AbortSignal.any([cancel, AbortSignal.timeout(timeoutMs)])
}

/** What was chosen is said anew with every run; and where no network is asked, nothing is left of the one before. */
function kept({ again, network }: CollectRequest): readonly Evidence[] {
  const gone: readonly ProbeId[] = network ? ['technician-choice'] : ['technician-choice', 'wsus-access']
  return (again?.before ?? []).filter((envelope) => !gone.includes(envelope.probe))
}

/** What the technician said is evidence too, so that a saved case replays with it. */
function answers(request: CollectRequest): Evidence[] {
  if (request.wsus === null && request.proxy === null) return []
  return [
    {
      probe: 'technician-choice',
      collectedAt: null,
      durationMs: 0,
      origin: 'answer',
      source: null,
      status: 'collected',
      value: { wsus: request.wsus, proxy: request.proxy }
    }
  ]
}

function notAsked(at: string): Evidence {
  return {
    probe: 'wsus-access',
    collectedAt: at,
    durationMs: 0,
    origin: 'live',
    source: null,
    status: 'skipped',
    reason: 'declined'
  }
}
