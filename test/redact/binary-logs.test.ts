import { beforeAll, describe, expect, it } from 'vitest'
import type { Case } from '../../src-main/contract/case.ts'
import { languages } from '../../src-main/contract/text.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { fleetLine } from '../../src-main/fleet/fleet-line.ts'
import { diagnosisText, ticketTexts } from '../../src-main/hosts/cli/diagnosis-text.ts'
import { importFiles } from '../../src-main/import/import-files.ts'
import { redactorFor } from '../../src-main/redact/redact.ts'
import { documentsOf } from '../../src-main/service/documents.ts'
import { stableJson } from '../../src-main/service/stable-json.ts'
import { supportParts } from '../../src-main/service/support.ts'
import { etlFile, type WrittenEvent } from '../builders/etl-file.ts'
import { chunkOf, evtxOf, hex32, wide, type EventToWrite } from '../readers/event-log/evtx-writer.ts'
import { fakePorts } from '../service/fake-ports.ts'
import { roleSeeds, secret } from './role-seeds.ts'

const lines = roleSeeds.text
const line = (nth: number) => lines[nth % lines.length] ?? ''

/** What the update agent writes, with somebody named behind each of it. */
const messages: readonly (readonly [string, string])[] = [
  ['Agent', 'WSUS server: http://lammsrv.lamm.local:8530'],
  ['Agent', 'Caller: Kunigunde Lammbauer ServiceId = {00000000-0000-0000-0000-000000000000}'],
  ['WebServices', '*FAILED* [80244022] Web service call; endpoint https://lammsrv:8531/Lamm/client.asmx?u=klamm'],
  ['WebServices', 'WS error: There was an error communicating with the endpoint at lammsrv'],
  ['Misc', '*FAILED* [80072EE7] WinHttpSendRequest; proxy lammproxy:8080'],
  ['ProtocolTalker', '*FAILED* [80244022] Exceeded max server round trips'],
  ['Agent', '*FAILED* [80244022] Scan failed'],
  ['IdleTimer', 'WU operation (CSearchCall::Init ID 5) started']
]
const traced = messages.flatMap(([component, text], at) =>
  lines.map((seed, nth): WrittenEvent => {
    return { at: Date.UTC(2026, 9, 14, 8, at, nth % 60), component, text: `${text} ${seed}` }
  })
)

const providers = [
  ...[
    'Bits-Client',
    'CAPI2',
    'DNS-Client',
    'HttpEvent',
    'HttpService',
    'Kernel-General',
    'Schannel',
    'Schannel-Events'
  ],
  ...['Time-Service', 'WAS', 'WindowsUpdateClient', 'WinINet-Config']
].map((name) => `Microsoft-Windows-${name}`)
/** Whatever is known by its number, and neighbours. */
const numbers = [
  ...[1, 16, 19, 20, 25, 26, 29, 30, 31, 34, 35, 38, 39, 41, 52, 59, 60, 61, 201, 202, 203, 204, 206, 207, 1014, 5002],
  ...[5005, 5057, 5117, 5600, 7000, 7001, 7009, 7023, 7031, 7034, 7040, 12002, 12072, 13042, 15021, 15300, 15301],
  ...[16392, 36871, 36874, 36882, 36884, 36887, 36888]
]
/** Where events name something; those behind have no names, as in older events. */
const fields = [
  ...['name', 'url', 'server', 'scheme', 'jobName', 'job', 'string', 'serviceGuid', 'QueryName', 'AppPoolID', 'proxy'],
  ...['AlertDesc', 'Reason', 'ErrorMessage', 'pwszProxy', 'pwszProxyBypass', 'pwszAutoConfigUrl', null, null]
]
const logged = [...providers, 'Service Control Manager', 'Windows Server Update Services'].flatMap((provider, by) =>
  numbers.map((eventId, at): EventToWrite => {
    const first = by * numbers.length + at
    return {
      id: first + 1,
      time: new Date(Date.UTC(2026, 9, 14, 8, 0, first)).toISOString(),
      provider,
      eventId,
      computer: 'LAMM-PC01.lamm.local',
      user: [21, 4_711_815, 2_345, 678, 1_107],
      data: [
        ...['errorCode', 'hr', 'ErrorCode'].map((field) => [field, hex32(0x8024_4022)] as const),
        ...fields.map((field, nth) => [field, wide(line(first * fields.length + nth))] as const)
      ]
    }
  })
)
const inChunks = Array.from({ length: Math.ceil(logged.length / 8) }, (_, nth) => {
  return chunkOf(logged.slice(nth * 8, nth * 8 + 8))
})

