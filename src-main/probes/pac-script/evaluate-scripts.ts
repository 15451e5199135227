import type { Evidence } from '../../contract/evidence/index.ts'
import type { PacAnswer, PacScript } from '../../contract/evidence/pac-script.ts'
import type { ProbeId } from '../../contract/evidence/index.ts'
import { evidenceSet } from '../../derived/evidence-set.ts'
import { pacSources } from '../../derived/proxy/pac-sources.ts'
import { wsusTarget } from '../../derived/target/wsus-target.ts'
import type { WsusUrl } from '../../derived/target/wsus-url.ts'
import { testUrl } from '../../knowledge/test-addresses.ts'
import type { System, PacLimits } from '../../system/system.ts'
import type { RequestMarker } from '../wsus-access/request-marker.ts'

/** Asks the scripts that are set for the way to the update server; never rejects. */
export type EvaluateScripts = (
  machine: System,
  signal: AbortSignal,
  given: readonly Evidence[]
) => Promise<readonly PacScript[]>

/** What has to be known before it is known which scripts there are. */
export const scriptsAfter: readonly ProbeId[] = ['technician-choice', 'update-policy', 'winhttp-settings', 'user-proxy']

/** Times of one script; all scripts are asked at the same time. */
export const scriptLimits: Omit<PacLimits, 'signal'> = { fetchMs: 5_000, evaluateMs: 4_000 }

/**
 * One question for a whole run: the probe that shows the scripts and the one that tries their proxies both want the
 * answer, and the second must not wait for the first to try everything else.
 */
export function evaluateScriptsOnce(requester: RequestMarker, limits = scriptLimits): EvaluateScripts {
  let asked: ReturnType<EvaluateScripts> | null = null
  return (machine, signal, given) => (asked ??= evaluateScripts(requester, limits, machine, signal, given))
}

async function evaluateScripts(
  requester: RequestMarker,
  limits: Omit<PacLimits, 'signal'>,
  machine: System,
  signal: AbortSignal,
  given: readonly Evidence[]
): Promise<readonly PacScript[]> {
  const evidence = evidenceSet(given)
  const target = wsusTarget.of(evidence)
  if (target?.url == null) return []
  const questions = spellings(testUrl(target.written, 'client-web-service'), target.url)
  return await Promise.all(
    pacSources.of(evidence).map(async ({ url, setIn }, at): Promise<PacScript> => {
      // a script's address may mean something to its server, so only the User-Agent carries the marker
      const agent = `sup-doctor/${requester.version} (${requester.marker}-p${at + 1})`
      const { fetch, evaluation, results } = await machine.pac.ask(url, questions, agent, { ...limits, signal })
      const answers = questions.flatMap((question, which) => {
        const result = results[which]
        return result === undefined ? [] : [{ ...question, result }]
      })
      return { url, setIn, fetch, evaluation, answers }
    })
  )
}

/** The host as WUServer has it, then in lower and in upper case: scripts compare letter by letter (KB 2688030). */
function spellings(url: string, server: WsusUrl): Omit<PacAnswer, 'result'>[] {
  const host = server.hostAsWritten
  const spelled = (spelling: PacAnswer['spelling'], as: string) => {
    return { spelling, url: url.trim().replace(host, as), host: as }
  }
  return [spelled('written', host), spelled('lower', host.toLowerCase()), spelled('upper', host.toUpperCase())]
}
