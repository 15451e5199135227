import type { StepId } from '../contract/check.ts'
import type { Service } from './dispatch.ts'
import type {
  Calls,
  ComparedCases,
  DocumentResult,
  FilesLeftOut,
  Progress,
  RunChoice,
  RunResult,
  SampleId,
  Session
} from './api.ts'
import { compareCases } from '../diagnosis/compare/compare-cases.ts'
import { preservedEvidence, withPreservedEvidence, recheckStep, withAnswers } from './evidence-updates.ts'
import { createCurrentCase, isLocalCase, type StoredCase } from './current-case.ts'
import { documentFiles } from './document-files.ts'
import type { Documents } from './documents.ts'
import { judgingHere } from './judging.ts'
import type { DroppedFile, Ports } from './ports.ts'
import type { Judged } from './redacted-case.ts'
import { createRepairs } from './repairs.ts'
import { supportParts } from './support.ts'

const noCase: DocumentResult = { ok: false, reason: 'no-case', alternative: null }

/** The application behind every window: one run at a time, the last case kept until the next one replaces it. */
export function createService(ports: Ports): Service {
  const listeners = new Set<(progress: Progress) => void>()
  const judging = ports.judging ?? judgingHere(ports)
  const current = createCurrentCase(judging, ports)
  const report = (progress: Progress): void => listeners.forEach((listener) => listener(progress))
  /** Checked again, the server is still set as a person said, and what was repaired stays on record. */
  const checkComputer = (choice: RunChoice): Promise<RunResult> => {
    const before = preservedEvidence(current.stored())
    return current.run(async (signal) => withPreservedEvidence(await ports.collect(choice, report, signal), before))
  }
  const checkStep = (step: StepId, choice: RunChoice): Promise<RunResult> => {
    const stored = current.stored()
    if (!isLocalCase(stored)) return checkComputer(choice)
    return current.run((signal) => recheckStep(step, stored, { ports, choice, report, signal }))
  }
  const repairs = createRepairs(current, ports, checkComputer)

  /** A sample takes the way of a dropped file; it never asks the network. */
  function openSample(id: SampleId): Promise<RunResult> {
    const choice = { wsus: null, proxy: null, network: false }
    return current.run(
      async (signal) => {
        const bytes = await ports.sample(id)
        return bytes === null
          ? null
          : await ports.collectFiles([{ name: `${id}.supcase`, bytes }], choice, report, signal)
      },
      { sample: id }
    )
  }

  async function fileOf(
    make: (documents: Documents) => Promise<DocumentResult>,
    redact = false
  ): Promise<DocumentResult> {
    const stored = current.stored()
    if (stored === null) return noCase
    return await judging.documents(asJudged(stored), redact, async (documents) =>
      'left' in documents ? { ok: false, reason: 'leak', alternative: null } : await make(documents)
    )
  }

  const checkFiles = (dropped: readonly DroppedFile[], choice: RunChoice): Promise<RunResult> =>
    current.run((signal) => ports.collectFiles(dropped, choice, report, signal), {}, choice.aside)

  const handle: { readonly [C in keyof Calls]: (...args: Calls[C]['args']) => Promise<Calls[C]['result']> } = {
    'app:rights': async () => {
      const elevated = (await ports.elevation?.isElevated()) ?? null
      return { elevated, canRestart: elevated === false }
    },
    // what runs would be lost, and a repair must not be left half done
    'app:restart-elevated': async () => !current.isBusy() && ((await ports.elevation?.restart()) ?? false),
    'app:info': async () => {
      const { version, shell, platform } = ports
      return { version, shell, platform, updateServer: await ports.isUpdateServer() }
    },
    'case:check-computer': checkComputer,
    'case:check-step': checkStep,
    'case:check-files': (files, choice, leftOut) => {
      // not in the run, which would hold the text of all files, too
      return checkFiles(current.isBusy() ? [] : [...files.map(bytesOf), ...skippedFilesEntry(leftOut)], choice)
    },
    'case:check-paths': (paths, choice) =>
      current.run((signal) => ports.collectPaths(paths, choice, report, signal), {}, choice.aside),
    'case:compare': async (which) => {
      const [stored, other] = [current.stored(), current.other(which)]
      return stored === null || other === null ? null : comparedCases(asJudged(stored), asJudged(other))
    },
    'case:open-sample': openSample,
    'case:answer': async (settings) => {
      const stored = current.stored()
      if (stored === null || current.isBusy()) return null
      const { sample } = stored.session
      const next = await current.judged(withAnswers(stored.theCase, settings), sample === undefined ? {} : { sample })
      // something newer may have been opened meanwhile
      if (current.stored() !== stored || current.isBusy()) return null
      await current.replace(next)
      return current.stored()?.session ?? next.session
    },
    'case:cancel': async () => {
      current.cancel()
      return null
    },
    'case:forget': async () => {
      await current.clear()
      return null
    },
    'case:current': async () => {
      await current.reopen()
      return current.stored()?.session ?? null
    },
    'case:redacted': async () => {
      const stored = current.stored()
      if (stored === null) return { ok: false, reason: 'no-case' }
      return await judging.documents(asJudged(stored), true, async (shown) =>
        'left' in shown ? { ok: false, reason: 'leak' } : { ok: true, session: redactedSession(stored, shown) }
      )
    },
    'case:save': (redact) => fileOf((documents) => documentFiles.savedCase(documents), redact),
    'report:json': (redact) => fileOf((documents) => documentFiles.json(documents), redact),
    'report:html': (language, redact) => fileOf((documents) => documentFiles.html(documents, language), redact),
    'report:pdf': (language, redact, annex = false) =>
      fileOf((documents) => documentFiles.pdf(documents, { language, annex }, (page) => ports.print(page)), redact),
    'support:preview': async () =>
      (await supportParts(current.stored()?.theCase ?? null, ports)).map(({ name, text }) => ({ name, text })),
    'support:file': async () =>
      documentFiles.support(await ports.zipFiles(await supportParts(current.stored()?.theCase ?? null, ports))),
    'report:ledger': (language) => fileOf((documents) => documentFiles.ledger(documents, language), true),
    'repair:offers': async () => repairs.offers(),
    'repair:make': (wanted) => repairs.make(wanted),
    'repair:undo': (at) => repairs.undo(at)
  }
  return {
    handle,
    checkReceived: (files, choice, leftOut) => checkFiles([...files, ...skippedFilesEntry(leftOut)], choice),
    onProgress(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    }
  }
}

