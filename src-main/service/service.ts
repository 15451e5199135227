import type { StepId } from '../contract/check.ts'
import type { Service } from './dispatch.ts'
import type { Calls, DocumentResult, FilesLeftOut, Progress, RunChoice, RunResult, SampleId } from './api.ts'
import { preservedEvidence, isLocalCase, withPreservedEvidence } from './carry-over-evidence.ts'
import { recheckStep } from './recheck-step.ts'
import { createCurrentCase, type StoredCase } from './current-case.ts'
import { documents } from './documents.ts'
import type { DroppedFile, Ports } from './ports.ts'
import { redacted } from './redacted-case.ts'
import { createRepairs } from './repairs.ts'
import { supportParts } from './support.ts'
import { withAnswers } from './with-answers.ts'

const noCase: DocumentResult = { ok: false, reason: 'no-case', alternative: null }

/** The application behind every window: one run at a time, the last case kept until the next one replaces it. */
export function createService(ports: Ports): Service {
  const listeners = new Set<(progress: Progress) => void>()
  const papers = documents(ports)
  const desk = createCurrentCase(ports)
  const tell = (progress: Progress): void => listeners.forEach((listener) => listener(progress))
  /** Checked again, the server is still set as a person said, and what was repaired stays on record. */
  const checkComputer = (choice: RunChoice): Promise<RunResult> => {
    const before = preservedEvidence(desk.stored())
    return desk.run(async (signal) => withPreservedEvidence(await ports.collect(choice, tell, signal), before))
  }
  const checkStep = (step: StepId, choice: RunChoice): Promise<RunResult> => {
    const held = desk.stored()
    if (!isLocalCase(held)) return checkComputer(choice)
    return desk.run((signal) => recheckStep(step, held, { ports, choice, tell, signal }))
  }
  const repairs = createRepairs(desk, ports, checkComputer)

  /** A sample takes the way of a dropped file; it never asks the network. */
  function openSample(id: SampleId): Promise<RunResult> {
    const choice = { wsus: null, proxy: null, network: false }
    return desk.run(
      async (signal) => {
        const bytes = await ports.sample(id)
        return bytes === null
          ? null
          : await ports.collectFiles([{ name: `${id}.supcase`, bytes }], choice, tell, signal)
      },
      { sample: id }
    )
  }

  async function withCase(
    make: (held: StoredCase) => Promise<DocumentResult> | DocumentResult,
    redact = false
  ): Promise<DocumentResult> {
    const held = desk.stored()
    if (held === null) return noCase
    const shown = redact ? redacted(held, ports) : held
    return shown === null ? { ok: false, reason: 'leak', alternative: null } : await make(shown)
  }

  const handle: { readonly [C in keyof Calls]: (...args: Calls[C]['args']) => Promise<Calls[C]['result']> } = {
    'app:info': async () => ({ version: ports.version, shell: ports.shell, platform: ports.platform }),
    'case:check-computer': checkComputer,
    'case:check-step': checkStep,
    'case:check-files': (files, choice, leftOut) =>
      desk.run((signal) =>
        ports.collectFiles([...files.map(bytesOf), ...skippedFilesEntry(leftOut)], choice, tell, signal)
      ),
    'case:check-paths': (paths, choice) => desk.run((signal) => ports.collectPaths(paths, choice, tell, signal)),
    'case:open-sample': openSample,
    'case:answer': async (settings) => {
      const held = desk.stored()
      if (held === null || desk.isBusy()) return null
      const { sample } = held.session
      const next = desk.judged(withAnswers(held.theCase, settings), sample === undefined ? {} : { sample })
      await desk.replace(next)
      return next.session
    },
    'case:cancel': async () => {
      desk.cancel()
      return null
    },
    'case:forget': async () => {
      await desk.clear()
      return null
    },
    'case:current': async () => {
      await desk.reopen()
      return desk.stored()?.session ?? null
    },
    'case:redacted': async () => {
      const held = desk.stored()
      if (held === null) return { ok: false, reason: 'no-case' }
      const shown = redacted(held, ports)
      return shown === null ? { ok: false, reason: 'leak' } : { ok: true, session: shown.session }
    },
    'case:save': (redact) => withCase((held) => papers.save(held.theCase, held.session), redact),
    'report:json': (redact) => withCase((held) => papers.json(held.session), redact),
    'report:html': (language, redact) => withCase((held) => papers.html(held.session, language), redact),
    'report:pdf': (language, redact) => withCase((held) => papers.pdf(held.session, language), redact),
    'support:preview': async () =>
      (await supportParts(desk.stored()?.theCase ?? null, ports)).map(({ name, text }) => ({ name, text })),
    'support:file': async () => papers.support(await supportParts(desk.stored()?.theCase ?? null, ports)),
    'report:ledger': (language) => withCase((held) => papers.ledger(held.theCase, held.session, language)),
    'repair:offers': async () => repairs.offers(),
    'repair:make': (wanted) => repairs.make(wanted),
    'repair:undo': (at) => repairs.undo(at)
  }
  return {
    handle,
    onProgress(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    }
  }
}

/** As the reading of a folder tells it. */
function skippedFilesEntry(leftOut: FilesLeftOut | undefined): readonly DroppedFile[] {
  if (leftOut === undefined) return []
  const { name, count } = leftOut
  return [{ name, bytes: new Uint8Array(0), remark: { id: 'files-left-out', count } }]
}

function bytesOf(file: { readonly name: string; readonly base64: string }): { name: string; bytes: Uint8Array } {
  const text = atob(file.base64)
  const bytes = new Uint8Array(text.length)
  // ten times as fast as an iterator over tens of millions of characters
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return { name: file.name, bytes }
}
