import { Worker, type WorkerOptions } from 'node:worker_threads'
import { builtHashes } from './built-hashes.ts'
import { bundledFiles } from './this-program.ts'

/** Spares Node finding out what kind of text it is; whether Electron takes the option, nobody has tried. */
const asCommonJs: WorkerOptions = 'electron' in process.versions ? {} : { execArgv: ['--input-type=commonjs'] }

const texts = new Map<string, string>()

/**
 * A thread of ours. A build runs the very text it has compared, so that no file can be exchanged in between, and none is
 * needed where there is no disk to find it on. Throws OwnFileProblem.
 */
export function startThread(name: 'pac-worker' | 'reading-thread', source: URL, options: WorkerOptions): Worker {
  if (builtHashes === null) return new Worker(source, options)
  const text = texts.get(name) ?? new TextDecoder().decode(bundledFiles().read(`threads/${name}.cjs`))
  texts.set(name, text)
  return new Worker(text, { ...options, ...asCommonJs, eval: true })
}
