import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { extractAll, extractFile, getRawHeader, listPackage } from '@electron/asar'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { staticFile } from '../../src-main/hosts/pages/static-content.ts'
import { missing } from '../lab/prerequisites.ts'
import { decidedFuses } from './decided-fuses.ts'
import { packAroundFakeElectron } from './pack.ts'
import { isSigned } from './portable-executable.ts'
import { fusesOf, resourcesOf } from './read-program.ts'
import { windowsNode } from './windows-node.ts'

const root = join(import.meta.dirname, '../..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
const megabyte = 1024 * 1024
const onWindows = process.platform === 'win32'

function below(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')

const built = existsSync(join(root, 'out/main/main.js')) || process.env['SUP_DOCTOR_REQUIRE_ALL'] === '1'

describe.skipIf(!built || (!onWindows && missing('7za')))('packed around a fake for Electron', () => {
  const output = mkdtempSync(join(tmpdir(), 'sup-doctor-packed-'))
  const unpacked = { x64: join(output, 'win-unpacked'), arm64: join(output, 'win-arm64-unpacked') }
  const programs = Object.values(unpacked).map((folder) => join(folder, 'sup-doctor.exe'))
  const archive = join(unpacked.x64, 'resources/app.asar')

  beforeAll(() => {
    packAroundFakeElectron(output, 'zip', 'x64')
    packAroundFakeElectron(output, 'dir', 'arm64')
  })
  afterAll(() => rmSync(output, { recursive: true }))

  it('starts from a program that was signed, and is not', () => {
    expect(isSigned(readFileSync(windowsNode()))).toBe(true)
    expect(programs.map((program) => isSigned(readFileSync(program)))).toEqual([false, false])
  })
  it('has only what is built in the archive, and little of it', () => {
    const files = listPackage(archive, { isPack: false }).map((name) => name.split(sep).join('/'))
    const known = /^\/(package\.json|out(\/(main|preload|renderer).*)?)$/
    expect(files.filter((name) => !known.test(name))).toEqual([])
    for (const name of [
      '/out/main/main.js',
      '/out/preload/preload.cjs',
      '/out/renderer/index.html.br',
      '/package.json'
    ]) {
      expect(files).toContain(name)
    }
    expect(files).not.toContain('/out/main/cli.js')
    expect(files.filter((name) => name.includes('serve-wizard'))).toEqual([])
    // a third of it are the error codes, in two languages
    expect(statSync(archive).size).toBeLessThan(2 * megabyte)
  })
  it('hands out of the archive the page that was built', async () => {
    const [built, taken] = [join(root, 'out/renderer'), join(output, 'taken')]
    extractAll(archive, taken)
    const pages = below(built).filter((name) => name !== 'licences.json')
    expect(pages.length).toBeGreaterThan(8)
    for (const name of pages) {
      const page = await staticFile(join(taken, 'out/renderer'), `/${name}`)
      expect(page.status === 200 && Buffer.from(page.data).equals(readFileSync(join(built, name))), name).toBe(true)
    }
  })
  it('has everything beside it that the code compares, and every hash of it in the code', () => {
    const beside = below(join(unpacked.x64, 'resources/assets'))
    expect(beside).toEqual(below(join(root, 'out/assets')))
    for (const name of [
      'vbs/regList.wsf',
      'probes/winhttp-requests.js',
      'threads/reading-thread.cjs',
      'threads/judging-thread.cjs',
      'pac/quickjs.wasm'
    ])
      expect(beside).toContain(name)
    const chunks = listPackage(archive, { isPack: false }).filter((name) => /main.*\.js$/.test(name))
    const code = chunks.map((name) => extractFile(archive, name.slice(1)).toString('utf8')).join('\n')
    for (const name of beside) {
      expect(code, name).toContain(sha256(readFileSync(join(unpacked.x64, 'resources/assets', name))))
    }
    expect(below(join(unpacked.arm64, 'resources'))).toEqual(below(join(unpacked.x64, 'resources')))
  })
  it('has the licences of all its parts beside it', () => {
    const notices = readFileSync(join(root, 'assets/THIRD-PARTY.md'))
    expect(readFileSync(join(unpacked.x64, 'THIRD-PARTY.md')).equals(notices)).toBe(true)
    expect(below(unpacked.x64)).toContain('LICENSE')
  })
  it('has only German and English of Chromium’s own texts', () => {
    expect(below(join(unpacked.x64, 'locales'))).toEqual(['de.pak', 'en-US.pak'])
  })
  it('has every fuse as decided', async () => {
    for (const program of programs) expect(await fusesOf(program)).toEqual(decidedFuses)
  })
  it('carries the hash of its archive', () => {
    const { headerString } = getRawHeader(archive)
    const value = sha256(headerString)
    const [resources] = programs.map(resourcesOf)
    expect(resources?.integrity).toEqual([{ file: 'resources\\app.asar', alg: 'SHA256', value }])
  })
  it('says what it is', () => {
    for (const { strings, iconSides } of programs.map(resourcesOf)) {
      expect(strings).toMatchObject({ FileDescription: 'SUP Doctor', ProductName: 'SUP Doctor' })
      expect(strings['ProductVersion']).toMatch(new RegExp(`^${version.replaceAll('.', '\\.')}(\\.0)?$`))
      expect(iconSides).toContain(256)
    }
  })
  it('lies complete in the zip', () => {
    const zip = join(output, `sup-doctor-${version}-x64.zip`)
    expect(statSync(zip).size).toBeGreaterThan(statSync(archive).size)
    if (onWindows) return
    const listed = execFileSync('7za', ['l', '-ba', '-slt', zip], { encoding: 'utf8' })
    const files = [...listed.matchAll(/^Path = (.+)$/gm)].map((match) => match[1] ?? '')
    const wanted = below(unpacked.x64)
    expect(files.filter((name) => wanted.includes(name)).sort()).toEqual(wanted)
  })
})
