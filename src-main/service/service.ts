import type { Case } from '../contract/case.ts'
import { diagnose } from '../engine/diagnose.ts'
import type { Answering } from './answer.ts'
import type { Calls, DocumentResult, Progress, RunResult, SampleId, Session } from './api.ts'
import { documents } from './documents.ts'
import type { Ports } from './ports.ts'

const noCase: DocumentResult = { ok: false, reason: 'no-case', alternative: null }

/** The application behind every window: one run at a time, the last case kept until the next one replaces it. */
export function createService(ports: Ports): Answering {
  const listeners = new Set<(progress: Progress) => void>()
  const papers = documents(ports)
  let running: AbortController | null = null
  let current: { readonly theCase: Case; readonly session: Session } | null = null
  const tell = (progress: Progress): void => listeners.forEach((listener) => listener(progress))

  /** `collect` brings null where there is nothing to read. */
  async function run(
    collect: (signal: AbortSignal) => Promise<Case | null>,
    origin: Pick<Session, 'sample'> = {}
  ): Promise<RunResult> {
    if (running !== null) return { ok: false, reason: 'busy', detail: '' }
    const control = new AbortController()
    running = control
    try {
      const theCase = await collect(control.signal)
      if (theCase === null || nothingReadable(theCase)) return { ok: false, reason: 'nothing-readable', detail: '' }
      if (control.signal.aborted) return { ok: false, reason: 'cancelled', detail: '' }
      const session: Session = { diagnosis: diagnose(theCase, ports.version), evidence: theCase.evidence, ...origin }
      current = { theCase, session }
      return { ok: true, session }
    } catch (error) {
      return { ok: false, reason: 'crashed', detail: error instanceof Error ? error.message : String(error) }
    } finally {
      running = null
    }
  }

  /** A sample takes the way of a dropped file; it never asks the network. */
  function openSample(id: SampleId): Promise<RunResult> {
    const choice = { wsus: null, proxy: null, network: false }
    return run(
      async (signal) => {
        const bytes = await ports.sample(id)
        return bytes === null
          ? null
          : await ports.collectFiles([{ name: `${id}.supcase`, bytes }], choice, tell, signal)
      },
      { sample: id }
    )
  }

  async function withCase(make: (kept: NonNullable<typeof current>) => Promise<DocumentResult> | DocumentResult) {
    return current === null ? noCase : await make(current)
  }

  const handle: { readonly [C in keyof Calls]: (...args: Calls[C]['args']) => Promise<Calls[C]['result']> } = {
    'app:info': async () => ({ version: ports.version, shell: ports.shell, platform: ports.platform }),
    'case:check-computer': (choice) => run((signal) => ports.collect(choice, tell, signal)),
    'case:check-files': (files, choice) =>
      run((signal) => ports.collectFiles(files.map(bytesOf), choice, tell, signal)),
    'case:open-sample': openSample,
    'case:cancel': async () => {
      running?.abort('cancelled')
      return null
    },
    'case:current': async () => current?.session ?? null,
    'case:save': () => withCase((kept) => papers.save(kept.theCase, kept.session)),
    'report:json': () => withCase((kept) => papers.json(kept.session)),
    'report:html': (language) => withCase((kept) => papers.html(kept.session, language)),
    'report:pdf': (language) => withCase((kept) => papers.pdf(kept.session, language))
  }
  return {
    handle,
    onProgress(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    }
  }
}

/** Files were dropped, there is not a word to say about any of them, and nothing else was asked. */
function nothingReadable({ inputs, evidence }: Case): boolean {
  return (
    inputs.length > 0 &&
    inputs.every((input) => !input.recognised && input.remark === undefined) &&
    evidence.every((one) => one.origin === 'answer')
  )
}

function bytesOf(file: { readonly name: string; readonly base64: string }): { name: string; bytes: Uint8Array } {
  const text = atob(file.base64)
  return { name: file.name, bytes: Uint8Array.from(text, (char) => char.charCodeAt(0)) }
}
