import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RawFile } from '../../src-main/casefile/raw-file.ts'
import { runCommandLine } from '../../src-main/hosts/cli/run.ts'
import { importFiles } from '../../src-main/import/import-files.ts'
import { ticketCode } from '../../src-main/presentation/ticket-code.ts'
import { cabinetFile } from '../builders/cabinet-file.ts'
import { etlFile } from '../builders/etl-file.ts'
import { failedScan } from '../builders/etl-read.ts'
import { file } from '../builders/zip-of.ts'
import { chunkOf, evtxOf, hex32, u32, wide } from '../readers/event-log/evtx-writer.ts'

const escape = '\u001b'
const hostile = `${escape}]0;owned\u0007${escape}[2J\u009b31m\u202egol.exe\u2066<script>alert(1)</script>`
const shown = /[^\P{Cc}\n\t]|\p{Cf}/u
const wsus = '{3DA21691-E39D-4DA6-8A4B-B43877BCB1B7}'
const noted = { time: '2026-10-14T12:00:03.400Z', computer: `PC01${hostile}` }

/** Records of every log that is read, with what another program or computer could have put into them. */
const log = evtxOf([
  chunkOf([
    {
      ...{ id: 1, ...noted, provider: 'Microsoft-Windows-WindowsUpdateClient', eventId: 25 },
      data: [['errorCode', hex32(0x80244022)] as const, ['serviceGuid', wide(wsus)] as const]
    },
    {
      ...{ id: 2, ...noted, provider: 'Microsoft-Windows-Bits-Client', eventId: 61 },
      data: [
        ['name', wide(hostile)] as const,
        ['url', wide(`http://sup01/${hostile}`)] as const,
        ['hr', u32(0x80072efd)] as const,
        ['proxy', wide(hostile)] as const
      ]
    },
    {
      ...{ id: 3, ...noted, provider: 'Microsoft-Windows-Bits-Client', eventId: 204 },
      data: ['server', 'job', 'url', 'scheme', 'user'].map((name) => [name, wide(hostile)] as const)
    },
    {
      ...{ id: 4, ...noted, provider: 'Microsoft-Windows-WinINet-Config', eventId: 5600 },
      data: ['fAutoDetect', 'pwszAutoConfigUrl', 'pwszProxy', 'pwszProxyBypass'].map(
        (name) => [name, wide(hostile)] as const
      )
    },
    {
      ...{ id: 5, ...noted, provider: 'Microsoft-Windows-DNS-Client', eventId: 1014 },
      data: [['QueryName', wide(hostile)] as const]
    },
    {
      ...{ id: 6, ...noted, provider: 'Microsoft-Windows-CAPI2', eventId: 30 },
      userData: {
        name: 'CertVerifyCertificateChainPolicy',
        children: [
          { name: 'SSLAdditionalPolicyInfo', attributes: [['serverName', hostile] as const] },
          { name: 'EventAuxInfo', attributes: [['ProcessName', hostile] as const] },
          { name: 'Result', attributes: [['value', '800B0101'] as const] }
        ]
      }
    }
  ])
])
const trace = etlFile(failedScan.map((one) => ({ ...one, text: `${one.text} ${hostile}` })))
const component = etlFile(failedScan.map((one) => ({ ...one, component: hostile })))

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostile-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

describe('what evidence in binary form says', () => {
  test.each<[string, Uint8Array]>([
    ['an event log', log],
    ['a trace', trace],
    ['a trace of a component', component],
    // a name with control characters or markup refuses the cabinet as a whole, a reordered one does not
    ['a cabinet', cabinetFile([{ files: [{ name: 'a\u202egol\u2066.etl', bytes: trace }], method: 'mszip' }])]
  ])('%s reaches terminal and report as harmless text', async (what, bytes) => {
    const [input, json, html] = ['in.bin', 'a.json', 'a.html'].map((name) => join(folder, `${what} ${name}`))
    await writeFile(input ?? '', bytes)
    let text = ''
    const write = (message: string) => void (text += message)
    const given = ['check', input ?? '', '--json', json ?? '', '--html', html ?? '']
    await runCommandLine(given, { out: write, err: write }, new AbortController().signal)
    expect(text).toContain('0x80244022')
    expect(text + (await readFile(html ?? '', 'utf8'))).toMatch(/U\+(?:001B|202E)/)
    expect(text).not.toMatch(shown)
    expect(await readFile(html ?? '', 'utf8')).not.toMatch(/<script|[^\P{Cc}\n\t]|[\u202e\u2066]/u)
  })
})

