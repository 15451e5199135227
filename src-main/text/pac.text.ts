import type { PacEvaluation, PacFetch } from '../contract/evidence/pac-script.ts'
import type { Language } from '../contract/text.ts'

const de = {
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
  } satisfies Record<PacFetch['outcome'], string>,
  evaluated: {
    evaluated: 'ausgewertet',
    'not-a-script': 'kein lauffähiges Skript',
    failed: 'bricht mit einem Fehler ab',
    'timed-out': 'wird nicht fertig',
    'out-of-memory': 'verbraucht zu viel Speicher',
    unavailable: 'ließ sich hier nicht ausführen',
    'not-asked': 'nicht ausgewertet',
    unfinished: 'nicht beendet'
  } satisfies Record<PacEvaluation['outcome'], string>
}
type PacText = typeof de

const en: PacText = {
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

/** How a PAC script was loaded and evaluated. */
export const pacText: Readonly<Record<Language, PacText>> = { de, en }
