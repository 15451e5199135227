import type { EvidenceValue } from '../../src-main/contract/evidence/index.ts'
import type { AccessPath, Attempt } from '../../src-main/contract/evidence/wsus-access.ts'
import type { Language } from '../../src-main/contract/text.ts'
import { attemptText } from '../../src-main/text/attempt.text.ts'
import { rungsOf } from './attempt-stage-cell.ts'
import type { AttemptRow, AttemptTable, StageView } from './view-model.ts'
import { uiText } from '../text/wizard.text.ts'

/** The paths to the server, rung by rung; test addresses that went alike over one path share a row. */
export function attemptTableOf(
  access: EvidenceValue<'wsus-access'>,
  at: string | null,
  language: Language
): AttemptTable {
  const words = uiText[language].evidence.ladder
  const attempts = access.paths.flatMap((path) => path.attempts)
  const tunnel = attempts.some((attempt) => attempt.connect !== null)
  const time = at === null ? null : new Date(at)
  const row = (attempt: Attempt): StageView[] => {
    const { name, tcp, connect, tls, http } = rungsOf(attempt, time, language)
    return [name, tcp, ...(tunnel ? [connect] : []), tls, http]
  }
  const { rungs } = attemptText[language]
  return {
    caption: words.caption(access.wsusUrl),
    columns: [words.path, rungs.name, rungs.tcp, ...(tunnel ? [rungs.connect] : []), rungs.tls, rungs.http],
    rows: access.paths.flatMap((path) => rowsOf(path, row, language))
  }
}

function rowsOf(path: AccessPath, rungs: (attempt: Attempt) => StageView[], language: Language): AttemptRow[] {
  const look = (attempt: Attempt): string =>
    rungs(attempt)
      .map((rung) => `${rung.state} ${rung.text}`)
      .join('|')
  const looks = [...new Set(path.attempts.map(look))]
  return looks.map((text) => {
    const alike = path.attempts.filter((attempt) => look(attempt) === text)
    const slowest = alike.reduce((a, b) => (b.durationMs > a.durationMs ? b : a))
    const addresses = addressesOf(alike, path.attempts.length, language)
    const effective = path.effective ? attemptText[language].effective : ''
    return { path: pathName(path, language), effective, addresses, rungs: rungs(slowest) }
  })
}

function pathName(path: AccessPath, language: Language): string {
  const words = attemptText[language]
  if (path.path === 'direct') return words.direct
  const via = `${words.overProxy} ${path.proxy ?? ''}`
  return path.path === 'winhttp-proxy' ? via : `${via} (${words.setBy[path.path]})`
}

function addressesOf(alike: readonly Attempt[], all: number, language: Language): string {
  const words = uiText[language].evidence.ladder
  if (all > 1 && alike.length === all) return words.allAddresses(all)
  return alike.map((attempt) => attemptText[language].addresses[attempt.address]).join(', ')
}
