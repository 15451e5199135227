import { formatCode } from '../../../knowledge/format-code.ts'
import { formatTime } from '../../../knowledge/format-time.ts'
import type { RevocationFacts } from './revocation-facts.ts'

/** What the address gave, as the end of a sentence about it. */
const de = {
  fetched: 'eine abgelaufene Liste',
  'not-a-list': 'etwas anderes als eine Sperrliste',
  refused: 'eine Absage',
  'name-unresolved': 'keinen Eintrag für den Namen',
  'no-connection': 'keine Verbindung',
  'no-answer': 'keine Antwort',
  'tls-failed': 'keine TLS-Verbindung',
  'not-asked': 'nichts',
  unfinished: 'noch nichts'
}

const en: typeof de = {
  fetched: 'an outdated list',
  'not-a-list': 'something other than a revocation list',
  refused: 'a refusal',
  'name-unresolved': 'no entry for the name',
  'no-connection': 'no connection',
  'no-answer': 'no answer',
  'tls-failed': 'no TLS connection',
  'not-asked': 'nothing',
  unfinished: 'nothing yet'
}

/** The sentence that names the address, the way and what came of it; where none was asked, the one an event names, if any. */
export const seenSentence = {
  de: ({ address, outcome, proxy, httpStatus, byProxy, subject, detail }: RevocationFacts): string => {
    if (address === undefined || outcome === undefined)
      return detail === null ? '' : `Ein Ereignis von Windows nennt die Adresse, die nicht zu holen war: ${detail}. `
    const way = proxy === null ? 'direkt' : `über den Proxy ${proxy}`
    const status = httpStatus === null || outcome === 'fetched' ? '' : ` (HTTP ${httpStatus})`
    const who = byProxy === true && httpStatus !== null ? ' vom Proxy' : ''
    return `Das Zertifikat „${subject ?? ''}“ nennt die Adresse ${address}; abgerufen ${way} ergab sie ${de[outcome]}${who}${status}. `
  },
  en: ({ address, outcome, proxy, httpStatus, byProxy, subject, detail }: RevocationFacts): string => {
    if (address === undefined || outcome === undefined)
      return detail === null ? '' : `An event of Windows names the address that could not be fetched: ${detail}. `
    const way = proxy === null ? 'directly' : `over the proxy ${proxy}`
    const status = httpStatus === null || outcome === 'fetched' ? '' : ` (HTTP ${httpStatus})`
    const who = byProxy === true && httpStatus !== null ? ' from the proxy' : ''
    return `The certificate “${subject ?? ''}” names the address ${address}; fetched ${way} it gave ${en[outcome]}${who}${status}. `
  }
}

export const addressOr = {
  de: ({ address, detail }: RevocationFacts): string => address ?? detail ?? 'Die Adresse der Sperrliste',
  en: ({ address, detail }: RevocationFacts): string => address ?? detail ?? 'The address of the revocation list'
}

export const validUntil = {
  de: ({ nextUpdate }: RevocationFacts): string => formatTime(nextUpdate ?? '', 'de', 'minute'),
  en: ({ nextUpdate }: RevocationFacts): string => formatTime(nextUpdate ?? '', 'en', 'minute')
}

/** The code as the end of a title; empty where Windows gave none. */
export function codeOf({ code }: RevocationFacts): string {
  return code === null ? '' : ` (${formatCode(code)})`
}

/** Code, HTTP status and the end of the list, those that are known; the same in every language. */
export function revocationValue({ code, httpStatus, nextUpdate, outcome }: RevocationFacts): string {
  const status = httpStatus === null || outcome === 'fetched' ? '' : `HTTP ${httpStatus}`
  return [code === null ? '' : formatCode(code), status, nextUpdate ?? ''].filter((part) => part !== '').join(' · ')
}
