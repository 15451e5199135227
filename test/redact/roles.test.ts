import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { Case } from '../../src-main/contract/case.ts'
import { evidenceEnvelope, evidenceSchemas, type Evidence } from '../../src-main/contract/evidence/index.ts'
import { roleOf } from '../../src-main/contract/text-role.ts'
import { wordsIn } from '../../src-main/redact/name-patterns.ts'
import { redactorFor } from '../../src-main/redact/redact.ts'
import { access, answer } from '../builders/access.ts'
import { certificate, collectedAt, envelope } from '../builders/evidence.ts'

/** What valibot keeps of a schema; every kind that the contract uses has one of these. */
interface Shape {
  readonly type: string
  readonly entries?: Readonly<Record<string, v.GenericSchema>>
  readonly item?: v.GenericSchema
  readonly wrapped?: v.GenericSchema
  readonly options?: readonly v.GenericSchema[]
}
const closed = new Set(['number', 'boolean', 'picklist', 'literal', 'null', 'unknown'])

/** Where open texts stand, and places of a kind that this test does not know. */
function openTexts(schema: v.GenericSchema, at: string): (readonly [at: string, role: string | null])[] {
  // the same view of a schema that the redaction has
  const shape = schema as unknown as Shape
  if (shape.type === 'string') return [[at, roleOf(schema)]]
  if (closed.has(shape.type)) return []
  const below = [
    ...Object.entries(shape.entries ?? {}),
    ...[shape.item, shape.wrapped].flatMap((inner) => (inner === undefined ? [] : [['', inner] as const])),
    ...(shape.options ?? []).map((option) => ['', option] as const)
  ]
  if (below.length === 0) return [[`${at} (${shape.type})`, null]]
  return below.flatMap(([member, inner]) => openTexts(inner, `${at}.${member}`))
}

describe('the schemas of evidence', () => {
  const texts = Object.entries({ ...evidenceSchemas, envelope: evidenceEnvelope }).flatMap(([probe, schema]) =>
    openTexts(schema, probe)
  )

  it('have open texts', () => {
    expect(texts.length).toBeGreaterThan(100)
  })

  it('say of every open text whether it can be personal, and how', () => {
    expect(texts.filter(([, role]) => role === null)).toEqual([])
  })

  it('may list numbers as well as texts, which are texts in a case', () => {
    const schema = v.strictObject({ leap: v.picklist([0, 3]), source: v.picklist(['local clock']) })
    expect(wordsIn(schema, new Set())).toEqual(['0', '3', 'local clock'])
  })
})

const caseOf = (...evidence: readonly Evidence[]): Case => ({ collectedAt, inputs: [], evidence })

/** The redacted case, in which no name of the ledger is left. */
function redacted(theCase: Case): string {
  const { redact, leaks } = redactorFor(theCase)
  const text = JSON.stringify(redact(theCase))
  expect(leaks(text)).toEqual([])
  return text
}

describe('a name that nothing else in the case knows', () => {
  const base64 = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding).toString('base64')
  const http = (more: Partial<ReturnType<typeof answer>>) => access({ http: { ...answer(200), ...more } })
  const logged = (text: string) =>
    envelope('command-output', {
      ...{ tools: [], connections: [], names: [], services: [], hosts: [] },
      errors: [{ line: 1, code: '0x80072ee2', httpStatus: null, text }]
    })

  it.each<readonly [what: string, evidence: Evidence, shown: string]>([
    [
      'as the short name in a certificate',
      envelope('certificate-file', { certificates: [certificate({ altNames: ['lammsrv', 'www.microsoft.com'] })] }),
      '["HOST-2","www.microsoft.com"]'
    ],
    [
      'behind the version in Via',
      http({ via: '1.1 lammgate:3128 (squid/5.7), 1.0 squid' }),
      ':3128 (squid/5.7), 1.0 squid'
    ],
    ['as the program in Server', http({ server: 'lammgate/7' }), '"server":"NAME-'],
    ['as a comment in Server', http({ server: 'Microsoft-IIS/10.0 (lammsrv)' }), '"server":"Microsoft-IIS/10.0 (NAME-'],
    ['in the query of a redirect', http({ location: 'http://a/login?user=lamm#lamm' }), '/login?QUERY"'],
    [
      'in a parameter of Content-Type',
      http({ contentType: 'text/html; charset=utf-8; name=lamm' }),
      'text/html; charset=utf-8"'
    ],
    [
      'as a realm without quotation marks',
      http({ wwwAuthenticate: ['Basic realm=Lamm', 'NTLM'] }),
      String.raw`realm=\"NAME-`
    ],
    ['as an address in base64', logged(`failed ${base64('10.77.3.14')} at end`), 'failed BYTES-REMOVED at end'],
    ['as a share in base64', logged(`on ${base64(String.raw`\\lammsrv\c$`, 'utf16le')}`), 'on BYTES-REMOVED'],
    ['as a phone number', logged('call +49 361 4711-815 or Tel. 0361/4711815'), 'call PHONE-1 or Tel. PHONE-2'],
    ['as a share', logged(String.raw`from \\srv\lamm-akten\x and \\srv\SYSVOL\x`), String.raw`\\\\HOST-1\\SYSVOL\\x`],
    [
      'as the serial number of a computer',
      logged('Serial Number: PFLAMM77, s/n=4711815'),
      'Serial Number: SERIAL-1, s/n=SERIAL-2'
    ]
  ])('is not shown where it stands %s', (_where, evidence, shown) => {
    const text = redacted(caseOf(evidence))
    expect(text).not.toMatch(/lamm|4711|10\.77/i)
    expect(text).toContain(shown)
  })

  it.each([
    ...['Microsoft-IIS/10.0', 'Microsoft-HTTPAPI/2.0', 'squid/5.7', 'Apache/2.4.58 (Ubuntu)', 'nginx'],
    ...['McAfee Web Gateway', 'BlueCoat ProxySG', 'Zscaler/6.2']
  ])('is not seen in a product: %s', (server) => {
    expect(redacted(caseOf(http({ server })))).toContain(`"server":"${server}"`)
  })

  it.each(['lasted 08:41:33.123-120', 'at +0100', '3 of 4096', 'version +10.0.19041.1620'])(
    'is not seen in numbers: %s',
    (text) => {
      expect(redacted(caseOf(logged(text)))).toContain(text)
    }
  )
})

it('the digest of a file goes where it is the fingerprint of a certificate', () => {
  const sha256 = 'ab'.repeat(32)
  const input = { name: 'server.cer', kind: 'certificate-file', bytes: 9, sha256, recognised: true } as const
  const colons = 'AB:'.repeat(32).slice(0, -1)
  const evidence = [envelope('certificate-file', { certificates: [certificate({ sha256: colons })] })]
  const theCase: Case = { collectedAt, inputs: [input, { ...input, sha256: 'cd'.repeat(32) }], evidence }
  expect(redacted(theCase)).toContain('"sha256":"thumbprint-1"')
  expect(redacted(theCase)).toContain('cd'.repeat(32))
})
