import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startProgram } from '../e2e/started-program.ts'

const root = join(import.meta.dirname, '../..')
const built = existsSync(join(root, 'out/main/cli.js'))

/** What the guides say goes onto the stick, in a folder from which no node_modules can be reached. */
describe.skipIf(!built && process.env['SUP_DOCTOR_REQUIRE_ALL'] !== '1')('a stick', () => {
  const stick = mkdtempSync(join(tmpdir(), 'sup-doctor-stick-'))
  beforeAll(() => {
    for (const part of ['out/main', 'out/renderer', 'out/assets', 'assets', 'package.json'])
      cpSync(join(root, part), join(stick, part), { recursive: true })
  })
  afterAll(() => rmSync(stick, { recursive: true }))

  const cli = (...args: string[]) =>
    spawnSync(process.execPath, ['out/main/cli.js', ...args], { cwd: stick, encoding: 'utf8' })

  it('checks a saved case, explains a code, and opens a sample', () => {
    const checked = cli('check', 'assets/samples/proxy-sign-in.supcase', '--lang', 'de')
    expect([checked.status, checked.stdout.split('\n')[0]]).toEqual([
      1,
      'Der Proxy verlangt eine Anmeldung, die der Update-Dienst nicht leisten kann'
    ])
    expect(cli('code', '0x8024401B', '--lang', 'de').stdout).toContain('HTTP 407')
  })

  it('serves the wizard', async () => {
    const program = await startProgram(['--browser', '--no-open'], {}, stick)
    const { origin } = new URL(program.url)
    expect(await (await fetch(`${origin}/`)).text()).toContain('<title>SUP Doctor</title>')
    await program.kill()
  })
})
