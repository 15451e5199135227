import { Worker, type WorkerOptions } from 'node:worker_threads'
import { endMessage } from './end-message.ts'
import { builtHashes } from './built-hashes.ts'
import { bundledFiles } from './this-program.ts'

/** Skips Node's detection of the module type. Not used in Electron, where the option is untested. */
const asCommonJs: WorkerOptions = 'electron' in process.versions ? {} : { execArgv: ['--input-type=commonjs'] }

const texts = new Map<string, string>()

/**
 * Starts a worker thread from a bundled script. A build runs exactly the text it has verified, so that the file cannot
 * be replaced in between; this also works without files on disk. Throws BundledFileError.
 */
export function startThread(
  name: 'pac-worker' | 'reading-thread' | 'judging-thread',
  source: URL,
  options: WorkerOptions
): Worker {
  if (builtHashes === null) return new Worker(source, options)
  const text = texts.get(name) ?? new TextDecoder().decode(bundledFiles().read(`threads/${name}.cjs`))
  texts.set(name, text)
  return new Worker(text, { ...options, ...asCommonJs, eval: true })
}

/** Milliseconds for a thread to end by itself. */
const endsWithinMs = 2_000

/**
 * Ends a thread that has nothing left to do by itself: several terminated at once have crashed Electron on Windows 11 24H2
 * (electron/electron issue 47986). One that still works is terminated.
 */
export async function endThread(worker: Worker, isIdle: boolean): Promise<void> {
  if (!isIdle) {
    await worker.terminate()
    return
  }
  await new Promise<void>((done) => {
    const late = setTimeout(() => void worker.terminate().then(() => done()), endsWithinMs)
    const ended = (): void => {
      clearTimeout(late)
      done()
    }
    worker.once('exit', ended)
    worker.postMessage(endMessage)
    // the number of one that has ended before
    if (worker.threadId === -1) ended()
  })
}
