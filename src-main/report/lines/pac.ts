import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { PacPlace, PacScript } from '../../contract/evidence/pac-script.ts'
import type { Language } from '../../contract/text.ts'
import { readableNumber } from '../readable.ts'
import type { EvidenceLine } from './evidence-line.ts'
import { labels } from './labels.ts'

/** Each script: where it is set, how it went, and its answer for every spelling of the server's name. */
export function pacLines({ scripts }: EvidenceValue<'pac-script'>, language: Language): readonly EvidenceLine[] {
  return scripts.flatMap((script) => [
    { what: 'PAC', value: `${script.url}\n${script.setIn.map((place) => placeName(place, language)).join(', ')}` },
    { what: words[language].fetching, value: fetching(script, language) },
    { what: words[language].asking, value: asking(script, language) },
    ...script.answers.map((one) => ({ what: one.host, value: one.result }))
  ])
}

function fetching({ fetch }: PacScript, language: Language): string {
  const status = fetch.status === null ? '' : ` · HTTP ${fetch.status}`
  const bytes = `${readableNumber(fetch.bytes, language)} bytes`
  return `${fetch.outcome}${status} · ${bytes} · ${readableNumber(fetch.durationMs, language)} ms`
}

function asking({ evaluation }: PacScript, language: Language): string {
  const detail = evaluation.detail === null ? '' : `\n${evaluation.detail}`
  return `${evaluation.outcome} · ${readableNumber(evaluation.durationMs, language)} ms${detail}`
}

function placeName(place: PacPlace, language: Language): string {
  return place === 'winhttp' ? 'WinHttpSettings' : labels[language].accounts[place]
}

const words = {
  de: { fetching: 'Skript holen', asking: 'Skript fragen' },
  en: { fetching: 'Fetching the script', asking: 'Asking the script' }
} as const
