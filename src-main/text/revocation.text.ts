import type { RevocationLookup } from '../contract/evidence/revocation-lookup.ts'
import type { Language } from '../contract/text.ts'

/** Words of the rows about the addresses of the revocation check. */
const de = {
  kinds: { list: 'Sperrliste (CRL)', responder: 'OCSP', issuer: 'Zertifikat des Ausstellers (AIA)' } satisfies Record<
    RevocationLookup['kind'],
    string
  >,
  outcomes: {
    fetched: 'geantwortet',
    'not-a-list': 'keine Sperrliste',
    refused: 'abgelehnt',
    'name-unresolved': 'Name ohne Adresse',
    'no-connection': 'keine Verbindung',
    'no-answer': 'keine Antwort',
    'tls-failed': 'TLS gescheitert',
    'not-asked': 'nicht abgefragt',
    unfinished: 'nicht beendet'
  } satisfies Record<RevocationLookup['outcome'], string>,
  validUntil: (time: string) => `Liste gültig bis ${time}`,
  byProxy: 'vom Proxy'
}

type RevocationText = typeof de

const en: RevocationText = {
  kinds: { list: 'revocation list (CRL)', responder: 'OCSP', issuer: 'issuer’s certificate (AIA)' },
  outcomes: {
    fetched: 'answered',
    'not-a-list': 'no revocation list',
    refused: 'refused',
    'name-unresolved': 'name without an address',
    'no-connection': 'no connection',
    'no-answer': 'no answer',
    'tls-failed': 'TLS failed',
    'not-asked': 'not asked',
    unfinished: 'not finished'
  },
  validUntil: (time: string) => `list valid until ${time}`,
  byProxy: 'from the proxy'
}

export const revocationText: Readonly<Record<Language, RevocationText>> = { de, en }
