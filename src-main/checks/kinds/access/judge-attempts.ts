import type { CheckId } from '../../../contract/check-ids.ts'
import type { Confidence, EvidenceSet, Facts, Finding, Judgement } from '../../../contract/check.ts'
import type { AccessPath, Attempt } from '../../../contract/evidence/wsus-access.ts'
import { attemptQuote } from '../../../derived/access/quotes.ts'
import {
  worksDirectly,
  effectivePath,
  isUnfinished,
  type EffectivePath,
  hasNoConnection,
  workingAccountPath
} from '../../../derived/access/paths.ts'
import { failureCause } from '../../../derived/scans/failure-cause.ts'
import { isOfOtherServer } from '../../../derived/scans/other-server.ts'
import { referTo } from '../../../derived/reference.ts'
import { newestScan } from '../../../derived/scans/newest-scan.ts'
import { hostAndPort, type WsusUrl } from '../../../derived/target/wsus-url.ts'
import { testDirectories, wsusDirectoryIn } from '../../../derived/target/request-server.ts'
import { wsusTarget } from '../../../derived/target/wsus-target.ts'
import { winhttpProxy, type WinhttpProxy } from '../../../derived/proxy/winhttp-proxy.ts'
import { isHttpExchange } from '../../../knowledge/http-exchanges.ts'
import { noFacts, type AccessBase, type AccessFacts, type NoFacts } from './access-facts.ts'
import { isUnsignedError } from '../../../derived/access/attempt-outcome.ts'

export interface AttemptContext {
  readonly attempt: Attempt
  readonly path: AccessPath
  readonly url: WsusUrl
  /** The moment of the attempt by this computer's clock. */
  readonly at: Date
  readonly access: EffectivePath
}

/** A check's answer for one attempt. Facts: failed here. `not-checked`: got past this point, but it could not be examined. */
export type AttemptAnswer<Own extends Facts = NoFacts> =
  (Partial<AccessBase> & Own) | 'passed' | 'not-reached' | 'not-checked' | 'not-applicable'

/** How sure a check is of its fault: always, or by what the attempt shows beside it. */
export type HowSure = Confidence | ((seen: AttemptContext) => Confidence)

/** The kind of path a question applies to. */
export type AppliesTo = 'https' | 'proxy'

/** Live evidence decides; without it, the newest scan in the logs. */
export function judgeAttempts(
  id: CheckId,
  evidence: EvidenceSet,
  answerFor: (seen: AttemptContext) => AttemptAnswer,
  confidence: HowSure = 'certain',
  appliesTo?: AppliesTo
): Judgement<AccessFacts> {
  const access = effectivePath.of(evidence)
  return access === null
    ? judgeNewestScan(id, evidence, appliesTo)
    : judgeLiveAttempts(access, winhttpProxy.of(evidence), answerFor, { id, confidence, appliesTo })
}

function judgeLiveAttempts(
  access: EffectivePath,
  proxy: WinhttpProxy,
  answerFor: (seen: AttemptContext) => AttemptAnswer,
  { id, confidence, appliesTo }: { id: CheckId; confidence: HowSure; appliesTo: AppliesTo | undefined }
): Judgement<AccessFacts> {
  const { envelope, path, url } = access
  if (url === null || path.attempts.length === 0) return { outcome: 'undecided', missing: ['wsus-access'] }
  const at = new Date(envelope.collectedAt ?? 0)
  if (appliesTo === 'https' && url.scheme === 'http') return { outcome: 'not-applicable' }
  // a blocked direct path is no fault if an account's own proxy works
  if (hasNoConnection(path) && workingAccountPath(access) !== undefined && appliesTo !== 'proxy') {
    return { outcome: 'undecided', missing: [] }
  }
  const answers = path.attempts.map((attempt) => ({ attempt, answer: answerFor({ attempt, path, url, at, access }) }))
  const seenAs = (attempt: Attempt): Confidence =>
    typeof confidence === 'string' ? confidence : confidence({ attempt, path, url, at, access })
  const passed = answers.filter((candidate) => candidate.answer === 'passed')
  const broken = answers.flatMap(({ attempt, answer: facts }) =>
    typeof facts === 'string' ? [] : [{ attempt, facts }]
  )
  const items = passed.length > 0 ? broken.filter((candidate) => candidate.attempt.address !== 'self-update') : broken
  const first = items.find((candidate) => candidate.attempt.address === 'client-web-service') ?? items[0]
  if (first !== undefined) {
    const elsewhere = namedBy[path.path]
    const facts: AccessFacts = {
      ...noFacts,
      server: hostAndPort(url),
      host: url.host,
      proxy: path.proxy,
      ...(proxy.state === 'proxy' ? { proxyList: proxy.list, bypass: proxy.bypass } : {}),
      // an answer after a handshake that Windows would have rejected proves nothing
      httpStatus: appliesTo === 'https' ? null : ((first.attempt.http ?? first.attempt.connect)?.status ?? null),
      durationMs: first.attempt.durationMs,
      ...(isHttpExchange(id) && { directory: testDirectories[first.attempt.address] }),
      directWorks: worksDirectly(access),
      ...(elsewhere === undefined ? {} : { elsewhere }),
      ...first.facts
    }
    const ordered = [first, ...items.filter((candidate) => candidate !== first)]
    const [head, ...rest] = ordered.map((item) => referTo(envelope, attemptQuote(item.attempt, path)))
    if (head === undefined) return { outcome: 'undecided', missing: [] }
    return {
      outcome: 'found',
      findings: [
        {
          facts,
          confidence: confidenceInAnswer(id, seenAs(first.attempt), first.attempt, path),
          evidence: [head, ...rest]
        }
      ]
    }
  }
  if (passed.length > 0) {
    return { outcome: 'clear', evidence: passed.map((item) => referTo(envelope, attemptQuote(item.attempt, path))) }
  }
  if (answers.every((candidate) => candidate.answer === 'not-applicable')) return { outcome: 'not-applicable' }
  const unfinished = path.attempts.some(isUnfinished) || answers.some((candidate) => candidate.answer === 'not-checked')
  // an earlier stage failed: nothing is missing, another check covers that stage
  return { outcome: 'undecided', missing: unfinished ? ['wsus-access'] : [] }
}

