import { lookup } from 'node:dns/promises'
import * as v from 'valibot'
import { errorCode } from '../time-limit.ts'
import type { Limits } from '../system.ts'
import { isSingleProgram } from '../bundled-files/this-program.ts'
import { runProgram } from '../program.ts'

/** Addresses in the system's order, or the error code. */
export type LookupAnswer = { readonly addresses: readonly string[] } | { readonly code: string }

const answer = v.union([v.strictObject({ addresses: v.array(v.string()) }), v.strictObject({ code: v.string() })])

/** Script for `node -e` with the name as argument; prints a LookupAnswer. */
const script = `require('node:dns').lookup(process.argv[1], { all: true, order: 'verbatim' }, (error, found) =>
  process.stdout.write(JSON.stringify(error ? { code: String(error.code) } : { addresses: found.map((one) => one.address) })))`

/** Option with which the single executable starts itself as the child process; it does not support `-e`. */
export const lookUpOption = '--look-up-name'

/** Does the work of the child process in this process. */
export async function printLookup(host: string): Promise<void> {
  process.stdout.write(JSON.stringify(await inThisProcess(host)))
}

/**
 * Runs getaddrinfo in a child process: a call that waits for an unreachable DNS server cannot be cancelled, and Node
 * joins its threads before exit (uv_library_shutdown). In Electron, and where no child process can be started, it runs
 * in this process. Null if the limits were reached.
 */
export async function systemLookup(host: string, limits: Limits): Promise<LookupAnswer | null> {
  if (process.versions['electron'] !== undefined) return await inThisProcess(host)
  const args = isSingleProgram ? [lookUpOption, host] : ['-e', script, '--', host]
  const run = await runProgram(process.execPath, args, {
    // execFile requires an integer, and 0 means no limit
    timeoutMs: Math.max(1, Math.round(limits.timeoutMs)),
    signal: limits.signal
  })
  if (run.ended === 'timed-out' || run.ended === 'cancelled') return null
  const result = run.ended === 'exited' && run.exitCode === 0 ? answerIn(new TextDecoder().decode(run.stdout)) : null
  return result ?? (await inThisProcess(host))
}

/** Null if the child printed something else, e.g. because it is not Node. */
function answerIn(printed: string): LookupAnswer | null {
  try {
    const result = v.safeParse(answer, JSON.parse(printed))
    return result.success ? result.output : null
  } catch {
    return null
  }
}

async function inThisProcess(host: string): Promise<LookupAnswer> {
  try {
    const found = await lookup(host, { all: true, order: 'verbatim' })
    return { addresses: found.map((address) => address.address) }
  } catch (error) {
    return { code: errorCode(error) }
  }
}
