import type { TestAddress } from '../contract/evidence/wsus-access.ts'
import type { NameResult, TcpResult, TlsResult, HttpResult } from '../contract/evidence/attempt-stages.ts'
import type { Language } from '../contract/text.ts'
import type { Stage, TlsObjection } from '../derived/access/attempt-outcome.ts'

/** How a stage ended, in a word or two. */
const de = {
  name: {
    resolved: 'aufgelöst',
    'not-found': 'Name unbekannt',
    'no-answer': 'keine Antwort',
    failed: 'gescheitert',
    unfinished: 'nicht beendet'
  } satisfies Record<NameResult['outcome'], string>,
  tcp: {
    connected: 'offen',
    refused: 'abgelehnt',
    'no-answer': 'keine Antwort',
    reset: 'abgebrochen',
    unreachable: 'nicht erreichbar',
    failed: 'gescheitert',
    unfinished: 'nicht beendet'
  } satisfies Record<TcpResult['outcome'], string>,
  tls: {
    established: 'steht',
    'not-tls': 'kein TLS',
    alert: 'abgelehnt',
    'no-answer': 'keine Antwort',
    reset: 'abgebrochen',
    failed: 'gescheitert',
    unfinished: 'nicht beendet'
  } satisfies Record<TlsResult['outcome'], string>,
  trust: {
    trusted: 'vertrauenswürdig',
    unknown: 'Vertrauen nicht geprüft (der Zertifikatspeicher ließ sich nicht lesen)'
  } satisfies Record<Exclude<TlsResult['trust'], TlsObjection>, string>,
  /** What Windows has against a completed handshake. */
  objections: {
    expired: 'abgelaufen',
    'not-yet-valid': 'noch nicht gültig',
    'name-differs': 'Name passt nicht',
    'untrusted-root': 'Stammzertifikat nicht vertrauenswürdig',
    'chain-incomplete': 'Kette unvollständig',
    'not-for-servers': 'nicht für Server ausgestellt',
    'client-certificate': 'Clientzertifikat verlangt'
  } satisfies Record<TlsObjection, string>,
  http: {
    answered: 'beantwortet',
    'no-answer': 'keine Antwort',
    reset: 'abgebrochen',
    malformed: 'kein HTTP',
    unfinished: 'nicht beendet'
  } satisfies Record<HttpResult['outcome'], string>,
  answeredBy: {
    iis: 'von IIS',
    'http.sys': 'von HTTP.sys',
    proxy: 'vom Proxy',
    unknown: 'Absender unklar'
  } satisfies Record<HttpResult['answeredBy'], string>,
  addresses: {
    'self-update': 'Selfupdate',
    'client-web-service': 'ClientWebService',
    'simple-auth': 'SimpleAuthWebService'
  } satisfies Record<TestAddress, string>,
  direct: 'direkt',
  overProxy: 'über',
  /** Whose setting the proxy of a path is, where it is not WinHTTP's. */
  setBy: { 'user-proxy': 'Proxy des Kontos', pac: 'Proxy laut PAC-Skript' },
  effective: 'diesen Weg nutzt Windows',
  notReached: 'nicht erreicht',
  literal: 'Adresse, kein Name',
  /** Addresses of the same name. */
  untried: (count: number) =>
    count === 1 ? '1 weitere Adresse nicht versucht' : `${count} weitere Adressen nicht versucht`,
  withoutTls: 'ohne',
  /** `alert`: its number and name. */
  alert: (alert: string) => `Alert ${alert}`,
  stages: { name: 'Name', tcp: 'Verbindung', connect: 'CONNECT', tls: 'TLS', http: 'HTTP' } satisfies Record<
    Stage,
    string
  >,
  /** Below the bars, each of which carries the number of its stage. */
  stageNumbers: (stages: readonly string[]) => stages.map((stage, at) => `${at + 1} ${stage}`).join(' · '),
  /** Before what was answered behind a certificate that Windows refuses. */
  unverified: 'ohne Zertifikatsprüfung',
  /** What a reader hears of the picture of all requests. */
  drawing: (url: string, requests: string) =>
    `Dauer der Anfragen an ${url} nach Abschnitten. ${requests}. Die Tabelle darunter nennt jeden Abschnitt.`
}
type AttemptText = typeof de

const en: AttemptText = {
  name: {
    resolved: 'resolved',
    'not-found': 'name unknown',
    'no-answer': 'no answer',
    failed: 'failed',
    unfinished: 'not finished'
  },
  tcp: {
    connected: 'open',
    refused: 'refused',
    'no-answer': 'no answer',
    reset: 'reset',
    unreachable: 'unreachable',
    failed: 'failed',
    unfinished: 'not finished'
  },
  tls: {
    established: 'established',
    'not-tls': 'not TLS',
    alert: 'rejected',
    'no-answer': 'no answer',
    reset: 'reset',
    failed: 'failed',
    unfinished: 'not finished'
  },
  trust: {
    trusted: 'trusted',
    unknown: 'trust not checked (the certificate store could not be read)'
  },
  objections: {
    expired: 'expired',
    'not-yet-valid': 'not valid yet',
    'name-differs': 'name does not match',
    'untrusted-root': 'root certificate not trusted',
    'chain-incomplete': 'chain incomplete',
    'not-for-servers': 'not issued for servers',
    'client-certificate': 'client certificate requested'
  },
  http: {
    answered: 'answered',
    'no-answer': 'no answer',
    reset: 'reset',
    malformed: 'not HTTP',
    unfinished: 'not finished'
  },
  answeredBy: { iis: 'by IIS', 'http.sys': 'by HTTP.sys', proxy: 'by the proxy', unknown: 'sender unclear' },
  addresses: {
    'self-update': 'Selfupdate',
    'client-web-service': 'ClientWebService',
    'simple-auth': 'SimpleAuthWebService'
  },
  direct: 'direct',
  overProxy: 'through',
  setBy: { 'user-proxy': 'the account’s proxy', pac: 'the PAC script’s proxy' },
  effective: 'used by Windows',
  notReached: 'not reached',
  literal: 'address, no name',
  untried: (count) => (count === 1 ? '1 more address not tried' : `${count} more addresses not tried`),
  withoutTls: 'none',
  alert: (alert) => `alert ${alert}`,
  stages: { name: 'Name', tcp: 'Connection', connect: 'CONNECT', tls: 'TLS', http: 'HTTP' },
  stageNumbers: (stages) => stages.map((stage, at) => `${at + 1} ${stage}`).join(' · '),
  unverified: 'without verifying the certificate',
  drawing: (url, requests) =>
    `Duration of the requests to ${url} by stage. ${requests}. The table below names each stage.`
}

export const attemptText: Readonly<Record<Language, AttemptText>> = { de, en }
