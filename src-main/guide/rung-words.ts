import type { TestAddress } from '../contract/evidence/wsus-access.ts'
import type { NameRung, TcpRung, TlsRung, HttpRung } from '../contract/evidence/rungs.ts'
import type { Language } from '../contract/text.ts'

/** How a rung ended, in a word or two. */
interface RungWords {
  readonly name: Readonly<Record<NameRung['outcome'], string>>
  readonly tcp: Readonly<Record<TcpRung['outcome'], string>>
  readonly tls: Readonly<Record<TlsRung['outcome'], string>>
  readonly trust: Readonly<Record<TlsRung['trust'], string>>
  readonly http: Readonly<Record<HttpRung['outcome'], string>>
  readonly answeredBy: Readonly<Record<HttpRung['answeredBy'], string>>
  readonly addresses: Readonly<Record<TestAddress, string>>
  readonly direct: string
  readonly overProxy: string
  /** Whose setting the proxy of a path is, where it is not WinHTTP's. */
  readonly setBy: Readonly<Record<'user-proxy' | 'pac', string>>
  readonly effective: string
  readonly notReached: string
  readonly literal: string
  readonly withoutTls: string
  readonly nameDiffers: string
  /** `alert`: its number and name. */
  readonly alert: (alert: string) => string
  readonly clientCertificate: string
  readonly rungs: Readonly<Record<'name' | 'tcp' | 'connect' | 'tls' | 'http', string>>
  /** What a reader hears of the picture of all requests. */
  readonly drawing: (url: string, requests: string) => string
}

const de: RungWords = {
  name: {
    resolved: 'aufgelöst',
    'not-found': 'Name unbekannt',
    'no-answer': 'keine Antwort',
    failed: 'gescheitert',
    unfinished: 'nicht beendet'
  },
  tcp: {
    connected: 'offen',
    refused: 'abgelehnt',
    'no-answer': 'keine Antwort',
    reset: 'zurückgesetzt',
    unreachable: 'nicht erreichbar',
    failed: 'gescheitert',
    unfinished: 'nicht beendet'
  },
  tls: {
    established: 'steht',
    'not-tls': 'kein TLS',
    alert: 'abgelehnt',
    'no-answer': 'keine Antwort',
    reset: 'zurückgesetzt',
    failed: 'gescheitert',
    unfinished: 'nicht beendet'
  },
  trust: {
    trusted: 'vertraut',
    'untrusted-root': 'Stammzertifikat nicht vertraut',
    'chain-incomplete': 'Kette unvollständig',
    unknown: 'Vertrauen nicht geprüft (den Zertifikatspeicher liest erst Node.js 22.15)'
  },
  http: {
    answered: 'beantwortet',
    'no-answer': 'keine Antwort',
    reset: 'zurückgesetzt',
    malformed: 'kein HTTP',
    unfinished: 'nicht beendet'
  },
  answeredBy: { iis: 'von IIS', 'http.sys': 'von HTTP.sys', proxy: 'vom Proxy', unknown: 'Absender unklar' },
  addresses: {
    'self-update': 'Selfupdate',
    'client-web-service': 'ClientWebService',
    'simple-auth': 'SimpleAuthWebService'
  },
  direct: 'direkt',
  overProxy: 'über',
  setBy: { 'user-proxy': 'Proxy des Kontos', pac: 'Proxy laut PAC-Skript' },
  effective: 'Weg von Windows',
  notReached: 'nicht erreicht',
  literal: 'Adresse, kein Name',
  withoutTls: 'ohne',
  nameDiffers: 'Name passt nicht',
  alert: (alert) => `Alert ${alert}`,
  clientCertificate: 'Clientzertifikat verlangt',
  rungs: { name: 'Name', tcp: 'Verbindung', connect: 'CONNECT', tls: 'TLS', http: 'HTTP' },
  drawing: (url, requests) =>
    `Dauer der Anfragen an ${url}, Sprosse für Sprosse. ${requests}. Die Tabelle darunter nennt jede Sprosse.`
}

const en: RungWords = {
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
    'untrusted-root': 'root not trusted',
    'chain-incomplete': 'chain incomplete',
    unknown: 'trust not checked (only Node.js 22.15 and later reads the certificate store)'
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
  overProxy: 'over',
  setBy: { 'user-proxy': 'the account’s proxy', pac: 'the PAC script’s proxy' },
  effective: 'Windows’ own way',
  notReached: 'not reached',
  literal: 'address, no name',
  withoutTls: 'none',
  nameDiffers: 'name does not match',
  alert: (alert) => `alert ${alert}`,
  clientCertificate: 'client certificate requested',
  rungs: { name: 'name', tcp: 'connection', connect: 'CONNECT', tls: 'TLS', http: 'HTTP' },
  drawing: (url, requests) =>
    `Duration of the requests to ${url}, rung by rung. ${requests}. The table below names each rung.`
}

export const rungWords: Readonly<Record<Language, RungWords>> = { de, en }
