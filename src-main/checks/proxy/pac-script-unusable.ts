import type { Check } from '../../contract/check.ts'
import type { PacEvaluation, PacFetch, PacScript } from '../../contract/evidence/pac-script.ts'
import { pacSources } from '../../derived/proxy/pac-sources.ts'
import { article } from '../../knowledge/article.ts'
import { evaluatedScripts, scriptReference, withoutScripts } from '../kinds/pac/pac-evidence.ts'

type Reason =
  | Exclude<PacFetch['outcome'], 'fetched' | 'unfinished'>
  | Extract<PacEvaluation['outcome'], 'not-a-script' | 'failed' | 'timed-out' | 'out-of-memory'>

export interface PacUnusableFacts {
  readonly [name: string]: string | number | null
  readonly script: string
  readonly reason: Reason
  readonly status: number | null
}

/** A script is set, but it cannot be loaded or returns no result for the update server. */
export const pacScriptUnusable: Check<PacUnusableFacts> = {
  id: 'pac-script-unusable',
  step: 'proxy',
  severity: 'warning',
  side: 'client',
  needs: [evaluatedScripts, pacSources, 'winhttp-settings', 'user-proxy'],
  source: article.proxy,
  evaluate(evidence) {
    const asked = evaluatedScripts.of(evidence)
    if (asked.length === 0) return withoutScripts(evidence)
    for (const evaluatedScript of asked) {
      const reason = reasonOf(evaluatedScript.script)
      if (reason === null || reason === 'open') continue
      const facts = { script: evaluatedScript.script.url, reason, status: evaluatedScript.script.fetch.status }
      // a scan uses WinHTTP's settings and may never use the script of an account
      const confidence = evaluatedScript.script.setIn.includes('winhttp') ? 'likely' : 'possible'
      return { outcome: 'found', findings: [{ facts, confidence, evidence: [scriptReference(evaluatedScript)] }] }
    }
    const open = asked.some(({ script }) => reasonOf(script) === 'open')
    return open
      ? { outcome: 'undecided', missing: ['pac-script'] }
      : { outcome: 'clear', evidence: asked.map(scriptReference) }
  }
}

/** Null if it returned a result; `open` if the run ended before or no script engine was available. */
function reasonOf({ fetch, evaluation }: PacScript): Reason | 'open' | null {
  if (fetch.outcome === 'unfinished') return 'open'
  if (fetch.outcome !== 'fetched') return fetch.outcome
  const { outcome } = evaluation
  if (outcome === 'evaluated') return null
  return outcome === 'unfinished' || outcome === 'unavailable' || outcome === 'not-asked' ? 'open' : outcome
}
