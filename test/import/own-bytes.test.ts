import { afterEach, expect, it, vi } from 'vitest'
import { Worker } from 'node:worker_threads'
import { LargeFiles } from '../../src-main/import/large/large-files.ts'
import { ownBytes } from '../../src-main/import/large/worker-pool.ts'
import { noInterest } from '../../src-main/readers/server-logs/server-log-interest.ts'
import { silentImport } from '../../src-main/import/import-options.ts'

afterEach(() => void vi.restoreAllMocks())

/** A file of 300 kB in the middle of an archive of 8 MB. */
function viewIntoMore(): Uint8Array {
  const archive = new Uint8Array(8_000_000).fill(32)
  return archive.subarray(1_000_000, 1_300_000)
}

/** How many bytes of memory a message carries. */
function bytesSent(message: unknown): number {
  if (message instanceof Uint8Array) return message.buffer.byteLength
  if (message === null || typeof message !== 'object') return 0
  return Object.values(message).reduce((sum: number, item: unknown) => sum + bytesSent(item), 0)
}

it('a thread is given the bytes of its file alone, for whatever it is asked', async () => {
  const sent: number[] = []
  const post = vi.spyOn(Worker.prototype, 'postMessage').mockImplementation(function (this: Worker, message: unknown) {
    sent.push(bytesSent(message))
    post.mockRestore()
    this.postMessage(message)
  })
  const large = new LargeFiles({ ...silentImport, workers: 1 })
  const bytes = viewIntoMore()
  const file = { name: 'a.log', bytes }
  await large.work('recognise', { bytes, interest: noInterest }, file)
  expect(sent).toEqual([300_000])
  await large.close()
})

it.each([
  ['a task over one file', { kind: 'unpack', asked: { bytes: viewIntoMore() } }],
  ['a task over several', { kind: 'load-case', asked: { entries: [{ name: 'a', bytes: viewIntoMore() }] } }],
  ['a buffer of Node', { source: Buffer.from(viewIntoMore().buffer, 1_000_000, 300_000) }]
])('%s keeps no memory of more than it reads, and all of that', (_, task) => {
  const own = ownBytes(task)
  expect(bytesSent(own)).toBe(300_000)
  expect(JSON.stringify(own).length).toBeGreaterThan(300_000)
})

it('what is shared or whole is not copied', () => {
  const whole = new Uint8Array(10)
  const shared = new Uint8Array(new SharedArrayBuffer(10)).subarray(2, 5)
  const own = ownBytes({ whole, shared, text: 'a', list: [null, 1], pattern: /a/ })
  expect(own).toEqual({ whole, shared, text: 'a', list: [null, 1], pattern: /a/ })
  expect(own.whole).toBe(whole)
  expect(own.shared).toBe(shared)
})
