import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCommandLine } from '../../src-main/hosts/cli/run.ts'

const escape = '\u001b'
const hostile = `${escape}]0;owned\u0007${escape}[2J\u009b31m\u202egol.exe\u2066<script>alert(1)</script>`
const shown = /[^\P{Cc}\n\t]|\p{Cf}/u
let folder = ''
let url = ''
/** Answers everything with markup and control characters, in its status line, its headers and its body. */
const server = createServer((socket) => {
  socket.on('error', () => undefined)
  socket.once('data', () => {
    const headers = [`Server: ${hostile}`, `WWW-Authenticate: Basic realm="${hostile}"`, `Via: 1.1 ${hostile}`]
    const body = `<title>${hostile}</title><script>alert(1)</script>`
    socket.end(`HTTP/1.1 500 ${hostile}\r\n${headers.join('\r\n')}\r\nContent-Length: 60\r\n\r\n${body}`)
  })
})
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostile-'))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
})
afterAll(() => server.close())

/** All the terminal gets, over both channels. */
async function run(...args: string[]): Promise<{ text: string; exitCode: number }> {
  let text = ''
  const console = { out: (message: string) => void (text += message), err: (message: string) => void (text += message) }
  const exitCode = await runCommandLine(args, console, new AbortController().signal)
  return { text, exitCode }
}

test.each([
  ['a command', [hostile]],
  ['an option', ['check', `--${hostile}`]],
  ['an address', ['check', '--wsus', hostile]],
  ['a proxy', ['check', '--proxy', hostile]],
  ['a file', ['check', `/nowhere/${hostile}`]],
  ['a time', ['check', '--timeout', hostile]],
  ['a language', ['check', '--lang', hostile]],
  ['a port', ['serve', '--port', hostile]],
  ['a code', ['code', hostile]],
  ['a folder', ['check', '--json', `/nowhere/${hostile}/a.json`]]
])('%s that is no sensible one is named without its control characters', async (_what, args) => {
  const { text, exitCode } = await run(...args)
  expect(exitCode).not.toBe(0)
  expect(text.length).toBeGreaterThan(20)
  expect(text).not.toMatch(shown)
})

test.skipIf(process.platform === 'win32')(
  'files and folders with hostile names and lines are shown harmlessly',
  async () => {
    const below = join(folder, `logs${hostile.replaceAll('/', '')}`)
    await mkdir(below)
    const line = `2026-10-14\t08:14:02:123\t 916\t1a2c\tPT\tWARNING: SyncUpdates failure, error = 0x8024401B, soap client error = 10, soap error code = 0, HTTP status code = 407 ${hostile}\r\n`
    await writeFile(join(below, `WindowsUpdate${escape}[31m\u202e.log`), line)
    await writeFile(join(below, `nothing${escape}[31m\u0085.bin`), 'nothing known')
    const [json, html] = [join(folder, 'a.json'), join(folder, 'a.html')]
    const { text, exitCode } = await run('check', below, '--json', json, '--html', html)
    expect(exitCode).toBe(1)
    expect(text).toContain('[U+001B]')
    expect(text).not.toMatch(shown)
    expect(await readFile(html, 'utf8')).not.toMatch(/<script|[^\P{Cc}\n\t]|[\u202e\u2066]/u)
  }
)

test('JSON for the terminal holds the same, and no control character', async () => {
  const log = join(folder, 'WindowsUpdate.log')
  await writeFile(
    log,
    `2026-10-14\t08:14:02:123\t 916\t1a2c\tPT\tWARNING: SyncUpdates failure, error = 0x8024401B, soap client error = 10, soap error code = 0, HTTP status code = 407 ${hostile}\r\n`
  )
  const file = join(folder, 'b.json')
  const { text } = await run('check', log, '--json', '-')
  await run('check', log, '--json', file)
  expect(text).toContain(String.raw`\u202e`)
  expect(text).not.toMatch(shown)
  const json = text.slice(text.indexOf('{\n'), text.lastIndexOf('\n}\n') + 3)
  expect(JSON.parse(json)).toEqual(JSON.parse(await readFile(file, 'utf8')))
})

test('a live server that answers markup and control characters reaches neither terminal nor report', async () => {
  const html = join(folder, 'live.html')
  const args = ['check', '--wsus', url, '--proxy', 'direct', '--html', html, '--timeout', '20']
  const { text } = await run(...args)
  expect(text).toContain('127.0.0.1')
  expect(text).not.toMatch(shown)
  const page = await readFile(html, 'utf8')
  expect(page).not.toMatch(/<script|[^\P{Cc}\n\t]|[\u202e\u2066]/u)
  expect(page).toContain(`http-equiv="Content-Security-Policy" content="default-src 'none';`)
})