/** An error of each kind, as the program writes it, and a line that was cut. */
const ownLog = lines
  .flatMap((seed) => [
    JSON.stringify({
      at: '2026-10-14T08:00:00.000Z',
      version: '0',
      where: 'cli',
      detail: `Error: ENOENT, open '${seed}'\n    at open (node:fs:1:2)\n${seed}`
    }),
    `{"at":"2026-10-14","detail":"Error: ${seed}`
  ])
  .join('\n')
const ports = fakePorts({ programLog: () => ownLog })
let theCase: Case
beforeAll(async () => {
  const { inputs, evidence, newestAt } = await importFiles([
    { name: 'LAMM-PC01/WindowsUpdate.20261014.etl', bytes: etlFile(traced, { bufferSize: 65_536 }) },
    { name: 'LAMM-PC01/Kunigunde.evtx', bytes: evtxOf(inChunks) }
  ])
  theCase = { collectedAt: newestAt, inputs, evidence }
})

/** Without what is no name: digits of a hash, the dark places of a code, and a word of ours. */
function plain(text: string): string {
  return text.replaceAll(/\b[0-9a-f]{64}\b| d="[^"]*"|(?<=\bin K)lamm(?=ern\b)/g, '')
}

function shown(text: string): string | null {
  const found = secret.exec(plain(text))
  return found === null ? null : plain(text).slice(Math.max(0, found.index - 80), found.index + 40)
}

describe('of traces and event logs', () => {
  it('much is known that names somebody', () => {
    const known = theCase.evidence.flatMap((one) => (one.status === 'collected' ? [JSON.stringify(one.value)] : []))
    expect(theCase.inputs.map(({ kind, recognised }) => [kind, recognised])).toEqual([
      ['event-log', true],
      ['event-trace', true]
    ])
    for (const name of ['lammsrv', 'kunigunde', 'lamm.local', 'khuber']) {
      expect(known.join('\n').toLowerCase()).toContain(name)
    }
  })

  it.each(languages)('nobody is named in what leaves without personal data: %s', async (language) => {
    const diagnosis = diagnose(theCase, '0')
    const made = documentsOf({ theCase, diagnosis }, true, ports)
    if ('left' in made) throw new Error(`refused for ${made.left.join(', ')}`)
    const redacted = redactorFor(theCase).redact(theCase)
    const own = { diagnosis: diagnose(redacted, '0'), evidence: redacted.evidence }
    const texts: Readonly<Record<string, string>> = {
      json: await made.json(),
      page: await made.html(language),
      printed: await made.page(language, true),
      saved: stableJson(redacted),
      terminal: diagnosisText(own, language),
      'texts to copy': JSON.stringify(ticketTexts(own, language)),
      'fleet line': fleetLine(own, { hash: (text) => text.length.toString(), hideNames: true })
    }
    for (const [name, text] of Object.entries(texts))
      expect({ name, shown: shown(text) }).toEqual({ name, shown: null })
  })

  it('nor in the file for support, with our own log about them', async () => {
    const parts = await supportParts(theCase, ports)
    expect(parts.map(({ name }) => name)).toEqual(['about.json', 'sup-doctor.log', 'case.supcase'])
    for (const { name, text } of parts) expect({ name, shown: shown(text) }).toEqual({ name, shown: null })
    // without a case nothing but the log itself tells what is a name
    for (const { name, text } of await supportParts(null, ports)) {
      expect({ name, shown: shown(text) }).toEqual({ name, shown: null })
    }
  })
})
