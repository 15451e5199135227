import type { EvidenceValue } from '../../src-main/contract/evidence/index.ts'
import type { AccessPath, Attempt } from '../../src-main/contract/evidence/wsus-access.ts'
import type { Language } from '../../src-main/contract/text.ts'
import { httpRung, nameRung, tcpRung, tlsRung } from './rung.ts'
import type { LadderRow, LadderView, RungView } from './view-model.ts'
import { uiWords } from './words.ts'

/** The paths to the server, rung by rung; test addresses that went alike over one path share a row. */
export function ladderOf(access: EvidenceValue<'wsus-access'>, at: string | null, language: Language): LadderView {
  const words = uiWords[language].evidence.ladder
  const attempts = access.paths.flatMap((path) => path.attempts)
  const tunnel = attempts.some((attempt) => attempt.connect !== null)
  const row = (attempt: Attempt): RungView[] => rungsOf(attempt, tunnel, at, language)
  return {
    caption: words.caption(access.wsusUrl),
    columns: [words.path, words.name, words.tcp, ...(tunnel ? [words.connect] : []), words.tls, words.http],
    rows: access.paths.flatMap((path) => rowsOf(path, row, language))
  }
}

function rowsOf(path: AccessPath, rungs: (attempt: Attempt) => RungView[], language: Language): LadderRow[] {
  const look = (attempt: Attempt): string =>
    rungs(attempt)
      .map((rung) => `${rung.state} ${rung.text}`)
      .join('|')
  const looks = [...new Set(path.attempts.map(look))]
  return looks.map((one) => {
    const alike = path.attempts.filter((attempt) => look(attempt) === one)
    const slowest = alike.reduce((a, b) => (b.durationMs > a.durationMs ? b : a))
    const addresses = addressesOf(alike, path.attempts.length, language)
    const effective = path.effective ? uiWords[language].evidence.ladder.effective : ''
    return { path: pathName(path, language), effective, addresses, rungs: rungs(slowest) }
  })
}

function pathName(path: AccessPath, language: Language): string {
  const words = uiWords[language].evidence.ladder
  if (path.path === 'direct') return words.direct
  const via = words.via(path.proxy ?? '')
  return path.path === 'winhttp-proxy' ? via : `${via} (${words.setBy[path.path]})`
}

function addressesOf(alike: readonly Attempt[], all: number, language: Language): string {
  const words = uiWords[language].evidence.ladder
  if (all > 1 && alike.length === all) return words.allAddresses(all)
  return alike.map((attempt) => words.addresses[attempt.address]).join(', ')
}

function rungsOf(attempt: Attempt, tunnel: boolean, at: string | null, language: Language): RungView[] {
  const words = uiWords[language].evidence.ladder
  const notReached: RungView = { state: 'none', text: words.notReached, duration: '' }
  const without: RungView = { state: 'none', text: words.none, duration: '' }
  const secure = attempt.url.toLowerCase().startsWith('https:')
  // Over a proxy that refuses the tunnel, its answer is all there is; TLS and HTTP were not reached.
  const connect = attempt.connect === null ? without : httpRung(attempt.connect, language)
  const tls = attempt.tls === null ? (secure ? notReached : without) : tlsRung(attempt.tls, at, language)
  return [
    attempt.name === null ? notReached : nameRung(attempt.name, language),
    tcpRung(attempt.tcp, language) ?? notReached,
    ...(tunnel ? [connect] : []),
    tls,
    attempt.http === null ? notReached : httpRung(attempt.http, language)
  ]
}
