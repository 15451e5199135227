import { certain, nothingWrong, type Scenario } from './scenario.ts'

const silent = certain('timeout', 'server-silent', 'server')
const silentSoFar: Scenario['expect'] = {
  ...certain('timeout', 'tls-handshake-unanswered', 'network'),
  confidence: 'likely'
}
const cut = certain('timeout', 'connection-reset', 'network')
const inside = 'established/trusted/named'

type Row = readonly [name: string, place: string, tls: string, expect: Scenario['expect']]

const list: readonly Row[] = [
  ['a TLS hello, then silence', 'tls-silent-after-hello', 'no-answer', silentSoFar],
  ['a TLS message of 16 MB', 'tls-endless-message', 'failed', cut],
  ['TLS hello requests without end', 'tls-endless-hello-requests', 'no-answer', silentSoFar],
  ['TLS warnings without end', 'tls-alert-flood', 'failed', cut],
  ['TLS records larger than TLS allows', 'tls-oversized-record', 'failed', cut],
  ['empty TLS records without end', 'tls-empty-records', 'failed', cut],
  ['the end in the middle of a TLS record', 'tls-cut', 'reset', cut],
  ['a handshake in records of one byte', 'tls-single-bytes', `${inside} 200/xml/iis`, nothingWrong],
  ['a slow handshake within the limit', 'tls-slow', `${inside} 200/xml/iis`, nothingWrong],
  ['silence after the handshake', 'tls-stalls-after-finished', `${inside} no-answer`, silent],
  ['the end after the handshake', 'tls-resets-after-finished', `${inside} reset`, cut],
  [
    'garbage inside TLS',
    'tls-garbage-inside',
    `${inside} malformed`,
    certain('timeout', 'response-intercepted', 'network')
  ]
]

/** Servers that speak TLS badly, and two that only speak it oddly. */
export const hostileTlsScenarios: readonly Scenario[] = list.map(([name, place, tls, expect]) => ({
  name,
  wsus: `https://127.0.0.1:{${place}}`,
  direct: `resolved connected ${tls}`,
  expect
}))
