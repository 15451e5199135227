import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Api, RunChoice } from '../../src-main/service/api.ts'
import { clientOver } from '../../src-main/service/client.ts'
import { uploadFiles } from '../../src-renderer/host/upload-files.ts'
import type { FilesReading, NamedFile } from '../../src-renderer/host/selected-files.ts'
import type { OpenHost } from './contract-host.ts'
import { loopbackHost } from './loopback-host.ts'
import { recordingService, resultOf } from './recording-service.ts'

const choice: RunChoice = { wsus: null, proxy: null, network: false, aside: true }
const { service, asked } = recordingService()
let host: OpenHost
let api: Api
beforeEach(async () => {
  asked.length = 0
  host = await loopbackHost.open(service)
  api = clientOver(host.transport)
})
afterEach(() => host.close())

const named = (name: string, content: string): NamedFile => ({ name, file: new File([content], 'other') })
const listed = (...files: readonly NamedFile[]) => ({ list: async () => files })
const never = new AbortController().signal

test('files are sent as they are, under their names, and the answer comes back as it is', async () => {
  const heard: FilesReading[] = []
  const given = listed(
    named('Müller/a „b“.log', 'äö'),
    named('leer.log', ''),
    named('c.zip', `PK\u0003\u0004${'x'.repeat(300_000)}`)
  )
  const ended = await uploadFiles(api, given, choice, { signal: never, onRead: (reading) => heard.push(reading) })
  expect(ended).toEqual(resultOf('received'))
  expect(heard.map(({ bytes, totalBytes }) => [bytes, totalBytes])).toEqual([
    [0, 300_008],
    [300_008, 300_008]
  ])
  const files = [
    { name: 'Müller/a „b“.log', bytes: 4 },
    { name: 'leer.log', bytes: 0 },
    { name: 'c.zip', bytes: 65_536, size: 300_004 }
  ]
  expect(asked).toEqual([`received ${JSON.stringify([files, choice, undefined])}`])
})

test('what is too much for one call is counted, and sent beside the others', async () => {
  const given = listed(...Array.from({ length: 2_005 }, (_, nth) => named(`Logs/${nth}.log`, 'x')))
  await uploadFiles(api, given, choice, { signal: never, onRead: () => undefined })
  const sent: unknown[] = []
  const sendFiles: Api['sendFiles'] = async ({ files, leftOut }) => {
    sent.push(files.length, leftOut)
    return { ok: false, reason: 'busy', detail: '' }
  }
  await uploadFiles({ ...api, sendFiles }, given, choice, { signal: never, onRead: () => undefined })
  expect(sent).toEqual([2_000, { name: 'Logs', count: 5 }])
  expect(asked).toHaveLength(1)
})

test.each([
  ['no files', listed(), 'no-files'],
  ['too much for a browser', listed({ name: 'a', file: { size: 48 * 1024 * 1024 + 1 } as File }), 'too-large'],
  ['what cannot be listed', { list: () => Promise.reject(new Error('gone')) }, 'unreadable']
])('%s is refused before anything is sent', async (_what, given, reason) => {
  const ended = await uploadFiles(api, given, choice, { signal: never, onRead: () => undefined })
  expect(ended).toEqual({ ok: false, reason, detail: '' })
  expect(asked).toEqual([])
})

test('called off while it is sent, it ends at once; afterwards the service ends it', async () => {
  const stop = new AbortController()
  const options = { signal: stop.signal, onRead: () => stop.abort() }
  const given = listed(named('a.log', 'x'.repeat(1_000_000)))
  expect(await uploadFiles(api, given, choice, options)).toEqual({ ok: false, reason: 'cancelled', detail: '' })
  const late = new AbortController()
  const afterwards = { signal: late.signal, onRead: ({ bytes }: FilesReading) => void (bytes > 0 && late.abort()) }
  expect(await uploadFiles(api, given, choice, afterwards)).toEqual(resultOf('received'))
})

test('a file that is gone is distinguished from a host that is gone', async () => {
  const gone = new File(['a'], 'gone')
  gone.slice = () => {
    throw new Error('gone')
  }
  const failing: Api = { ...api, sendFiles: () => Promise.reject(new TypeError('Failed to fetch')) }
  const options = { signal: never, onRead: () => undefined }
  const unreadable = await uploadFiles(failing, listed({ name: 'a', file: gone }), choice, options)
  expect(unreadable).toEqual({ ok: false, reason: 'unreadable', detail: '' })
  await expect(uploadFiles(failing, listed(named('a', 'a')), choice, options)).rejects.toThrow('Failed to fetch')
})
