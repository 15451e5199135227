import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runCommandLine } from '../../../src-main/hosts/cli/run.ts'
import { programLog } from '../../../src-main/hosts/log/program-log.ts'
import { openArchive } from '../../../src-main/import/archives/zip.ts'
import { runCli } from '../../cli/run-cli.ts'

const fresh = (): string => mkdtempSync(join(tmpdir(), 'broken-'))

it('a command that breaks says so in one sentence, names the log, and ends with 70', async () => {
  const log = programLog(fresh())
  let message = ''
  const out = (): void => {
    throw new RangeError('the screen is gone')
  }
  const console = { out, err: (text: string) => void (message += text) }
  const exitCode = await runCommandLine(['checks', '--lang', 'en'], console, new AbortController().signal, log)
  expect(exitCode).toBe(70)
  expect(message).toMatch(
    /^SUP Doctor stopped because of an error in the program \(RangeError: the screen is gone\); the log is in .*sup-doctor\.log\. To report it: .*\n$/
  )
  expect(log.read()).toContain('RangeError: the screen is gone')
})

it.each([
  ['uncaught-exception', `setImmediate(() => { throw new Error('late') })`],
  ['unhandled-rejection', `void Promise.reject(new Error('late'))`]
])('what nobody catches is logged and ends with 70: %s', (where, fault) => {
  const folder = fresh()
  const source = (name: string): string =>
    JSON.stringify(join(import.meta.dirname, '../../../src-main/hosts/log', name))
  const script = join(folder, 'fault.mjs')
  const fakeLog = `{ reportError: (where, error) => console.log(where, error.message) }`
  writeFileSync(
    script,
    `import { guardProcess } from ${source('guard-process.ts')}
     guardProcess(${fakeLog}, { end: () => process.exit(70) })
     ${fault}
     setInterval(() => undefined, 60_000)`
  )
  const ran = spawnSync(process.execPath, [script], { encoding: 'utf8' })
  expect({ status: ran.status, out: ran.stdout.trim() }).toEqual({ status: 70, out: `${where} late` })
})

it('packs what to send, says what is in it, and writes nothing else', async () => {
  const state = fresh()
  process.env['SUP_DOCTOR_STATE'] = state
  try {
    programLog().reportError('run', new Error('at http://supwerk01.fabrikam-werke.example:8530'))
    const file = join(fresh(), 'support.zip')
    const ran = await runCli(['support', '--lang', 'en', '--save', file])
    expect(ran).toMatchObject({ exitCode: 0, err: expect.stringContaining('about.json, sup-doctor.log') as string })
    const archive = await openArchive(new Uint8Array(readFileSync(file)))
    if ('problem' in archive) throw new Error(archive.problem)
    const [about, log] = archive.entries.map((entry) => new TextDecoder().decode(entry.bytes))
    expect(JSON.parse(about ?? '')).toMatchObject({ node: process.versions.node })
    expect(log).toMatch(/http:\/\/HOST-\d\.DOMAIN-\d:8530/)
    expect(log).not.toMatch(/fabrikam|supwerk/)
  } finally {
    delete process.env['SUP_DOCTOR_STATE']
  }
})

it('needs a place to save to', async () => {
  expect(await runCli(['support', '--lang', 'en'])).toMatchObject({ exitCode: 64 })
  expect(existsSync('FILE.zip')).toBe(false)
})
