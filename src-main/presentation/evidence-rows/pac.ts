import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { PacPlace, PacScript } from '../../contract/evidence/pac-script.ts'
import type { Language } from '../../contract/text.ts'
import { formatNumber } from '../../text/format-number.ts'
import { formatDuration } from '../format.ts'
import type { EvidenceRow } from './evidence-row.ts'
import { pacText } from '../../text/pac.text.ts'
import { evidenceLabelsText } from '../../text/evidence-labels.text.ts'

/** Each script: where it is set, how it went, and its answer for every spelling of the server's name. */
export function pacLines({ scripts }: EvidenceValue<'pac-script'>, language: Language): readonly EvidenceRow[] {
  return scripts.flatMap((script) => [
    { what: 'PAC', value: `${script.url}\n${script.setIn.map((place) => placeName(place, language)).join(', ')}` },
    { what: pacText[language].fetching, value: fetching(script, language) },
    { what: pacText[language].asking, value: asking(script, language) },
    ...script.answers.map((answer) => ({ what: answer.host, value: answer.result }))
  ])
}

function fetching({ fetch }: PacScript, language: Language): string {
  const status = fetch.status === null ? '' : ` · HTTP ${fetch.status}`
  const bytes = `${formatNumber(fetch.bytes, language)} ${pacText[language].bytes}`
  return `${pacText[language].fetched[fetch.outcome]}${status} · ${bytes} · ${formatDuration(fetch.durationMs, language)}`
}

function asking({ evaluation }: PacScript, language: Language): string {
  const detail = evaluation.detail === null ? '' : `\n${evaluation.detail}`
  return `${pacText[language].evaluated[evaluation.outcome]} · ${formatDuration(evaluation.durationMs, language)}${detail}`
}

function placeName(place: PacPlace, language: Language): string {
  return place === 'winhttp' ? 'WinHttpSettings' : evidenceLabelsText[language].accounts[place]
}
