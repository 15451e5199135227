import type { Attempt } from '../../src-main/contract/evidence/wsus-access.ts'
import type { Status } from '../../src-main/contract/status.ts'
import type { Language } from '../../src-main/contract/text.ts'
import { stageStatus, tlsObjections, type Stage } from '../../src-main/derived/access/attempt-outcome.ts'
import { attemptText } from '../../src-main/text/attempt.text.ts'
import { namedAlert } from '../../src-main/knowledge/tls-alerts.ts'
import { formatDuration } from '../../src-main/presentation/format.ts'
import type { StageView } from './view-model.ts'
import { uiText } from '../text/wizard.text.ts'

/** The stages of an attempt as cells: how each went, in a word or a value, and how long it took. */
export function rungsOf(attempt: Attempt, at: Date | null, language: Language): Readonly<Record<Stage, StageView>> {
  const words = attemptText[language]
  const status = stageStatus(attempt, at)
  const { name, tcp, connect, tls, http } = attempt
  const tried = tcp.find((connection) => connection.outcome === 'connected') ?? tcp[0]
  const secure = attempt.url.toLowerCase().startsWith('https:')
  const cell = (state: Status, text: string, { durationMs }: Timed): StageView => ({
    state,
    text,
    duration: state === 'unknown' ? '' : formatDuration(durationMs, language)
  })
  const notReached: StageView = { state: 'none', text: words.notReached, duration: '' }
  const without: StageView = { state: 'none', text: words.withoutTls, duration: '' }
  return {
    name: name === null ? notReached : cell(status.name, nameText(name, language), name),
    tcp: tried === undefined ? notReached : cell(status.tcp, `${words.tcp[tried.outcome]} · ${tried.port}`, tried),
    // over a proxy that refuses the tunnel, its answer is all there is; TLS and HTTP were not reached
    connect: connect === null ? without : cell(status.connect, httpText(connect, language), connect),
    tls: tls === null ? (secure ? notReached : without) : cell(status.tls, tlsText(attempt, at, language), tls),
    http: http === null ? notReached : cell(status.http, httpText(http, language), http)
  }
}

interface Timed {
  readonly durationMs: number
}

function nameText({ outcome, addresses }: NonNullable<Attempt['name']>, language: Language): string {
  const [first, ...others] = addresses
  if (outcome !== 'resolved' || first === undefined) return attemptText[language].name[outcome]
  return others.length === 0 ? first : `${first} ${uiText[language].evidence.ladder.more(others.length)}`
}

function tlsText(attempt: Attempt, at: Date | null, language: Language): string {
  const words = attemptText[language]
  const { tls } = attempt
  if (tls === null) return words.notReached
  if (tls.outcome !== 'established') {
    return tls.alert === null
      ? words.tls[tls.outcome]
      : `${words.tls[tls.outcome]} · ${words.alert(namedAlert(tls.alert))}`
  }
  const [objection] = tlsObjections(attempt, at)
  return objection === undefined ? (tls.protocol ?? words.tls.established) : words.objections[objection]
}

function httpText({ outcome, status }: NonNullable<Attempt['http']>, language: Language): string {
  return outcome === 'answered' && status !== null ? String(status) : attemptText[language].http[outcome]
}
