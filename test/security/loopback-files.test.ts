import { Buffer } from 'node:buffer'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Service } from '../../src-main/service/dispatch.ts'
import type { DroppedFile } from '../../src-main/service/ports.ts'
import type { RunResult } from '../../src-main/service/api.ts'
import { temporaryFolderPrefix } from '../../src-main/system/temporary-files.ts'
import { ourFault } from '../hosts/recording-service.ts'
import { aboutFiles, sentFiles } from '../builders/sent-files.ts'
import { until } from '../until.ts'
import { loopbackSite, pageSecret } from './loopback-site.ts'
import { rawRequest } from './raw-request.ts'

let site: Awaited<ReturnType<typeof loopbackSite>>
let received: (files: readonly DroppedFile[]) => Promise<RunResult>
const open: Socket[] = []
beforeAll(async () => {
  site = await loopbackSite()
  await site.enter(pageSecret)
  const recording = { ...site.service }
  Object.assign(site.service, {
    checkReceived: async (...args: Parameters<Service['checkReceived']>) => {
      await recording.checkReceived(...args)
      return await received(args[0])
    }
  })
})
beforeEach(() => {
  site.asked.length = 0
  received = async () => busy
})
afterEach(async () => {
  open.splice(0).forEach((socket) => socket.destroy())
  await until(() => expect(folders()).toEqual([]))
})
afterAll(() => site.served.close())

const busy: RunResult = { ok: false, reason: 'busy', detail: '' }
/** A zip by its first bytes, so that it is read from where it lies. */
const zip = Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(600_000, 7)])
const bytes = 'Content-Type: application/octet-stream'
const token = `X-Token: ${pageSecret}`
const own = () => `Host: ${site.host}`
const heads = (...headers: readonly string[]) =>
  ['POST /files HTTP/1.1', own(), ...headers, 'Connection: close', '', ''].join('\r\n')

/** Folders that this process made for what it received. */
function folders(): readonly string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith(basename(temporaryFolderPrefix())))
}

const send = (body: Buffer, ...headers: readonly string[]) =>
  rawRequest(site.port, Buffer.concat([Buffer.from(heads(bytes, token, ...headers)), body]))
const sendWhole = (body: Buffer) => send(body, `Content-Length: ${body.length}`)

function begun(head: string, body: Buffer): Socket {
  const socket = connect(Number(site.port), '127.0.0.1')
  socket.on('error', () => undefined)
  open.push(socket)
  socket.write(head)
  socket.write(body)
  return socket
}

