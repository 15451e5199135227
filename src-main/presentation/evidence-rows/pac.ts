import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { PacEvaluation, PacFetch, PacPlace, PacScript } from '../../contract/evidence/pac-script.ts'
import type { Language } from '../../contract/text.ts'
import { formatNumber } from '../../text/format-number.ts'
import { formatDuration } from '../format.ts'
import type { EvidenceRow } from './evidence-row.ts'
import { evidenceLabelsText } from '../../text/evidence-labels.text.ts'

/** Each script: where it is set, how it went, and its answer for every spelling of the server's name. */
export function pacLines({ scripts }: EvidenceValue<'pac-script'>, language: Language): readonly EvidenceRow[] {
  return scripts.flatMap((script) => [
    { what: 'PAC', value: `${script.url}\n${script.setIn.map((place) => placeName(place, language)).join(', ')}` },
    { what: words[language].fetching, value: fetching(script, language) },
    { what: words[language].asking, value: asking(script, language) },
    ...script.answers.map((answer) => ({ what: answer.host, value: answer.result }))
  ])
}

function fetching({ fetch }: PacScript, language: Language): string {
  const status = fetch.status === null ? '' : ` · HTTP ${fetch.status}`
  const bytes = `${formatNumber(fetch.bytes, language)} ${words[language].bytes}`
  return `${words[language].fetched[fetch.outcome]}${status} · ${bytes} · ${formatDuration(fetch.durationMs, language)}`
}

function asking({ evaluation }: PacScript, language: Language): string {
  const detail = evaluation.detail === null ? '' : `\n${evaluation.detail}`
  return `${words[language].evaluated[evaluation.outcome]} · ${formatDuration(evaluation.durationMs, language)}${detail}`
}

function placeName(place: PacPlace, language: Language): string {
  return place === 'winhttp' ? 'WinHttpSettings' : evidenceLabelsText[language].accounts[place]
}

interface Words {
  readonly fetching: string
  readonly asking: string
  readonly bytes: string
  readonly fetched: Readonly<Record<PacFetch['outcome'], string>>
  readonly evaluated: Readonly<Record<PacEvaluation['outcome'], string>>
}

const de: Words = {
  fetching: 'Skript laden',
  asking: 'Skript auswerten',
  bytes: 'Byte',
  fetched: {
    fetched: 'geladen',
    'unsupported-address': 'weder http noch https',
    'name-unresolved': 'Name nicht aufgelöst',
    'no-connection': 'keine Verbindung',
    'tls-failed': 'TLS gescheitert',
    'no-answer': 'keine Antwort',
    'not-served': 'dort liegt keines',
    'too-large': 'zu groß',
    unfinished: 'nicht beendet'
  },
  evaluated: {
    evaluated: 'ausgewertet',
    'not-a-script': 'kein lauffähiges Skript',
    failed: 'bricht mit einem Fehler ab',
    'timed-out': 'wird nicht fertig',
    'out-of-memory': 'verbraucht zu viel Speicher',
    unavailable: 'ließ sich hier nicht ausführen',
    'not-asked': 'nicht ausgewertet',
    unfinished: 'nicht beendet'
  }
}

const en: Words = {
  fetching: 'Loading the script',
  asking: 'Evaluating the script',
  bytes: 'bytes',
  fetched: {
    fetched: 'loaded',
    'unsupported-address': 'neither http nor https',
    'name-unresolved': 'name not resolved',
    'no-connection': 'no connection',
    'tls-failed': 'TLS failed',
    'no-answer': 'no answer',
    'not-served': 'there is none',
    'too-large': 'too large',
    unfinished: 'not finished'
  },
  evaluated: {
    evaluated: 'evaluated',
    'not-a-script': 'no working script',
    failed: 'stops with an error',
    'timed-out': 'does not finish',
    'out-of-memory': 'uses too much memory',
    unavailable: 'could not be run here',
    'not-asked': 'not evaluated',
    unfinished: 'not finished'
  }
}

const words: Readonly<Record<Language, Words>> = { de, en }
