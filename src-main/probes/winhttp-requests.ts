import type { WinhttpRequest } from '../contract/evidence/winhttp-requests.ts'
import { testAddress, type TestAddress } from '../contract/evidence/wsus-access.ts'
import { ProbeFailure, ProbeSkipped, type Probe } from '../contract/probe.ts'
import { evidenceSet } from '../derived/evidence-set.ts'
import { wsusTarget } from '../derived/target/wsus-target.ts'
import { testUrl } from '../knowledge/test-addresses.ts'
import type { System, ScriptRun } from '../system/system.ts'
import { readWinhttpRequest, type WinhttpEnding } from '../readers/console/winhttp-requests.ts'
import { scriptFailure } from './script-failure.ts'
import type { RequestMarker } from './wsus-access/request-marker.ts'
import { markedUrl, userAgent } from '../contract/request-mark.ts'

/** Milliseconds; more than the script's own limit of 20 seconds, to include the start of the script host. */
const scriptMs = 25_000

interface AskedByScript {
  readonly run: ScriptRun
  readonly request: WinhttpRequest
}

const notRun: WinhttpEnding = { outcome: 'not-run', status: null, code: null, durationMs: 0 }

/** Requests the test URLs through WinHTTP, in parallel, with one script host each; what did not begin then, one at a time. */
export function winhttpRequestsProbe(requester: RequestMarker): Probe<'winhttp-requests', System> {
  return {
    id: 'winhttp-requests',
    touches: ['program', 'network'],
    after: ['technician-choice', 'update-policy'],
    timeoutMs: 27_000,
    async collect(system, signal, collected) {
      const { scripts } = system
      const target = wsusTarget.of(evidenceSet(collected))
      if (scripts === null || target?.url == null) throw new ProbeSkipped('not-applicable')
      const ask = async (address: TestAddress): Promise<AskedByScript> => {
        const mark = `${requester.marker}-w${testAddress.options.indexOf(address) + 1}`
        const url = markedUrl(new URL(testUrl(target.written, address)).href, mark)
        const agent = userAgent(requester.version, mark)
        const run = await scripts.run('winhttp-requests', [agent, url], { timeoutMs: scriptMs, signal })
        return { run, request: { address, url, ...endingOf(run) } }
      }
      const ran = await Promise.all(testAddress.options.map(ask))
      // a busy computer may refuse one of several starts at the same time; alone it begins
      if (ran.some(hasBegun)) {
        for (const [at, item] of ran.entries()) {
          if (!hasBegun(item) && isOver(item)) ran[at] = await ask(item.request.address)
        }
      }
      const requests = ran.map((item) => item.request)
      if (requests.every((request) => request.outcome === 'not-run')) throw failureOf(ran)
      return { requests }
    }
  }
}

/** A script that began prints a line, whatever it finds. */
function hasBegun({ request }: AskedByScript): boolean {
  return request.outcome !== 'not-run'
}

/** It ended by itself, and was not stopped at a limit. */
function isOver({ run }: AskedByScript): boolean {
  return run.ended === 'exited' || run.ended === 'not-started'
}

function endingOf(run: ScriptRun): WinhttpEnding {
  return (run.ended === 'exited' ? readWinhttpRequest(run.output) : null) ?? notRun
}

/**
 * Failure if no script returned a result: script host missing, disabled or forbidden; its message is localized and
 * therefore not evaluated.
 */
function failureOf(ran: readonly AskedByScript[]): ProbeFailure {
  const failures = ran.map(({ run, request }) => scriptFailure(run, 'winhttp-requests.js', request.code))
  const worst = (['timed-out', 'altered'] as const).flatMap(
    (reason) => failures.find((item) => item.reason === reason) ?? []
  )
  const named = failures.find((item) => item.message !== 'cscript.exe')
  return worst[0] ?? named ?? new ProbeFailure('unsupported', 'cscript.exe')
}
