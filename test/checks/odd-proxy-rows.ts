import { access, answer, noAnswer } from '../builders/access.ts'
import { secureUrl } from '../builders/evidence.ts'
import { certain, clear, type Row } from './row.ts'

const proxy = 'proxy01:8080'
const unsigned = { answeredBy: 'unknown' } as const

/** Proxies that sign nothing or break off: what the direct way shows tells whose doing it is. */
export const oddProxyRows: readonly Row[] = [
  certain(
    'proxy-unreachable',
    'its tunnel ends nowhere, and the server answers without it',
    [access({ url: secureUrl, proxy, tls: { outcome: 'no-answer', chain: [] }, direct: {} })],
    { detail: 'no-answer', directWorks: true }
  ),
  certain(
    'proxy-unreachable',
    'its tunnel holds something else, and the server answers without it',
    [access({ url: secureUrl, proxy, tls: { outcome: 'not-tls', chain: [] }, direct: {} })],
    { detail: 'not-tls' }
  ),
  certain(
    'proxy-unreachable',
    'it promises an answer that never comes',
    [access({ proxy, http: { ...answer(200), outcome: 'no-answer' }, direct: {} })],
    { detail: 'no-answer' }
  ),
  clear('proxy-unreachable', 'the server is silent without it as well', [
    access({ proxy, http: noAnswer('no-answer'), direct: { http: noAnswer('no-answer') } })
  ]),

  certain('proxy-bad-gateway', 'a 503 names nobody and the server answers without it', [
    access({ proxy, http: answer(503, unsigned), direct: {} })
  ]),
  certain('proxy-bad-gateway', 'it fails itself', [access({ proxy, http: answer(500, { answeredBy: 'proxy' }) })], {
    httpStatus: 500
  }),
  clear('proxy-bad-gateway', 'a 503 names nobody and nobody knows how it is without it', [
    access({ proxy, http: answer(503, unsigned) })
  ]),

  certain('proxy-request-denied', 'it sends CONNECT to a logon page', [
    access({ url: secureUrl, proxy, connect: answer(302, unsigned) })
  ]),
  certain('proxy-request-denied', 'nobody signed the refusal and the server answers without it', [
    access({ proxy, http: answer(403, unsigned), direct: {} })
  ]),
  clear('proxy-request-denied', 'nobody signed the refusal and the server refuses without it as well', [
    access({ proxy, http: answer(403, unsigned), direct: { http: answer(403) } })
  ])
]
