import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { importFiles } from '../../src-main/import/import-files.ts'
import { silentImport } from '../../src-main/import/import-options.ts'
import { LargeFiles } from '../../src-main/import/large/large-files.ts'
import { readInputs } from '../../src-main/import/read-inputs.ts'
import { iisLog, scansLog } from '../break/made-inputs.ts'
import { cabinetFile } from '../builders/cabinet-file.ts'
import { mailOf } from '../builders/mail-of.ts'
import { tarEntry, tarOf } from '../builders/tar-of.ts'
import { zipOf } from '../builders/zip-of.ts'

/** More than one file of an archive may take in memory. */
const long = 17_000_000
const log = iisLog(long)
const scans = new TextEncoder().encode(scansLog(200))
const files = [
  { name: 'WUAHandler.log', bytes: scans },
  { name: 'u_ex260101.log', bytes: log }
]

const cabinet = cabinetFile([{ files, method: 'mszip' }])
const tar = tarOf(...files.map(({ name, bytes }) => tarEntry(name, bytes)))

let folder: string
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'sup-doctor-on-disk-'))))
afterEach(async () => rm(folder, { recursive: true }))

async function read(name: string, bytes: Uint8Array) {
  await writeFile(join(folder, name), bytes)
  return await importFiles(await readInputs([join(folder, name)]))
}

/** The same files in a folder. */
async function readUnpacked() {
  const plain = await mkdtemp(join(tmpdir(), 'sup-doctor-unpacked-'))
  for (const { name, bytes } of files) await writeFile(join(plain, name), bytes)
  const result = await importFiles(await readInputs([plain]))
  await rm(plain, { recursive: true })
  return result
}
const unpacked = readUnpacked()

/** Of each file what it is, how large and with which hash; without the archives and their names. */
function filesIn({ inputs }: Awaited<ReturnType<typeof read>>) {
  return inputs
    .filter(({ name }) => name.endsWith('.log'))
    .map(({ name, kind, bytes, sha256, recognised }) => [name.split('/').at(-1), kind, bytes, sha256, recognised])
    .sort()
}

/** What the evidence says; without its place. */
function values({ evidence }: Awaited<ReturnType<typeof read>>) {
  return evidence.map((one) => [one.probe, one.status === 'collected' ? one.value : one.status]).sort()
}

const ownTemporary = () => readdirSync(tmpdir()).filter((name) => name.includes(`-${process.pid}-`))

describe('an archive that is read from the disk', () => {
  it.each([
    ['zip', async () => await zipOf(...files)],
    ['tar.gz', async () => gzipSync(tar)],
    ['cab', async () => cabinet],
    ['eml', async () => mailOf(...files)]
  ])('gives what its files give, and the same where it comes without a path: %s', async (ending, make) => {
    const [plain, bytes, before] = [await unpacked, await make(), ownTemporary()]
    const onDisk = await read(`a.${ending}`, bytes)
    expect(filesIn(onDisk)).toEqual(filesIn(plain))
    expect(filesIn(onDisk)).toHaveLength(2)
    expect(values(onDisk)).toEqual(values(plain))
    const inMemory = await importFiles([{ name: `a.${ending}`, bytes }])
    expect(inMemory.inputs).toEqual(onDisk.inputs)
    expect(inMemory.evidence).toEqual(onDisk.evidence)
    expect(ownTemporary()).toEqual(before)
  })

  it.each([
    ['tar', async () => tar],
    ['zip in a zip', async () => await zipOf({ name: 'inner.zip', bytes: await zipOf(...files) })],
    ['cab in a zip', async () => await zipOf({ name: 'inner.cab', bytes: cabinet })],
    ['eml in a zip', async () => await zipOf({ name: 'inner.eml', bytes: mailOf(...files) })],
    ['tar in a zip', async () => await zipOf({ name: 'inner.tar', bytes: tar })]
  ])('gives what its files give, also packed twice: %s', async (name, make) => {
    const [plain, bytes, before] = [await unpacked, await make(), ownTemporary()]
    const packed = await read(`a.${name.split(' ').at(-1) ?? ''}`, bytes)
    expect(filesIn(packed)).toEqual(filesIn(plain))
    expect(values(packed)).toEqual(values(plain))
    expect(ownTemporary()).toEqual(before)
  })

  it('keeps no trace of events in memory while it waits for the others', async () => {
    const trace = readFileSync(
      join(import.meta.dirname, '../cases/event-trace-only/input/WindowsUpdate.20261014.084059.120.1.etl')
    )
    const { store } = new LargeFiles(silentImport)
    const kept = await store.aside({ name: 'a.etl', bytes: Buffer.concat([trace, Buffer.alloc(100_000)]) })
    expect(kept.bytes.length).toBeLessThan(10_000)
    expect(kept.large?.size).toBe(trace.length + 100_000)
    await store.close()
  })

  it('is refused as a whole where the check sum of a large file is wrong', async () => {
    const zip = await zipOf({ name: 'a.bin', bytes: log.map((byte) => byte ^ 0x80) }, ...files)
    const at = zip.indexOf('PK\u0001\u0002') + 16
    zip.writeUInt32LE(zip.readUInt32LE(at) ^ 1, at)
    const { inputs, evidence } = await read('a.zip', zip)
    expect(inputs).toMatchObject([{ name: 'a.zip', recognised: false, remark: { id: 'damaged-archive' } }])
    expect(evidence).toEqual([])
    expect(await readdir(folder)).toEqual(['a.zip'])
  })

  it('names the logs for which the time did not last', async () => {
    await writeFile(join(folder, 'a.zip'), await zipOf(...files))
    const raw = await readInputs([join(folder, 'a.zip')])
    const control = new AbortController()
    const onFile = () => control.abort(new DOMException('time is up', 'TimeoutError'))
    const { inputs } = await importFiles(raw, { ...silentImport, signal: control.signal, onFile })
    expect(inputs.map(({ remark }) => remark?.id)).toContain('timed-out')
  })
})
