import { Buffer } from 'node:buffer'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { sentFiles } from '../builders/sent-files.ts'
import { endAll, startProgram } from './started-program.ts'

const temp = mkdtempSync(join(tmpdir(), 'received-files-'))
test.afterAll(() => rmSync(temp, { recursive: true }))
test.afterEach(endAll)

/** Begins to send a large file, as a page does, and stops in the middle. */
async function begin(address: string): Promise<void> {
  const { origin, host, port, hash } = new URL(address)
  const secret = 'page'.padEnd(43, '-')
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify([hash.slice('#t='.length), secret])
  expect((await fetch(`${origin}/enter`, { method: 'POST', headers, body })).status).toBe(204)
  const sent = sentFiles(['logs.zip', Buffer.alloc(1_000_000)])
  const socket = connect(Number(port), '127.0.0.1').on('error', () => undefined)
  const lines = [
    'POST /files HTTP/1.1',
    `Host: ${host}`,
    'Content-Type: application/octet-stream',
    `X-Token: ${secret}`
  ]
  socket.write([...lines, `Content-Length: ${sent.length}`, '', ''].join('\r\n'))
  socket.write(sent.subarray(0, 900_000))
  await expect.poll(() => readdirSync(temp)).toHaveLength(1)
}

const env = { TMPDIR: temp, TEMP: temp }

test('what a program was receiving when it ended is gone with it', async () => {
  const started = await startProgram(['--browser', '--no-open'], env)
  await begin(started.url)
  await started.interrupt()
  expect(readdirSync(temp)).toEqual([])
})

test('what a program was receiving when it was killed is gone after the next start', async () => {
  const started = await startProgram(['--browser', '--no-open'], env)
  await begin(started.url)
  await started.kill()
  expect(readdirSync(temp)).toHaveLength(1)
  await startProgram(['--browser', '--no-open'], env)
  await expect.poll(() => readdirSync(temp)).toEqual([])
})
