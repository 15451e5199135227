import type { PacEvaluation, PacFetch } from '../../contract/evidence/pac-script.ts'
import { decodeText } from '../../readers/text/text.ts'
import { msSince } from '../time-limit.ts'
import type { PacEngine } from '../system.ts'
import { resolveName } from '../network/resolve.ts'
import { evaluateScript } from './evaluate-script.ts'
import { fetchScript } from './fetch-script.ts'

/** Milliseconds per lookup: longer than a successful one takes, shorter than the script's time limit. */
const nameMs = 3_000

/** Fetches and evaluates scripts; the engine is loaded on first use. */
export const pacEngine: PacEngine = {
  async ask(address, questions, agent, limits) {
    const fetched = await fetchScript(address, agent, { timeoutMs: limits.fetchMs, signal: limits.signal })
    if (fetched.fetch.outcome !== 'fetched') return notEvaluated(fetched.fetch, 'not-asked')
    const script = decodeText(fetched.bytes)
    if (script === null) return notEvaluated(fetched.fetch, 'not-a-script')
    const start = performance.now()
    const lookup = async (host: string) => {
      const { addresses } = await resolveName(host, { timeoutMs: nameMs, signal: limits.signal })
      return addresses
    }
    const within = { timeoutMs: limits.evaluateMs, signal: limits.signal }
    const { outcome, detail, results } = await evaluateScript(script.text, questions, lookup, within)
    return { fetch: fetched.fetch, evaluation: { outcome, detail, durationMs: msSince(start) }, results }
  }
}

function notEvaluated(fetch: PacFetch, outcome: PacEvaluation['outcome']) {
  return { fetch, evaluation: { outcome, detail: null, durationMs: 0 }, results: [] }
}