test('what all attacks below are made of is received: a zip where only this account reads it, and gone with the answer', async () => {
  const seen: unknown[] = []
  received = async (files) => {
    for (const { large } of files) {
      if (large === undefined) continue
      const isPosix = process.platform !== 'win32'
      const modes = [dirname(large.path), large.path].map((path) => statSync(path).mode & (isPosix ? 0o077 : 0))
      seen.push(modes, readFileSync(large.path).equals(zip))
    }
    return busy
  }
  const { statuses, text } = await sendWhole(sentFiles(['logs.zip', zip], ['a.log', Buffer.from('a')]))
  expect([statuses, text.includes(JSON.stringify({ result: busy }))]).toEqual([[200], true])
  expect(seen).toEqual([[0, 0], true])
  expect(site.asked[0]).toMatch(
    /^received \[\[\{"name":"logs.zip","bytes":65536,"size":600004\},\{"name":"a.log","bytes":1\}/
  )
})

test('names are words of the list alone: none leads anywhere', async () => {
  received = async (files) => {
    const paths = files.flatMap(({ large }) => large?.path ?? [])
    expect(paths.map((path) => basename(path))).toEqual(['0', '1'])
    expect(new Set(paths.map((path) => dirname(dirname(path))))).toEqual(new Set([tmpdir()]))
    return busy
  }
  const body = sentFiles(['../../../etc/cron.d/x', zip], ['C:\\Windows\\System32\\x.dll', zip])
  expect((await sendWhole(body)).statuses).toEqual([200])
  expect(site.asked).toHaveLength(1)
})

describe('who sends files is refused', () => {
  const body = sentFiles(['logs.zip', zip])
  const length = `Content-Length: ${body.length}`
  test.each([
    ['without the secret', [bytes, length], 401],
    ['with a wrong secret', [bytes, length, `X-Token: ${'thief'.padEnd(43, '-')}`], 401],
    ['from elsewhere', [bytes, length, token, 'Origin: https://evil.example'], 403],
    ['from a frame or a file', [bytes, length, token, 'Origin: null'], 403],
    ['from elsewhere, as the browser says', [bytes, length, token, 'Sec-Fetch-Site: cross-site'], 403],
    ['as a form', [length, token, 'Content-Type: multipart/form-data; boundary=x'], 415],
    ['as text', [length, token, 'Content-Type: text/plain'], 415],
    ['as JSON', [length, token, 'Content-Type: application/json'], 415]
  ])('%s', async (_what, headers, status) => {
    const { statuses } = await rawRequest(site.port, Buffer.concat([Buffer.from(heads(...headers)), body]))
    expect(statuses).toEqual([status])
    expect([site.asked, folders()]).toEqual([[], []])
  })

  test('by another name of this computer', async () => {
    const head = heads(bytes, token, length).replace(own(), `Host: localhost:${site.port}`)
    expect((await rawRequest(site.port, Buffer.concat([Buffer.from(head), body]))).statuses).toEqual([421])
    expect([site.asked, folders()]).toEqual([[], []])
  })

  test('with another method', async () => {
    const head = heads(bytes, token, length).replace('POST', 'PUT')
    expect((await rawRequest(site.port, Buffer.concat([Buffer.from(head), body]))).statuses).toEqual([405])
  })
})

describe('what is sent is refused when it', () => {
  const choice = { wsus: null, proxy: null, network: false }
  const ofSizes = (...sizes: readonly unknown[]) =>
    aboutFiles({ files: sizes.map((size) => ({ name: 'a', size })), choice, leftOut: null })
  const mebibytes = 1024 * 1024
  test.each([
    ['announces more than allowed', aboutFiles({}), ['Content-Length: 99999999999'], 413],
    ['says more about the files than allowed', Buffer.from('ffffff7f', 'hex'), ['Content-Length: 4'], 413],
    ['holds one file that is too large', ofSizes(48 * mebibytes + 1), [], 400],
    ['holds files that are too large together', ofSizes(24 * mebibytes, 24 * mebibytes, 1), [], 400],
    ['holds too many files', ofSizes(...Array.from({ length: 2_001 }, () => 0)), [], 400],
    ['holds a size below nothing', ofSizes(-1), [], 400],
    ['holds half a byte', ofSizes(0.5), [], 400],
    ['holds a size in words', ofSizes('1'), [], 400],
    ['has no name', aboutFiles({ files: [{ name: '', size: 0 }], choice, leftOut: null }), [], 400],
    [
      'has an endless name',
      aboutFiles({ files: [{ name: 'n'.repeat(501), size: 0 }], choice, leftOut: null }),
      [],
      400
    ],
    [
      'names a place',
      aboutFiles({ files: [{ name: 'a', size: 0, path: '/etc/passwd' }], choice, leftOut: null }),
      [],
      400
    ],
    ['has another choice', aboutFiles({ files: [], choice: { ...choice, shell: 'calc.exe' }, leftOut: null }), [], 400],
    ['left nothing out', aboutFiles({ files: [], choice, leftOut: { name: 'a', count: 0 } }), [], 400],
    ['is no JSON', Buffer.concat([Buffer.from([4, 0, 0, 0]), Buffer.from('[{]}')]), [], 400],
    ['is null', aboutFiles(null), [], 400],
    ['is nothing', Buffer.alloc(0), [], 400],
    ['is shorter than its number', Buffer.from([1, 0]), [], 400],
    ['ends before its files do', Buffer.concat([ofSizes(600_000), Buffer.alloc(300_000)]), [], 400],
    ['ends before its small files do', Buffer.concat([ofSizes(10), Buffer.alloc(9)]), [], 400],
    ['holds more than its files', Buffer.concat([ofSizes(1), Buffer.alloc(2)]), [], 400]
  ])('%s', async (_what, body, headers, status) => {
    const { statuses, closed } = headers.length === 0 ? await sendWhole(body) : await send(body, ...headers)
    expect([statuses, closed]).toEqual([[status], true])
    expect(site.asked).toEqual([])
  })

  test('comes in pieces without an end', async () => {
    const body = Buffer.concat([ofSizes(1), Buffer.alloc(60_000)])
    const piece = Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n')])
    const { statuses } = await send(Buffer.concat([piece, piece]), 'Transfer-Encoding: chunked')
    expect(statuses).toEqual([400])
    expect(site.asked).toEqual([])
  })
})

test('a body that is cut, as by a page that calls it off, leaves nothing and asks nothing', async () => {
  const body = sentFiles(['logs.zip', zip], ['more.zip', zip])
  const socket = begun(heads(bytes, token, `Content-Length: ${body.length}`), body.subarray(0, body.length - 1_000))
  await until(() => expect(folders()).toHaveLength(1))
  socket.destroy()
  await until(() => expect(folders()).toEqual([]))
  expect(site.asked).toEqual([])
  expect((await sendWhole(body)).statuses).toEqual([200])
})

test('two at once do not meet: each has its own place, and each its own answer', async () => {
  const seen: Buffer[] = []
  let both = (): void => undefined
  const areBoth = new Promise<void>((done) => (both = done))
  received = async ([file]) => {
    seen.push(readFileSync(file?.large?.path ?? ''))
    if (seen.length === 2) both()
    await areBoth
    return busy
  }
  const other = Buffer.from(zip)
  other.fill(8, 100)
  const answers = await Promise.all([zip, other].map((content) => sendWhole(sentFiles(['logs.zip', content]))))
  expect(answers.map(({ statuses }) => statuses)).toEqual([[200], [200]])
  expect(seen.map((content) => content[500]).toSorted()).toEqual([7, 8])
})

test('where nothing can be put down, a large file is named with the reason and the others are read', async () => {
  vi.stubEnv('TMPDIR', join(tmpdir(), 'not-there'))
  let seen: readonly DroppedFile[] = []
  received = async (files) => {
    seen = files
    return busy
  }
  const { statuses } = await sendWhole(sentFiles(['logs.zip', zip], ['a.log', Buffer.from('a')]))
  vi.unstubAllEnvs()
  expect(statuses).toEqual([200])
  expect(seen.map(({ name, problem, bytes: kept }) => [name, problem, kept.length])).toEqual([
    ['logs.zip', 'no-temporary-room', 0],
    ['a.log', undefined, 1]
  ])
})

test('of a fault of ours the page learns only that there was one, and nothing is left', async () => {
  received = () => Promise.reject(new Error(ourFault))
  const { text, closed } = await sendWhole(sentFiles(['logs.zip', zip]))
  expect([text.includes(ourFault), text.includes('result'), closed]).toEqual([false, false, true])
})
