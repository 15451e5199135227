import { createHash } from 'node:crypto'
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { filesInside } from '../../src-main/system/bundled-files/files-inside.ts'
import { bundledFilesIn } from '../../src-main/system/bundled-files/bundled-files.ts'

const texts = { 'vbs/list.wsf': 'list', 'vbs/part.vbs': 'part', 'probes/ask.js': 'ask' }
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const hashes = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, sha256(text)]))
let root: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sup-doctor-own-'))
  for (const [name, text] of Object.entries(texts)) {
    await mkdir(dirname(join(root, name)), { recursive: true })
    await writeFile(join(root, name), text)
  }
})
afterEach(() => rm(root, { recursive: true, force: true }))

describe('files of ours in a folder', () => {
  it('are used as they were built', () => {
    const files = bundledFilesIn(root, hashes)
    expect(new TextDecoder().decode(files.read('probes/ask.js'))).toBe('ask')
    expect(files.folder('vbs')).toBe(join(root, 'vbs'))
    expect(files.problems()).toEqual([])
  })
  it('are not used once one of them is another, not even later', async () => {
    const files = bundledFilesIn(root, hashes)
    expect(files.folder('vbs')).toBe(join(root, 'vbs'))
    await appendFile(join(root, 'vbs/part.vbs'), ' ')
    expect(() => files.folder('vbs')).toThrow('vbs/part.vbs is missing or not the file this program was built with')
    expect(files.folder('probes')).toBe(join(root, 'probes'))
    expect(files.problems()).toEqual(['vbs/part.vbs'])
  })
  it('are not used when one is missing', async () => {
    await rm(join(root, 'probes/ask.js'))
    expect(() => bundledFilesIn(root, hashes).folder('probes')).toThrow('probes/ask.js')
  })
  it('are none of ours without a hash, whatever lies there', async () => {
    await writeFile(join(root, 'probes/other.js'), 'other')
    expect(() => bundledFilesIn(root, hashes).read('probes/other.js')).toThrow('probes/other.js')
    expect(() => bundledFilesIn(root, hashes).folder('other')).toThrow('other')
    expect(() => bundledFilesIn(root, {}).folder('vbs')).toThrow('vbs')
  })
})

describe('files of ours inside the program', () => {
  const inside = (name: string) => {
    const text = (texts as Record<string, string>)[name]
    return text === undefined ? null : new TextEncoder().encode(text)
  }

  it('are written out at the first need, for nobody else, and only what was asked for', async () => {
    const files = filesInside(inside, hashes)
    const folder = files.folder('vbs')
    expect((await readdir(folder)).sort()).toEqual(['list.wsf', 'part.vbs'])
    expect(await readdir(dirname(folder))).toEqual(['vbs'])
    expect(files.folder('vbs')).toBe(folder)
    expect(await readFile(join(folder, 'list.wsf'), 'utf8')).toBe('list')
  })
  it('are used where they lie beside it, as long as all of a folder are those of the build', async () => {
    const files = filesInside(inside, hashes, [join(root, 'nowhere'), root])
    expect(files.folder('vbs')).toBe(join(root, 'vbs'))
    await appendFile(join(root, 'vbs/part.vbs'), ' ')
    const own = files.folder('vbs')
    expect(own).not.toBe(join(root, 'vbs'))
    expect(await readFile(join(own, 'part.vbs'), 'utf8')).toBe('part')
    expect(files.folder('probes')).toBe(join(root, 'probes'))
    await rm(join(root, 'probes/ask.js'))
    expect(dirname(files.folder('probes'))).toBe(dirname(own))
  })
  it('are compared again before each use', async () => {
    const files = filesInside(inside, hashes)
    await appendFile(join(files.folder('vbs'), 'list.wsf'), 'x')
    expect(() => files.folder('vbs')).toThrow('vbs/list.wsf')
  })
  it('are not used when the program file itself was changed', () => {
    const files = filesInside(() => new Uint8Array([1]), hashes)
    expect(() => files.read('probes/ask.js')).toThrow('probes/ask.js')
    expect(() => files.folder('probes')).toThrow('probes/ask.js')
  })
})
