import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readInputs } from '../../src-main/casefile/read-inputs.ts'

const root = mkdtempSync(join(tmpdir(), 'sup-doctor-'))
afterAll(() => rmSync(root, { recursive: true }))
mkdirSync(join(root, 'logs', 'deep'), { recursive: true })
mkdirSync(join(root, 'other'))
for (const name of ['logs/b.log', 'logs/a.log', 'logs/deep/c.log', 'other/a.log']) writeFileSync(join(root, name), name)
symlinkSync(join(root, 'other'), join(root, 'logs', 'link'))

describe('readInputs', () => {
  it('reads a folder with what is below it, in order, without following links', async () => {
    const files = await readInputs([join(root, 'logs')])
    expect(files.map((file) => file.name)).toEqual(['a.log', 'b.log', 'deep/c.log'])
    expect(files.map((file) => new TextDecoder().decode(file.bytes))).toEqual([
      'logs/a.log',
      'logs/b.log',
      'logs/deep/c.log'
    ])
  })

  it('gives files of the same name different ones', async () => {
    const files = await readInputs([join(root, 'logs/a.log'), join(root, 'other'), join(root, 'logs/a.log')])
    expect(files.map((file) => file.name)).toEqual(['a.log', 'a (2).log', 'a (3).log'])
  })

  it.runIf(process.platform === 'linux')('refuses what is no file and may never end', async () => {
    await expect(readInputs(['/dev/zero'])).rejects.toMatchObject({ reason: 'unreadable' })
  })

  it('says which path is not there', async () => {
    const path = join(root, 'nowhere')
    await expect(readInputs([path])).rejects.toMatchObject({ name: 'InputProblem', path, reason: 'not-found' })
  })
})
