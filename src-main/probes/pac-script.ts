import type { Evidence, ProbeId } from '../contract/evidence/index.ts'
import type { PacAnswer, PacScript } from '../contract/evidence/pac-script.ts'
import { evidenceSet } from '../derived/evidence-set.ts'
import { pacSources } from '../derived/proxy/pac-sources.ts'
import { wsusTarget } from '../derived/target/wsus-target.ts'
import type { WsusUrl } from '../derived/target/wsus-url.ts'
import { testUrl } from '../knowledge/test-addresses.ts'
import type { PacLimits, System } from '../system/system.ts'
import type { RequestMarker } from './wsus-access/request-marker.ts'
import { type Probe, ProbeSkipped } from '../contract/probe.ts'
import { userAgent } from '../contract/request-mark.ts'

/** Evaluates the configured scripts for the update server; never rejects. */
export type EvaluateScripts = (
  system: System,
  signal: AbortSignal,
  collected: readonly Evidence[]
) => Promise<readonly PacScript[]>

/** Evidence required to determine the configured scripts. */
export const scriptsAfter: readonly ProbeId[] = ['technician-choice', 'update-policy', 'winhttp-settings', 'user-proxy']

/** Time limits per script in milliseconds; all scripts are evaluated in parallel. */
const scriptLimits: Omit<PacLimits, 'signal'> = { fetchMs: 5_000, evaluateMs: 4_000 }

/**
 * Evaluates once per run: both the probe that reports the results and the one that tries the returned proxies need
 * them, and the latter must not wait for the former.
 */
export function evaluateScriptsOnce(requester: RequestMarker, limits = scriptLimits): EvaluateScripts {
  let asked: ReturnType<EvaluateScripts> | null = null
  return (system, signal, collected) => (asked ??= evaluateScripts(requester, limits, system, signal, collected))
}

async function evaluateScripts(
  requester: RequestMarker,
  limits: Omit<PacLimits, 'signal'>,
  system: System,
  signal: AbortSignal,
  collected: readonly Evidence[]
): Promise<readonly PacScript[]> {
  const evidence = evidenceSet(collected)
  const target = wsusTarget.of(evidence)
  if (target?.url == null) return []
  const questions = spellings(testUrl(target.written, 'client-web-service'), target.url)
  return await Promise.all(
    pacSources.of(evidence).map(async ({ url, setIn }, at): Promise<PacScript> => {
      // the marker is sent only in the User-Agent: a changed URL could change the response
      const agent = userAgent(requester.version, `${requester.marker}-p${at + 1}`)
      const { fetch, evaluation, results } = await system.pac.ask(url, questions, agent, { ...limits, signal })
      const answers = questions.flatMap((question, which) => {
        const result = results[which]
        return result === undefined ? [] : [{ ...question, result }]
      })
      return { url, setIn, fetch, evaluation, answers }
    })
  )
}

/** The host as written in WUServer, and in lower and upper case: scripts compare case-sensitively (KB 2688030). */
function spellings(url: string, server: WsusUrl): Omit<PacAnswer, 'result'>[] {
  const host = server.hostAsWritten
  const spelled = (spelling: PacAnswer['spelling'], as: string) => {
    return { spelling, url: url.trim().replace(host, as), host: as }
  }
  return [spelled('written', host), spelled('lower', host.toLowerCase()), spelled('upper', host.toUpperCase())]
}

/** Reports every PAC script configured for WinHTTP or an account, with its results for the update server. */
export function pacScriptProbe(ask: EvaluateScripts): Probe<'pac-script', System> {
  return {
    id: 'pac-script',
    touches: ['network'],
    after: scriptsAfter,
    // limits of the script plus the start of its thread
    timeoutMs: scriptLimits.fetchMs + scriptLimits.evaluateMs + 1_000,
    async collect(system, signal, collected) {
      const scripts = await ask(system, signal, collected)
      if (scripts.length === 0) throw new ProbeSkipped('not-applicable')
      return { scripts: [...scripts] }
    }
  }
}
