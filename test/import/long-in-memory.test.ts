import { Buffer } from 'node:buffer'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { importFiles } from '../../src-main/import/import-files.ts'
import { silentImport, type FileProgress, type ImportOptions } from '../../src-main/import/import-options.ts'
import { readIisLog } from '../../src-main/readers/server-logs/iis-log.ts'
import { makeIisLog } from '../bench/iis-log-file.ts'
import { file, zipOf } from '../builders/zip-of.ts'

const folder = mkdtempSync(join(tmpdir(), 'long-in-memory-'))
afterAll(() => rmSync(folder, { recursive: true }))
const path = join(folder, 'u_ex261014.log')
// just longer than what is read on this thread
makeIisLog(path, 2_200_000)
const bytes = readFileSync(path)
const text = bytes.toString()
const failure =
  '<![LOG[Scan failed with error = 0x80244022.]LOG]!><time="10:00:00.000+000" date="10-14-2026" component="WUAHandler">'

/** What a log of IIS is found to say, and what is said of the file. */
async function imported(...files: Parameters<typeof importFiles>[0]) {
  const { inputs, evidence } = await importFiles(files)
  const log = evidence.find((envelope) => envelope.probe === 'iis-log' && envelope.status === 'collected')
  return {
    input: inputs.find((input) => input.kind === 'iis-log'),
    value: log?.value ?? null
  }
}

describe('a long log of IIS that is in memory', () => {
  it('says what it says read as text, also in a zip, also near the failures and of the clients that are sought', async () => {
    const window = { from: '2026-10-14T09:55:00.000Z', to: '2026-10-14T10:05:00.000Z' }
    const clientAddresses = (readIisLog(text)?.marked ?? []).map((item) => item.clientAddress).sort()
    const expected = readIisLog(text, { windows: [window], clientAddresses })
    expect(expected).toMatchObject({ marked: [{}], ofClient: expect.any(Array) as unknown })
    const log = file('u_ex261014.log', bytes)
    const { input, value } = await imported(log, file('WUAHandler.log', failure))
    expect(value).toEqual(expected)
    expect(input).toMatchObject({ bytes: bytes.length, recognised: true })
    const packed = await imported(file('logs.zip', await zipOf(log, file('WUAHandler.log', failure))))
    expect(packed.value).toEqual(expected)
    expect(packed.input).toMatchObject({ name: 'logs.zip/u_ex261014.log', sha256: input?.sha256 })
  })

  it.each([
    ['in two bytes a letter', Buffer.from(text, 'utf16le')],
    ['quoted in a mail', Buffer.from(text.replaceAll(/^(?=.)/gm, '> '))]
  ])('is read as the text it is %s', async (_how, written) => {
    expect((await imported(file('u_ex261014.log', written))).value).toMatchObject({
      records: readIisLog(text)?.records
    })
  })

  it('keeps what it said at first where the time does not last for a second reading', async () => {
    const late = new AbortController()
    const onFile: ImportOptions['onFile'] = (_file, state) => {
      if (state === 'ended') late.abort(new DOMException('late', 'TimeoutError'))
    }
    const { inputs, evidence } = await importFiles([file('u_ex261014.log', bytes)], {
      ...silentImport,
      signal: late.signal,
      onFile
    })
    expect(inputs).toMatchObject([{ kind: 'iis-log', recognised: true }])
    expect(evidence).toMatchObject([{ status: 'collected', value: { records: readIisLog(text)?.records } }])
  })

  it('tells of the zeros that a crash left in it', async () => {
    // zeros are counted from an even place on
    const torn = Buffer.concat([bytes, Buffer.alloc(4096 + (bytes.length % 2)), bytes])
    const { input, value } = await imported(file('u_ex261014.log', torn))
    expect(input?.remark).toEqual({ id: 'zero-bytes', count: 4096 })
    expect(value?.records).toBe((readIisLog(text)?.records ?? 0) * 2)
  })
})

describe('an archive', () => {
  const logs = Array.from({ length: 4 }, (_, nth) => file(`${nth}.log`, bytes))

  it('tells how far it is read, and can be called off between two files', async () => {
    const zip = file('logs.zip', await zipOf(...logs))
    const heard: FileProgress[] = []
    const whole = await importFiles([zip], {
      ...silentImport,
      progressMs: 0,
      onProgress: (progress) => void heard.push(progress)
    })
    expect(whole.inputs).toHaveLength(5)
    const own = heard.filter((progress) => progress.name === 'logs.zip').map((progress) => progress.bytes)
    expect(own).toEqual([...own].sort((a, b) => a - b))
    expect(own.at(-1)).toBeLessThanOrEqual(zip.bytes.length)
    const stop = new AbortController()
    const onProgress = () => stop.abort('cancelled')
    const stopped = await importFiles([zip], { ...silentImport, progressMs: 0, signal: stop.signal, onProgress })
    expect(stopped.inputs.length).toBeLessThan(5)
  })

  it('names the files for which the time did not last', async () => {
    const zip = file('logs.zip', await zipOf(...logs.slice(0, 3)))
    const late = new AbortController()
    const onFile = () => late.abort(new DOMException('late', 'TimeoutError'))
    const { inputs } = await importFiles([zip], { ...silentImport, signal: late.signal, onFile })
    expect(inputs.map((input) => [input.name, input.remark?.id])).toEqual([['logs.zip', 'timed-out']])
  })
})
