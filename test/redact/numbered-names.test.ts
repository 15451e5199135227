import { describe, expect, it } from 'vitest'
import type { Case } from '../../src-main/contract/case.ts'
import { redactorFor } from '../../src-main/redact/redact.ts'
import { collectedAt, envelope } from '../builders/evidence.ts'

/** What is left of an output with this line in a file of this name; nothing else in the case tells a name. */
function redacted({ line = 'ok', file = 'WUAHandler.log' }: { line?: string; file?: string }): string {
  const output = envelope('command-output', {
    ...{ tools: [], connections: [], names: [], services: [], hosts: [] },
    errors: [{ line: 1, code: '0x80072ee2', httpStatus: null, text: `error 0x80072ee2 at ${line}` }]
  })
  const input = { name: file, kind: 'command-output', bytes: 9, sha256: 'cd', recognised: true } as const
  const theCase: Case = {
    collectedAt,
    inputs: [input],
    evidence: [{ ...output, origin: 'file', source: file }]
  }
  const { redact, leaks } = redactorFor(theCase)
  const text = JSON.stringify(redact(theCase))
  expect(leaks(text)).toEqual([])
  return text
}

describe('a computer that is called by a word of ours and a number', () => {
  const numbers = ['47', '471', '4711']
  const words = ['sup', 'SUPSERVER', 'WSUS', 'wsuserf', 'SCCM', 'Client', 'HOST', 'proxy', 'server', 'Gateway', 'user']
  const joined = words.flatMap((word) => numbers.flatMap((number) => [`${word}${number}`, `${word}-${number}`]))
  const short = ['NB-4711', 'PC-47', 'NB4711', 'WS47', 'ABC4711', 'App471', 'ZWB-4711', 'FILE-4711']

  it.each([...joined, ...short])('%s', (name) => {
    expect(redacted({ line: name })).not.toContain(name)
    expect(redacted({ line: `(${name.toLowerCase()})` })).not.toContain(name.toLowerCase())
    expect(redacted({ line: `${name}: no answer` })).not.toContain(name)
    expect(redacted({ file: `${name}.log` })).not.toContain(name)
    expect(redacted({ file: `${name}_WUAHandler.log` })).not.toContain(name)
    expect(redacted({ file: `logs/WUAHandler_${name}.log` })).not.toContain(name)
    expect(redacted({ file: `${name}/WUAHandler.log` })).not.toContain(name)
  })
})

it.each([
  ...['10.77.3.14', '0361_4711815', '+49_361_4711-815', '(0361) 4711 815', '168320287', '4711-815_0361'],
  ...['6c616d6d73727631', '7a007700690072006200', 'E47115', '10.77.3.14 Lamm']
])('a file or folder called %s', (name) => {
  for (const file of [`${name}.log`, `${name}_a.txt`, `${name}/WUAHandler.log`]) {
    expect(redacted({ file })).not.toMatch(/4711|6c616d|7a0077|168320287|10\.77|Lamm/)
  }
})

it.each([
  ...[
    '10.77.3.14_4',
    'a_10.77.3.14',
    'ip-10.77.3.14',
    '10.77.3.14-x',
    '10.77.3.14_log',
    '16:10.77.3.14',
    '1:10.77.3.14'
  ],
  ...[
    'add:10.77.3.14',
    'host:10.77.3.14',
    'a:b:10.77.3.14',
    'host:fd12:3456::14',
    'http:fd12:3456::14',
    '::fd12:3456:14'
  ],
  ...[
    'add:fd12:3456::14',
    'DNS:fd12:3456::14',
    'IP Address:fd12:3456:0:0:0:0:0:14',
    '::ffff:10.77.3.14',
    '(fd12:3456::14)'
  ]
])('an address that something is joined to: %s', (line) => {
  expect(redacted({ line })).not.toMatch(/10\.77|fd12|3456/)
})

it('what another case has put in place of a name may be one here', () => {
  const text = redacted({ line: 'CLIENT-4711 and NET-Q.h4711, not SUP-4711' })
  expect(text).not.toMatch(/4711/)
})

it.each([
  ...['system32', 'apiremoting30', 'win32', 'ipv4', 'httperr1', 'tls1', 'http2', 'Server2022', 'user32.dll'],
  ...['utf-16', 'windows-1252', 'ISO-8859-1', 'sha-256', 'KB5001234', 'status-407', 'event-16', '10.0.19041.1620']
])('what every computer has keeps its number: %s', (line) => {
  expect(redacted({ line })).toContain(line)
})

it.each([
  ...['u_ex261014.log', 'u_ex26101409_x.log', 'httperr1.log', 'WindowsUpdate.20261014.084059.120.1.etl', '1.txt'],
  ...['WUAHandler-20261014-081500.log', 'error-0x80244022.txt', 'WindowsUpdate (2).log', 'CcmMessaging-1.log'],
  ...['2026-10-14.log', 'WindowsUpdate_14.10.2026.log', 'KB5001234.log', 'W3SVC1/u_ex261014.log', 'utf-16.reg']
])('what logs are called everywhere keeps its number: %s', (file) => {
  expect(redacted({ file })).toContain(`"name":"${file}"`)
})

it('an organisation that is called like the end of a domain leaves that of others as it is', () => {
  expect(redacted({ line: 'http://a.info.local and http://b.info' })).toMatch(/HOST-1\.DOMAIN-1.*HOST-2\.info/)
})
