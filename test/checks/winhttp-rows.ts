import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import type { WinhttpRequest } from '../../src-main/contract/evidence/winhttp-requests.ts'
import type { TestAddress } from '../../src-main/contract/evidence/wsus-access.ts'
import { access, answer, noAnswer } from '../builders/access.ts'
import { choice, envelope, failed, fromFile, secureUrl, skipped, winhttp, wsusUrl } from '../builders/evidence.ts'
import { clear, notApplicable, possible, undecided, type Row } from './row.ts'

type Ending = number | string | null
const id = 'windows-stack-differs'

/** A status, an HRESULT, '' for silence, null for a request that did not run; the same for all unless stated otherwise. */
export function windows(all: Ending, only: Partial<Record<TestAddress, Ending>> = {}, durationMs = 21): Evidence {
  const addresses = ['self-update', 'client-web-service', 'simple-auth'] as const
  return envelope('winhttp-requests', {
    requests: addresses.map((address) =>
      request(address, only[address] === undefined ? all : only[address], durationMs)
    )
  })
}

function request(address: TestAddress, ending: Ending, durationMs: number): WinhttpRequest {
  return {
    address,
    url: `${wsusUrl}/${address}?supdoctor=7f3a21-w1`,
    outcome: ending === null ? 'not-run' : typeof ending === 'number' ? 'answered' : 'failed',
    status: typeof ending === 'number' ? ending : null,
    code: typeof ending === 'string' && ending !== '' ? ending : null,
    durationMs
  }
}

export const windowsStackRows: readonly Row[] = [
  possible(id, 'only Windows cannot resolve the name', [access(), windows('0x80072ee7')], {
    passes: 'sup-doctor',
    code: '0x80072ee7',
    httpStatus: null
  }),
  possible(id, 'a proxy stops Windows alone', [access(), windows(200, { 'simple-auth': 407 })], {
    passes: 'sup-doctor',
    code: null,
    httpStatus: 407
  }),
  possible(id, 'Windows fails with a code that is in no list', [access(), windows('0x80004005')], {
    code: '0x80004005'
  }),
  possible(id, 'only Windows waits in vain', [access(), windows('')], {
    passes: 'sup-doctor',
    code: null,
    httpStatus: null
  }),
  possible(id, 'only Windows gets an answer', [access({ http: noAnswer('reset') }), windows(200)], {
    passes: 'windows',
    code: null,
    httpStatus: 200
  }),
  clear(id, 'both get through', [access(), windows(200)]),
  clear(id, 'Windows refuses a certificate that our requests pass by', [
    access({ url: secureUrl, tls: { nameMatches: false } }),
    windows('0x80072f06')
  ]),
  clear(id, 'both fail', [access({ tcp: 'refused' }), windows('0x80072efd')]),
  clear(id, 'browsing the SimpleAuth page is forbidden', [access(), windows(200, { 'simple-auth': 403 })]),
  clear(id, 'self-update alone fails', [access(), windows(200, { 'self-update': '0x80072ee2' })]),
  clear(id, 'a web page stands in the file’s place for both', [
    access({ http: answer(200, { body: 'html' }) }),
    windows(200)
  ]),
  notApplicable(id, 'this is no Windows', [access(), skipped('winhttp-requests', 'not-applicable')]),
  notApplicable(id, 'the technician named the proxy', [choice({ proxy: 'proxy01:8080' }), access(), windows(407)]),
  notApplicable(id, 'the settings are those of another computer', [
    fromFile(winhttp({ proxy: 'proxy01:8080' }), 'winhttp.reg'),
    access({ proxy: 'proxy01:8080' }),
    windows('0x80072ee7')
  ]),
  notApplicable(id, 'nothing was tried', []),
  undecided(id, 'only Windows was asked', [failed('wsus-access', 'crashed'), windows(200)], ['wsus-access']),
  undecided(id, 'our run ended first', [access({ http: noAnswer('unfinished') }), windows(200)], ['wsus-access']),
  undecided(
    id,
    'the script host may not run',
    [access(), failed('winhttp-requests', 'unsupported')],
    ['winhttp-requests']
  ),
  undecided(
    id,
    'a request came to no end',
    [access(), windows(200, { 'client-web-service': null })],
    ['winhttp-requests']
  )
]
