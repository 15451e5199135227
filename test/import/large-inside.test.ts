import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { importFiles } from '../../src-main/import/import-files.ts'
import { readInputs } from '../../src-main/import/read-inputs.ts'
import { tarEntry, tarOf } from '../builders/tar-of.ts'
import { chunkOf, evtxOf } from '../readers/event-log/evtx-writer.ts'
import { failedSearch } from '../readers/event-log/read-written.ts'

const folder = mkdtempSync(join(tmpdir(), 'sup-doctor-large-inside-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function read(name: string, bytes: Uint8Array) {
  writeFileSync(join(folder, name), bytes)
  return await importFiles(await readInputs([join(folder, name)]))
}

/** Beyond what one file of an archive may take in memory. */
const large = 17 * 1024 * 1024
const chunk = 65_536

/** An event log with events at its beginning and its end, and chunks between that were never used. */
const events = evtxOf([
  chunkOf([failedSearch(1)]),
  ...Array.from({ length: large / chunk }, () => new Uint8Array(chunk)),
  chunkOf([failedSearch(2)])
])

it('an event log in an archive is read a chunk at a time, and says what it says by itself', async () => {
  const [alone, packed] = [
    await read('System.evtx', events),
    await read('logs.tar', tarOf(tarEntry('System.evtx', events)))
  ]
  const stated = (from: typeof alone) =>
    from.evidence.map((one) => [one.probe, one.status === 'collected' ? one.value : ''])
  expect(stated(packed)).toEqual(stated(alone))
  expect(packed.evidence.map(({ probe }) => probe)).toContain('event-log')
  expect(packed.inputs[1]).toEqual({ ...alone.inputs[0], name: 'logs.tar/System.evtx' })
  expect(packed.inputs[1]?.sha256).toBe(createHash('sha256').update(events).digest('hex'))
})

it('one without any event that is read, and one that is damaged, are named in an archive as by themselves', async () => {
  for (const content of [
    evtxOf(Array.from({ length: 280 }, () => new Uint8Array(chunk))),
    Buffer.from(events).fill(7, 70_000, 90_000)
  ]) {
    const alone = await read('System.evtx', content)
    const packed = await read('logs.tar', tarOf(tarEntry('System.evtx', content)))
    expect(packed.inputs[1]).toEqual({ ...alone.inputs[0], name: 'logs.tar/System.evtx' })
  }
})

it.each([
  ['a text that nobody knows', 'words of nobody\r\n', 'unknown', 'packed-too-large'],
  ['a memory dump', 'PAGEDU64', 'memory-dump', 'memory-dump']
])(
  '%s that is large is named in an archive, with the reason, and what is beside it is read',
  async (_what, begin, kind, remark) => {
    const bytes = Buffer.alloc(large, begin)
    const small = Buffer.from(events.subarray(0, 4096 + chunk))
    const { inputs } = await read('logs.tar', tarOf(tarEntry('a.txt', bytes), tarEntry('b.evtx', small)))
    expect(inputs.map(({ name, recognised }) => [name, recognised])).toEqual([
      ['logs.tar', true],
      ['logs.tar/a.txt', false],
      ['logs.tar/b.evtx', true]
    ])
    expect(inputs[1]).toMatchObject({ kind, bytes: large, sha256: '', remark: { id: remark, count: null } })
  }
)

const policy =
  'Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate]\r\n"WUServer"="http://sup01.contoso.com:8530"\r\n\r\n'

it('a registry export in an archive says what it says by itself, up to the size that is read', async () => {
  const exported = Buffer.concat([Buffer.from(policy), Buffer.alloc(large, `;${'x'.repeat(1000)}\r\n`)])
  const alone = await read('a.reg', exported)
  const packed = await read('logs.tar', tarOf(tarEntry('a.reg', exported)))
  expect(packed.inputs[1]).toEqual({ ...alone.inputs[0], name: 'logs.tar/a.reg' })
  const probes = ({ evidence }: typeof alone) => evidence.map(({ probe }) => probe)
  expect(probes(packed)).toEqual(probes(alone))
  expect(probes(packed)).toContain('update-policy')
  const huge = Buffer.alloc(49 * 1024 * 1024, policy)
  expect((await read('logs.tar', tarOf(tarEntry('a.reg', huge)))).inputs[1]).toMatchObject({
    kind: 'registry-export',
    recognised: false,
    remark: { id: 'packed-too-large', count: null }
  })
})
