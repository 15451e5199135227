import { Worker, type WorkerOptions } from 'node:worker_threads'
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
