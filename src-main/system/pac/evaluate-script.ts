import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { readFileSync } from 'node:fs'
import type { Worker } from 'node:worker_threads'
import { builtHashes } from '../bundled-files/built-hashes.ts'
import { BundledFileError } from '../bundled-files/bundled-files.ts'
import { endThread, startThread } from '../bundled-files/start-thread.ts'
import { bundledFiles } from '../bundled-files/this-program.ts'
import { deadline, errorCode } from '../time-limit.ts'
import type { Limits } from '../system.ts'
import type { FromPacWorker, PacQuestion, PacRun, PacTask, ToPacWorker } from './pac-messages.ts'

/** Milliseconds for returning partial results after the script was interrupted. */
const graceMs = 300
/** Maximum number of lookups per script; each starts a process. */
const mostNames = 16

type Lookup = (host: string) => Promise<readonly string[]>

/**
 * Calls FindProxyForURL for all questions in a worker thread, which is terminated at the time limit: the engine has
 * limits too, but terminating the thread does not depend on them. Never rejects.
 */
export async function evaluateScript(
  script: string,
  questions: readonly PacQuestion[],
  lookup: Lookup,
  limits: Limits
): Promise<PacRun> {
  if (limits.signal.aborted) return { outcome: 'unfinished', detail: null, results: [] }
  const answered = new Int32Array(new SharedArrayBuffer(4))
  const worker = start({ script, questions, timeoutMs: limits.timeoutMs, answered })
  if (worker instanceof BundledFileError) return { outcome: 'unavailable', detail: worker.message, results: [] }
  const run = await untilEnded(worker, boundedLookup(lookup), answered, limits)
  // after its answer it listens to nothing
  await endThread(worker, run.isAnswer)
  return run.run
}

function untilEnded(
  worker: Worker,
  lookup: Lookup,
  answered: Int32Array<SharedArrayBuffer>,
  limits: Limits
): Promise<{ readonly run: PacRun; readonly isAnswer: boolean }> {
  return new Promise((done) => {
    let isStarted = false
    const finish = (run: PacRun, isAnswer = false) => {
      callOff()
      done({ run, isAnswer })
    }
    const none = (outcome: PacRun['outcome'], detail: string | null = null) => {
      finish({ outcome, detail, results: [] })
    }
    const callOff = deadline({ ...limits, timeoutMs: limits.timeoutMs + graceMs }, (why) => {
      none(why === 'no-answer' ? 'timed-out' : 'unfinished')
    })
    worker.on('message', (message: FromPacWorker) => {
      if (message.kind === 'started') isStarted = true
      if (message.kind === 'ended') finish(message.run, true)
      if (message.kind !== 'lookup') return
      void lookup(message.host).then((addresses) => {
        worker.postMessage({ addresses } satisfies ToPacWorker)
        Atomics.store(answered, 0, 1)
        Atomics.notify(answered, 0)
      })
    })
    worker.once('error', (error: unknown) => {
      const detail = error instanceof Error ? error.message.slice(0, graceMs) : null
      none(
        errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out-of-memory' : isStarted ? 'failed' : 'unavailable',
        detail
      )
    })
    worker.once('exit', () => {
      none(isStarted ? 'failed' : 'unavailable')
    })
  })
}

/** Caches lookups and limits their number. */
function boundedLookup(lookup: Lookup): Lookup {
  const asked = new Map<string, ReturnType<Lookup>>()
  return async (host) => {
    const name = host.toLowerCase()
    const known = asked.get(name)
    if (known !== undefined) return await known
    if (asked.size >= mostNames || name.length > 255) return []
    const answer = lookup(name)
    asked.set(name, answer)
    return await answer
  }
}

function start(task: Omit<PacTask, 'engine'>): Worker | BundledFileError {
  try {
    return startThread('pac-worker', new URL('./pac-worker.ts', import.meta.url), {
      workerData: { ...task, engine: engine() } satisfies PacTask,
      execArgv: [],
      // output of the script and the engine is discarded
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 32 }
    })
  } catch (error) {
    if (error instanceof BundledFileError) return error
    throw error
  }
}

/** When run from source, the engine is read from its package. */
function engine(): Uint8Array {
  if (builtHashes !== null) return bundledFiles().read('pac/quickjs.wasm')
  const folder = dirname(createRequire(import.meta.url).resolve('quickjs-wasi/package.json'))
  return readFileSync(join(folder, 'quickjs.wasm'))
}
