import { importFiles, type ImportedFiles } from '../../import/import-files.ts'
import type { RawFile } from '../../casefile/raw-file.ts'
import { silentImport, type ImportOptions } from '../../import/import-options.ts'
import type { Case } from '../../contract/case.ts'
import type { Evidence, ProbeId } from '../../contract/evidence/index.ts'
import type { RequestReport } from '../../contract/probe.ts'
import { collect } from '../../probes/collect.ts'
import { thisSystem } from '../../system/this-system.ts'
import { probesFor } from '../../probes/index.ts'
import { markerFrom } from '../../probes/wsus-access/request-marker.ts'
import type { KnownProgress, PlanProgress, RequestProgress } from '../../service/api.ts'
import type { CheckedAgain } from '../../service/ports.ts'
import { knownSoFar } from './known-so-far.ts'
import { stripPasswords } from '../../readers/credentials/strip-passwords.ts'
import { version } from './program.ts'

/** What to collect, and from where. */
export interface CollectRequest {
  /** Input files; empty for this computer. */
  readonly files: readonly RawFile[]
  readonly wsus: string | null
  readonly proxy: string | null
  readonly network: boolean
  /** With files: also probe the server named in them. Implied by `wsus`. */
  readonly live: boolean
  readonly marker: string | null
  /** This computer only, with the technician's consent: have Windows Update search at its server. */
  readonly search?: boolean | undefined
  /** This computer only: probes to repeat, and the evidence of the earlier run. */
  readonly again?: CheckedAgain
  /** Cancels the run, including the reading of files. */
  readonly cancel: AbortSignal
  /** Time limit in milliseconds for everything, or only for live probes with `noTimeLimitForFiles`. */
  readonly timeoutMs: number
  /** No time limit for reading files, because the user sees progress and can cancel. */
  readonly noTimeLimitForFiles?: boolean
  /** Progress callbacks for large files. */
  readonly onFile?: Omit<ImportOptions, 'signal'>
  readonly onProgress: (probe: ProbeId, state: 'running' | Evidence['status'], durationMs: number) => void
  /** For a page that shows a run: what will be read, what is known so far, how far each request is. */
  readonly onDetail?: (progress: KnownProgress | PlanProgress | RequestProgress) => void
}

const noFiles: ImportedFiles = { inputs: [], evidence: [], newestAt: null }

/** Collects a case from this computer or from files; used by every host. */
export async function collectCase(request: CollectRequest): Promise<Case> {
  const system = thisSystem()
  const whole = inTime(request)
  const reading = request.noTimeLimitForFiles === true ? request.cancel : whole
  const fromFiles = request.files.length > 0
  const imported = fromFiles
    ? await importFiles(request.files, { ...silentImport, ...request.onFile, signal: reading })
    : noFiles
  const asked = fromFiles ? request.network && (request.live || request.wsus !== null) : true
  const probes = probesFor({ marker: markerFrom(request.marker), version }, request.search).filter((probe) =>
    probe.touches.includes('network') ? request.network && asked : !fromFiles
  )
  const startedAt = system.now().toISOString()
  const evidence = await collect({
    probes,
    system,
    ...(request.again === undefined ? {} : { only: request.again.probes }),
    collected: [...answers(request), ...imported.evidence, ...kept(request)],
    now: system.now,
    signal: request.noTimeLimitForFiles === true ? inTime(request) : whole,
    onProgress: request.onProgress,
    ...detailsFor(request)
  })
  const declined: Evidence[] = request.network || fromFiles ? [] : [notAsked(startedAt)]
  return {
    collectedAt: probes.length > 0 ? startedAt : imported.newestAt,
    inputs: imported.inputs,
    ...(imported.sample === true && probes.length === 0 ? { sample: imported.sample } : {}),
    // before anything is displayed, diagnosed or saved
    evidence: stripPasswords([...evidence, ...declined])
  }
}

function detailsFor({ onDetail, timeoutMs, wsus }: CollectRequest) {
  if (onDetail === undefined) return {}
  return {
    onPlan: (probes: PlanProgress['probes']) => onDetail({ state: 'planned', probes, limitMs: timeoutMs }),
    onEvidence: knownSoFar(wsus, onDetail),
    onRequest: (report: RequestReport) => onDetail({ ...report, state: 'request' })
  }
}

function inTime({ cancel, timeoutMs }: CollectRequest): AbortSignal {
  return AbortSignal.any([cancel, AbortSignal.timeout(timeoutMs)])
}

/**
 * Evidence to keep from the earlier run. The technician's choices are provided anew; without network access, evidence
 * of network probes is dropped.
 */
function kept({ again, network }: CollectRequest): readonly Evidence[] {
  const gone: readonly ProbeId[] = network ? ['technician-choice'] : ['technician-choice', 'wsus-access']
  return (again?.before ?? []).filter((envelope) => !gone.includes(envelope.probe))
}

/** The technician's answers as evidence, so that a saved case can be diagnosed again. */
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
