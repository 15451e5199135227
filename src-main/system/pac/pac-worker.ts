import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import { createPacResolver } from 'pac-resolver'
import { QuickJS } from 'quickjs-wasi'
import { pacFunctions } from './pac-functions.ts'
import type { FromPacWorker, PacQuestion, PacRun, PacTask, ToPacWorker } from './pac-messages.ts'

// Runs in a worker thread that is terminated from outside, so that a script can neither block nor outlive the program.

const memoryLimit = 32 * 1024 * 1024
const longestResult = 2_000
const longestDetail = 300
// only started by evaluate-script.ts, which passes this data
const { script, questions, engine, timeoutMs, answered } = workerData as PacTask
const until = performance.now() + timeoutMs
let isOver = false

/** Blocks this thread until the main thread has answered. */
function lookup(host: string): readonly string[] {
  if (parentPort === null) return []
  Atomics.store(answered, 0, 0)
  tell({ kind: 'lookup', host })
  Atomics.wait(answered, 0, 0, Math.max(0, until - performance.now()))
  const got: { readonly message: ToPacWorker } | undefined = receiveMessageOnPort(parentPort)
  if (got === undefined) isOver = true
  return got?.message.addresses ?? []
}

function tell(message: FromPacWorker): void {
  parentPort?.postMessage(message)
}

async function run(): Promise<PacRun> {
  const vm = await QuickJS.create({
    wasm: engine,
    memoryLimit,
    interruptHandler: () => (isOver ||= performance.now() > until)
  })
  tell({ kind: 'started' })
  const results: string[] = []
  let find: ReturnType<typeof createPacResolver>
  try {
    find = createPacResolver(vm, script, { sandbox: pacFunctions(lookup) })
  } catch (error) {
    return ended('not-a-script', error, results)
  }
  try {
    for (const question of questions) {
      const result: unknown = await find(asWritten(question), question.host)
      if (typeof result !== 'string') return ended('failed', `FindProxyForURL: ${typeof result}`, results)
      if (isOver) return ended('timed-out', 'dnsResolve', results)
      results.push(result.slice(0, longestResult))
    }
  } catch (error) {
    return ended('failed', error, results)
  }
  return { outcome: 'evaluated', detail: null, results }
}

/** An object with the only members the resolver reads; a URL object would lower the case of the host. */
function asWritten({ url, host }: PacQuestion): URL {
  return { href: url, hostname: host } as URL
}

function ended(otherwise: PacRun['outcome'], error: unknown, results: readonly string[]): PacRun {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return { outcome: outcomeOf(text, otherwise), detail: text.slice(0, longestDetail), results }
}

/** QuickJS reports its memory limit only by this text (JS_ThrowOutOfMemory in quickjs.c). */
function outcomeOf(text: string, otherwise: PacRun['outcome']): PacRun['outcome'] {
  if (isOver) return 'timed-out'
  return text === 'InternalError: out of memory' ? 'out-of-memory' : otherwise
}

void run().then((done) => {
  tell({ kind: 'ended', run: done })
})
