import type { Check, Reference } from '../../contract/check.ts'
import type { AccessPath } from '../../contract/evidence/wsus-access.ts'
import { attemptQuote } from '../../derived/access/quotes.ts'
import { effectivePath, isUnfinished, allowsScan, triedPath } from '../../derived/access/paths.ts'
import { referTo } from '../../derived/reference.ts'
import { scriptProxy, writtenProxy } from '../../derived/proxy/scan-route.ts'
import { pacSources } from '../../derived/proxy/pac-sources.ts'
import { article } from '../../knowledge/article.ts'
import { evaluatedScripts, scriptReference, withoutAnswers } from '../kinds/pac/pac-evidence.ts'

export interface PacExceptionFacts {
  readonly [name: string]: string
  readonly script: string
  readonly host: string
  readonly proxy: string
}

/** A script sends the update server to a proxy through which it fails, while the same requests are served directly. */
export const pacExceptionMissing: Check<PacExceptionFacts> = {
  id: 'pac-exception-missing',
  step: 'proxy',
  severity: 'warning',
  side: 'client',
  needs: [evaluatedScripts, pacSources, effectivePath],
  source: article.proxy,
  evaluate(evidence) {
    const asked = evaluatedScripts.of(evidence)
    if (asked.length === 0) return withoutAnswers(evidence)
    const access = effectivePath.of(evidence)
    const direct = access === null ? undefined : triedPath(access, null)
    if (access === null || direct === undefined) return { outcome: 'undecided', missing: ['wsus-access'] }
    const quotes = (path: AccessPath): Reference[] =>
      path.attempts.map((attempt) => referTo(access.envelope, attemptQuote(attempt, path)))
    let open = false
    for (const evaluatedScript of asked) {
      const proxy = scriptProxy(evaluatedScript.script)
      const path = proxy == null ? undefined : triedPath(access, proxy)
      if (proxy == null) continue
      open ||= path === undefined || [...path.attempts, ...direct.attempts].some(isUnfinished)
      if (path === undefined || path.attempts.some(isUnfinished)) continue
      if (allowsScan(path, access.envelope) || !allowsScan(direct, access.envelope)) continue
      const host = evaluatedScript.script.answers[0]?.host ?? ''
      const facts = { script: evaluatedScript.script.url, host, proxy: writtenProxy(proxy) }
      const confidence = evaluatedScript.script.setIn.includes('winhttp') ? 'likely' : 'possible'
      const evidenceOf: [Reference, ...Reference[]] = [
        scriptReference(evaluatedScript),
        ...quotes(path),
        ...quotes(direct)
      ]
      return { outcome: 'found', findings: [{ facts, confidence, evidence: evidenceOf }] }
    }
    return open
      ? { outcome: 'undecided', missing: ['wsus-access'] }
      : { outcome: 'clear', evidence: asked.map(scriptReference) }
  }
}
