import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, linkSync, lstatSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeWhole } from '../../src-main/hosts/node/write-whole.ts'
import { until } from '../until.ts'

const module = join(import.meta.dirname, '../../src-main/hosts/node/write-whole.ts')
const last = 'the last result'
let folder = ''
let file = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sup-doctor-test-'))
  file = join(folder, 'result.json')
  writeFileSync(file, last, { mode: 0o640 })
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})
const mode = (path: string): number => statSync(path).mode & 0o777
/** A program of its own that writes this many bytes over the last result. */
const program = (bytes: number): string =>
  `import { writeWhole } from ${JSON.stringify(module)}
  await writeWhole(${JSON.stringify(file)}, 'x'.repeat(${bytes})).catch((error) => { process.stdout.write(error.code) })`

describe('a result', () => {
  it('replaces the last one with its rights, also through a link', async () => {
    const link = join(folder, 'link')
    symlinkSync('result.json', link)
    await writeWhole(link, 'new')
    expect([readFileSync(file, 'utf8'), mode(file), lstatSync(link).isSymbolicLink()]).toEqual(['new', 0o640, true])
  })

  it('leaves the other names of the last one what they were', async () => {
    linkSync(file, join(folder, 'copy'))
    await writeWhole(file, 'new')
    expect(readFileSync(join(folder, 'copy'), 'utf8')).toBe(last)
  })

  it('has the rights of any new file where none was, and through a link to nothing', async () => {
    symlinkSync('made', join(folder, 'link'))
    await writeWhole(join(folder, 'link'), new Uint8Array([110, 101, 119]))
    writeFileSync(join(folder, 'usual'), '')
    expect(readFileSync(join(folder, 'made'), 'utf8')).toBe('new')
    expect(mode(join(folder, 'made'))).toBe(mode(join(folder, 'usual')))
  })

  it('that is secret is for this account alone, whatever had its name before', async () => {
    const open = join(folder, 'open')
    writeFileSync(open, last)
    chmodSync(open, 0o666)
    symlinkSync('open', join(folder, 'link'))
    await writeWhole(join(folder, 'link'), 'secret', 0o600)
    await writeWhole(file, 'secret', 0o600)
    expect([mode(join(folder, 'link')), mode(file)]).toEqual([0o600, 0o600])
    expect(readFileSync(open, 'utf8')).toBe(last)
  })

  it('goes straight to what is no file', async () => {
    await writeWhole('/dev/null', 'new')
    await writeWhole('/dev/null', 'new', 0o600)
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
    await expect(writeWhole('/dev/full', 'new')).rejects.toMatchObject({ code: 'ENOSPC' })
  })

  it.skipIf(process.platform === 'win32')('goes into a pipe that somebody reads, and waits for no reader', async () => {
    const pipe = join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    await expect(writeWhole(pipe, 'new')).rejects.toMatchObject({ code: 'ENXIO' })
    const reader = spawn('cat', [pipe])
    const chunks: Buffer[] = []
    reader.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    const closed = once(reader, 'close')
    const long = 'x'.repeat(1_000_000)
    // until the reader has opened it
    await until(() => writeWhole(pipe, long))
    await closed
    expect(Buffer.concat(chunks).toString()).toBe(long)
  })
})

describe('the last result stays', () => {
  it('where the disk is full or a file may not grow', () => {
    const shell = `trap '' XFSZ; ulimit -f 8; exec "$0" --input-type=module -e "$1"`
    const text = execFileSync('/bin/bash', ['-c', shell, process.execPath, program(1_000_000)], { encoding: 'utf8' })
    expect(text).toBe('EFBIG')
    expect(readFileSync(file, 'utf8')).toBe(last)
    expect(readdirSync(folder)).toEqual(['result.json'])
  })

  it('where the new one cannot take its place', async () => {
    const full = join(folder, 'folder')
    await expect(writeWhole(join(full, 'a.json'), 'new')).rejects.toMatchObject({ code: 'ENOENT' })
    expect(readdirSync(folder)).toEqual(['result.json'])
  })

  it('where the run is killed at any moment of writing', async () => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', program(200_000_000)], { stdio: 'ignore' })
    const closed = once(child, 'close')
    const begun = (): string | undefined => readdirSync(folder).find((name) => name !== 'result.json')
    while (begun() === undefined && child.exitCode === null) await new Promise(setImmediate)
    const rights = mode(join(folder, begun() ?? 'result.json'))
    child.kill('SIGKILL')
    await closed
    expect(rights).toBe(0o600)
    expect(readFileSync(file, 'utf8').slice(0, 100)).toBe(last)
    // what it had begun goes with the next result
    expect(readdirSync(folder)).toHaveLength(2)
    await writeWhole(file, 'new')
    expect(readdirSync(folder)).toEqual(['result.json'])
  })
})
