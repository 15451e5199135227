import type { CheckId } from '../../../contract/check-ids.ts'
import type { EvidenceSet, Judgement } from '../../../contract/check.ts'
import { effectivePath } from '../../../derived/access/paths.ts'
import { winhttpCause, type WinhttpCause } from '../../../derived/access/winhttp-cause.ts'
import { routeTo, winhttpProxy } from '../../../derived/proxy/winhttp-proxy.ts'
import { hostAndPort } from '../../../derived/target/wsus-url.ts'
import { wsusTarget } from '../../../derived/target/wsus-target.ts'
import { noFacts, type AccessFacts } from './access-facts.ts'

/** A check and the errors by which WinHTTP reports its fault. */
interface Reported {
  readonly id: CheckId
  readonly winhttpCodes: readonly string[]
}

/**
 * Adds WinHTTP's result: it confirms our finding, or is the finding where our requests found nothing. It never
 * overrules a fault that our own requests found.
 */
export function confirmWithWinhttp(
  check: Reported,
  evidence: EvidenceSet,
  judged: Judgement<AccessFacts>
): Judgement<AccessFacts> {
  const own = winhttpCause.of(evidence)
  if (own === null) return judged
  const tried = effectivePath.of(evidence) !== null
  if (judged.outcome === 'found' && (tried || own.cause === check.id || own.cause === null))
    return confirmed(check, own, judged)
  if (own.alone && own.cause === check.id) return foundByWinhttp(own, evidence)
  // a result measured now outranks an older scan in the logs
  return judged.outcome === 'found' ? { outcome: 'undecided', missing: ['wsus-access'] } : judged
}

type Found = Extract<Judgement<AccessFacts>, { outcome: 'found' }>

function confirmed(check: Reported, own: WinhttpCause, judged: Found): Judgement<AccessFacts> {
  const [finding, ...others] = judged.findings
  if (!isSame(check, own, finding.facts)) return judged
  const facts = { ...finding.facts, windows: winhttpResult(own) }
  return {
    outcome: 'found',
    findings: [{ ...finding, facts, evidence: [...finding.evidence, own.reference] }, ...others]
  }
}

function isSame({ id, winhttpCodes }: Reported, { cause, request }: WinhttpCause, facts: AccessFacts): boolean {
  if (request.status !== null) return request.status === facts.httpStatus
  return cause === id || (request.code !== null && winhttpCodes.includes(request.code))
}

function foundByWinhttp(own: WinhttpCause, evidence: EvidenceSet): Judgement<AccessFacts> {
  const url = wsusTarget.of(evidence)?.url ?? null
  const proxy = winhttpProxy.of(evidence)
  const route = url === null ? null : routeTo(url, proxy)
  const facts: AccessFacts = {
    ...noFacts,
    code: own.request.code,
    httpStatus: own.request.status,
    server: url === null ? null : hostAndPort(url),
    host: url?.host ?? null,
    proxy: route?.way === 'proxy' ? `${route.entry.host}:${route.entry.port}` : null,
    ...(proxy.state === 'proxy' ? { proxyList: proxy.list, bypass: proxy.bypass } : {}),
    durationMs: own.request.durationMs,
    windows: winhttpResult(own),
    onlyWindows: true
  }
  const confidence = own.ambiguous ? 'possible' : 'likely'
  return { outcome: 'found', findings: [{ facts, confidence, evidence: [own.reference] }] }
}

/** An HRESULT or `HTTP 407`; empty for a request that was given up unanswered. */
function winhttpResult({ request }: WinhttpCause): string {
  return request.code ?? (request.status === null ? '' : `HTTP ${request.status}`)
}
