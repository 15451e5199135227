import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { keptLogs, Reopening } from '../../src-main/import/server-logs-inside.ts'
import { importFiles } from '../../src-main/import/import-files.ts'
import { silentImport } from '../../src-main/import/import-options.ts'
import { LargeFiles } from '../../src-main/import/large/large-files.ts'
import { zipOf } from '../builders/zip-of.ts'

const head =
  '#Fields: date time cs-method cs-uri-stem cs-uri-query c-ip cs(User-Agent) sc-status sc-substatus sc-win32-status time-taken\r\n'
const iis = (address: string) =>
  Buffer.from(
    `${head}${`2026-10-14 10:00:00 POST /ClientWebService/client.asmx - ${address} Windows-Update-Agent 503 0 0 5\r\n`.repeat(400)}`
  )
const failure =
  '<![LOG[Scan failed with error = 0x80244022.]LOG]!><time="10:00:00.000+000" date="10-14-2026" component="WUAHandler">'

describe('a server log inside a container', () => {
  it('brings the same as beside it, near the failures that another log tells of', async () => {
    const [a, b, c] = ['10.0.0.1', '10.0.0.2', '10.0.0.3'].map(iis)
    if (a === undefined || b === undefined || c === undefined) throw new Error('three logs')
    const wua = { name: 'WUAHandler.log', bytes: Buffer.from(failure) }
    const inner = await zipOf({ name: 'b.log', bytes: b })
    const outer = await zipOf({ name: 'a.log', bytes: a }, { name: 'inner.zip', bytes: inner })
    const packed = await importFiles([{ name: 'o.zip', bytes: outer }, { name: 'c.log.gz', bytes: gzipSync(c) }, wua])
    const plain = await importFiles([
      { name: 'o.zip/a.log', bytes: a },
      { name: 'o.zip/inner.zip/b.log', bytes: b },
      { name: 'c.log.gz/c.log', bytes: c },
      wua
    ])
    const logs = packed.evidence.filter(({ probe }) => probe === 'iis-log')
    expect(logs).toHaveLength(3)
    for (const log of logs) expect(log).toMatchObject({ status: 'collected', value: { around: { length: 400 } } })
    expect(packed.evidence).toEqual(plain.evidence)
  })

  it('is not kept in memory meanwhile, and is refused where the container has changed', async () => {
    const bytes = iis('10.0.0.1')
    const container = { name: 'a.zip', bytes: await zipOf({ name: 'a.log', bytes }) }
    const log = { file: { name: 'a.zip/a.log', bytes }, kind: 'iis-log', evidence: [] } as const
    const [kept] = keptLogs([log], container, 'archive', { name: 'a.log', bytes })
    expect(kept?.file.bytes).toHaveLength(0)
    const inside = kept?.inside
    if (inside === undefined) throw new Error('nothing says where it was')
    const large = new LargeFiles(silentImport)
    const read = (given: typeof inside) => new Reopening(large).file('a.zip/a.log', given)
    expect(await read(inside)).toMatchObject({ name: 'a.zip/a.log', bytes })
    const other = { ...container, bytes: await zipOf({ name: 'a.log', bytes: iis('10.0.0.2') }) }
    expect(await read({ ...inside, container: other })).toBeNull()
    expect(await read({ ...inside, entry: 'b.log' })).toBeNull()
    expect(await read({ ...inside, container: { ...container, bytes: bytes.subarray(0, 9) } })).toBeNull()
    await large.close()
  })

  it('that is damaged lets no other file of its archive be read', async () => {
    const zip = await zipOf({ name: 'a.log', bytes: iis('10.0.0.1') }, { name: 'b.txt', bytes: Buffer.from('hello') })
    // the check sum of its last file, as the directory at the end of a zip tells it
    const at = zip.lastIndexOf('PK\u0001\u0002') + 16
    zip.writeUInt32LE(zip.readUInt32LE(at) ^ 1, at)
    const { inputs, evidence } = await importFiles([{ name: 'a.zip', bytes: zip }])
    expect(inputs).toMatchObject([{ name: 'a.zip', recognised: false, remark: { id: 'damaged-archive' } }])
    expect(evidence).toEqual([])
  })

  it('is named with its size where the time does not last for it', async () => {
    const zip = await zipOf({ name: 'a.log', bytes: iis('10.0.0.1') }, { name: 'b.log', bytes: iis('10.0.0.2') })
    const control = new AbortController()
    const onFile = () => control.abort(new DOMException('time is up', 'TimeoutError'))
    const options = { ...silentImport, signal: control.signal, onFile }
    const { inputs } = await importFiles([{ name: 'a.zip', bytes: zip }], options)
    expect(inputs.every(({ remark }) => remark?.id === 'timed-out')).toBe(true)
  })
})
