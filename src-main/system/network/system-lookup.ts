import { lookup } from 'node:dns/promises'
import * as v from 'valibot'
import { errorCode } from '../time-limit.ts'
import type { Limits } from '../system.ts'
import { isSingleProgram } from '../bundled-files/this-program.ts'
import { runProgram } from '../program.ts'

/** The addresses in the system's order, or the system's word for why there are none. */
export type LookupAnswer = { readonly addresses: readonly string[] } | { readonly code: string }

const answer = v.union([v.strictObject({ addresses: v.array(v.string()) }), v.strictObject({ code: v.string() })])

/** Run by `node -e`, the name as its argument; prints a LookupAnswer. */
const script = `require('node:dns').lookup(process.argv[1], { all: true, order: 'verbatim' }, (error, found) =>
  process.stdout.write(JSON.stringify(error ? { code: String(error.code) } : { addresses: found.map((one) => one.address) })))`

/** What the single program is started with to be such a child: it takes its arguments as ours, and `-e` is none. */
export const lookUpOption = '--look-up-name'

/** Does what the child does, in this process. */
export async function printLookup(host: string): Promise<void> {
  process.stdout.write(JSON.stringify(await inThisProcess(host)))
}

/**
 * getaddrinfo, in a process of its own: a call that waits for a dead name server can neither be cancelled nor left, for
 * Node joins its threads before it exits (uv_library_shutdown). In Electron the program is not Node, so there, and where
 * no second process can be had, it is called in this one. Null when the limits ended it.
 */
export async function systemLookup(host: string, limits: Limits): Promise<LookupAnswer | null> {
  if (process.versions['electron'] !== undefined) return await inThisProcess(host)
  const args = isSingleProgram ? [lookUpOption, host] : ['-e', script, '--', host]
  const run = await runProgram(process.execPath, args, {
    // A program's limit is a whole number, and 0 would mean none
    timeoutMs: Math.max(1, Math.round(limits.timeoutMs)),
    signal: limits.signal
  })
  if (run.ended === 'timed-out' || run.ended === 'cancelled') return null
  const result = run.ended === 'exited' && run.exitCode === 0 ? answerIn(new TextDecoder().decode(run.stdout)) : null
  return result ?? (await inThisProcess(host))
}

/** Null when the child printed anything but its answer, as a program that is not Node would. */
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