describe('names that JavaScript itself uses', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
  const owned = () => Object.getOwnPropertyNames(Object.prototype).length
  const data = names.map((name) => [name, wide('owned')] as const)

  test.each<[string, RawFile]>([
    [
      'of values of an event',
      file('a.evtx', evtxOf([chunkOf([{ id: 1, ...noted, provider: 'schannel', eventId: 36887, data }])]))
    ],
    [
      'of elements and attributes of XML',
      file(
        'a.xml',
        `<Event><System><Provider Name="Schannel" __proto__="x"/><EventID>36887</EventID></System><EventData>${names.map((name) => `<Data Name="${name}">owned</Data><${name} ${name}="1"/>`).join('')}</EventData></Event>`
      )
    ],
    ['of providers of a trace', file('a.etl', etlFile(failedScan.map((one) => ({ ...one, component: '__proto__' }))))],
    [
      'of files of a cabinet',
      file('a.cab', cabinetFile([{ files: names.map((name) => ({ name, bytes: trace })), method: 'stored' }]))
    ],
    [
      'of settings of IIS',
      file(
        'applicationHost.config',
        `<configuration><system.applicationHost>${names.map((name) => `<${name} ${name}="owned"><site name="${name}" id="1"/></${name}>`).join('')}</system.applicationHost></configuration>`
      )
    ]
  ])('%s are names like others', async (_what, given) => {
    const before = owned()
    const { inputs } = await importFiles([given])
    expect(inputs.length).toBeGreaterThan(0)
    expect(owned()).toBe(before)
    expect('owned' in {}).toBe(false)
  })
})

describe('XML that asks for more than it says', () => {
  const lol = Array.from({ length: 9 }, (_, nth) => `<!ENTITY l${nth + 1} "${`&l${nth};`.repeat(10)}">`).join('')
  const laughs = `<!DOCTYPE x [<!ENTITY l0 "lol">${lol}]>`
  const outside = (address: string) => `<!DOCTYPE x [<!ENTITY l9 SYSTEM "${address}">]>`
  const bodies: readonly (readonly [string, string, (value: string) => string])[] = [
    [
      'events.xml',
      'an event',
      (value) =>
        `<Event><System><Provider Name="Microsoft-Windows-DNS-Client"/><EventID>1014</EventID><TimeCreated SystemTime="2026-10-14T06:41:07Z"/></System><EventData><Data Name="QueryName">sup01${value}</Data></EventData></Event>`
    ],
    [
      'applicationHost.config',
      'settings of IIS',
      (value) =>
        `<configuration><system.applicationHost><sites><site name="WSUS Administration${value}" id="7"><bindings><binding protocol="http" bindingInformation="*:8530:"/></bindings></site></sites></system.applicationHost></configuration>`
    ],
    ['results.xml', 'a collector’s record', (value) => `<Collection HRESULT="0"><ID>${value}</ID></Collection>`]
  ]

  test.each(
    bodies.flatMap(([name, what, body]) => [
      [what, 'a billion laughs', file(name, `<?xml version="1.0"?>${laughs}${body('&l9;')}`)] as const,
      [what, 'a file of this computer', file(name, `${outside('file:///etc/passwd')}${body('&l9;')}`)] as const,
      [what, 'a file elsewhere', file(name, `${outside('http://127.0.0.1:1/owned')}${body('&l9;')}`)] as const
    ])
  )('%s gets no %s', async (_what, _attack, given) => {
    const { inputs, evidence } = await importFiles([given])
    expect(inputs).toHaveLength(1)
    const text = JSON.stringify(evidence)
    expect(text.length).toBeLessThan(10_000)
    expect(text).not.toMatch(/lollol|root:|owned/)
  })
})

test('a code for a phone is drawn of numbers alone, whatever its text is', () => {
  const { path, text } = ticketCode(`${hostile}"/><script>`, 'en')
  expect(path).toMatch(/^[Mmh\d -]+$/)
  expect(text).toContain('<script>')
})