const namedBy: Partial<Readonly<Record<AccessPath['path'], 'script' | 'account'>>> = {
  pac: 'script',
  'user-proxy': 'account'
}

/** The answer of the newest scan in the logs; also used by checks that never look at the network. */
export function judgeNewestScan(id: CheckId, evidence: EvidenceSet, appliesTo?: AppliesTo): Judgement<AccessFacts> {
  const newest = newestScan.of(evidence)
  if (newest?.outcome === 'succeeded') {
    // one at the previous server says nothing about the server that is set now
    if (isOfOtherServer(newest, evidence)) return { outcome: 'undecided', missing: ['wsus-access'] }
    // a scan over plain http proves nothing about certificates, a direct one nothing about proxies
    return missesPoint(evidence, appliesTo)
      ? { outcome: 'not-applicable' }
      : { outcome: 'clear', evidence: [newest.reference] }
  }
  const failure = failureCause.of(evidence)
  if (failure?.cause !== id) {
    // a scan over plain http cannot fail on a certificate
    const pointless = appliesTo === 'https' && missesPoint(evidence, appliesTo)
    return pointless ? { outcome: 'not-applicable' } : { outcome: 'undecided', missing: ['wsus-access'] }
  }
  const url = wsusTarget.of(evidence)?.url ?? null
  const proxy = winhttpProxy.of(evidence)
  const directory = wsusDirectoryIn(failure.sign.url)
  const finding: Finding<AccessFacts> = {
    facts: {
      ...noFacts,
      code: failure.sign.code,
      httpStatus: failure.sign.httpStatus,
      server: url === null ? null : hostAndPort(url),
      host: url?.host ?? null,
      proxy: failure.sign.proxy === '' ? null : failure.sign.proxy,
      detail: failure.detail ?? (id === 'directory-missing' ? directory : null),
      ...(directory !== null && isHttpExchange(id) && { directory }),
      ...(proxy.state === 'proxy' ? { proxyList: proxy.list, bypass: proxy.bypass } : {})
    },
    confidence: failure.ambiguous ? 'possible' : 'likely',
    evidence: [failure.sign.reference, ...(failure.beside ?? [])]
  }
  return { outcome: 'found', findings: [finding] }
}

function missesPoint(evidence: EvidenceSet, appliesTo: AppliesTo | undefined): boolean {
  if (appliesTo === 'https') return wsusTarget.of(evidence)?.url?.scheme === 'http'
  return appliesTo === 'proxy' && winhttpProxy.of(evidence).state === 'direct'
}

const forProxy: ReadonlySet<CheckId> = new Set<CheckId>(['proxy-bad-gateway', 'proxy-request-denied'])

/** How sure a check may be of a fault that it saw in an attempt on this path. */
function confidenceInAnswer(
  id: CheckId,
  confidence: Confidence,
  attempt: Attempt,
  { path, proxy }: AccessPath
): Confidence {
  if (confidence !== 'certain') return confidence
  // the server is blamed for certain only for an answer that IIS or http.sys signed; with a proxy in between it may be that one's
  if (isHttpExchange(id) && isUnsignedError(attempt)) return proxy === null ? 'likely' : 'possible'
  if (forProxy.has(id) && isSignedByServer(attempt)) return 'likely'
  // it is not confirmed that Windows follows a script
  return path === 'pac' ? 'likely' : confidence
}

/** The proxy is blamed for what the direct way does not answer, although the answer carries the server's signature. */
function isSignedByServer({ connect, http }: Attempt): boolean {
  return connect === null && (http?.answeredBy === 'iis' || http?.answeredBy === 'http.sys')
}
