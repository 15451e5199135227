import type { Check, Confidence, EvidenceSet } from '../../contract/check.ts'
import { effectivePath, allowsScan, triedPath } from '../../derived/access/paths.ts'
import { scriptProxy, writtenProxy } from '../../derived/proxy/scan-route.ts'
import { pacSources } from '../../derived/proxy/pac-sources.ts'
import { citations } from '../../knowledge/sources.ts'
import type { ProxyEntry } from '../../readers/proxy/proxy-list.ts'
import { evaluatedScripts, scriptReference, withoutAnswers } from '../kinds/pac/pac-evidence.ts'

export interface PacCaseFacts {
  readonly [name: string]: string
  readonly script: string
  readonly host: string
  /** `direct` or `host:port`: where the script sends the name as it is written, and in lower case. */
  readonly written: string
  readonly lower: string
}

/** The script's comparison is case-sensitive, and WUServer's host has capital letters (KB 2688030). */
export const pacCaseSensitive: Check<PacCaseFacts> = {
  id: 'pac-case-sensitive',
  step: 'proxy',
  severity: 'warning',
  side: 'client',
  needs: [evaluatedScripts, pacSources, effectivePath],
  source: citations.pacCase,
  evaluate(evidence) {
    const asked = evaluatedScripts.of(evidence)
    if (asked.length === 0) return withoutAnswers(evidence)
    for (const evaluatedScript of asked) {
      const [written, lower] = [
        scriptProxy(evaluatedScript.script, 'written'),
        scriptProxy(evaluatedScript.script, 'lower')
      ]
      if (written === undefined || lower === undefined || shown(written) === shown(lower)) continue
      const host = evaluatedScript.script.answers.find((answer) => answer.spelling === 'written')?.host ?? ''
      const facts = { script: evaluatedScript.script.url, host, written: shown(written), lower: shown(lower) }
      const confidence = confidenceIn(evidence, written, lower)
      return { outcome: 'found', findings: [{ facts, confidence, evidence: [scriptReference(evaluatedScript)] }] }
    }
    const unanswered = asked.filter(({ script }) => scriptProxy(script, 'lower') === undefined)
    if (unanswered.length === 0) return { outcome: 'clear', evidence: asked.map(scriptReference) }
    // pac-script-unusable covers a script that could not be loaded
    const cut = unanswered.some(({ script }) =>
      [script.fetch, script.evaluation].some((candidate) => candidate.outcome === 'unfinished')
    )
    return { outcome: 'undecided', missing: cut ? ['pac-script'] : [] }
  }
}

/** Likely if both paths were tried and only the one for lower case works. */
function confidenceIn(evidence: EvidenceSet, written: ProxyEntry | null, lower: ProxyEntry | null): Confidence {
  const access = effectivePath.of(evidence)
  const [taken, other] = access === null ? [] : [triedPath(access, written), triedPath(access, lower)]
  if (access === null || taken === undefined || other === undefined) return 'possible'
  return !allowsScan(taken, access.envelope) && allowsScan(other, access.envelope) ? 'likely' : 'possible'
}

function shown(proxy: ProxyEntry | null): string {
  return proxy === null ? 'direct' : writtenProxy(proxy)
}