function asJudged({ theCase, session }: StoredCase): Judged {
  return { theCase, diagnosis: session.diagnosis }
}

function comparedCases(open: Judged, other: Judged): ComparedCases {
  const isOpenHealthy = open.diagnosis.verdict.cause === null && other.diagnosis.verdict.cause !== null
  return isOpenHealthy
    ? { comparison: compareCases(other, open), open: 'healthy' }
    : { comparison: compareCases(open, other), open: 'broken' }
}

function redactedSession({ session }: StoredCase, { theCase, diagnosis }: Documents): Session {
  return { ...session, diagnosis, evidence: theCase.evidence }
}

/** As the reading of a folder reports it. */
function skippedFilesEntry(leftOut: FilesLeftOut | undefined): readonly DroppedFile[] {
  if (leftOut === undefined) return []
  const { name, count } = leftOut
  return [{ name, bytes: new Uint8Array(0), remark: { id: 'files-left-out', count } }]
}

function bytesOf(file: { readonly name: string; readonly base64: string }): { name: string; bytes: Uint8Array } {
  const { name, base64 } = file
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((base64.length / 4) * 3 - padding)
  // in slices: the text of all of it would take as much memory as the file once more
  for (let from = 0, to = 0; from < base64.length; from += sliceLetters) {
    const text = atob(base64.slice(from, from + sliceLetters))
    // ten times as fast as an iterator over tens of millions of characters
    for (let at = 0; at < text.length; at++) bytes[to++] = text.charCodeAt(at)
  }
  return { name, bytes }
}

/** Four letters of base64 are three bytes. */
const sliceLetters = 4 * 65_536
