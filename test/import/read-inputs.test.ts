import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { importFiles } from '../../src-main/import/import-files.ts'
import { readInputs } from '../../src-main/import/read-inputs.ts'

const root = mkdtempSync(join(tmpdir(), 'sup-doctor-'))
afterAll(() => rmSync(root, { recursive: true }))
mkdirSync(join(root, 'logs', 'deep'), { recursive: true })
mkdirSync(join(root, 'other'))
for (const name of ['logs/b.log', 'logs/a.log', 'logs/deep/c.log', 'other/a.log']) writeFileSync(join(root, name), name)
symlinkSync(join(root, 'other'), join(root, 'logs', 'link'))

describe('readInputs', () => {
  it.skipIf(process.platform === 'win32')(
    'takes `..` behind a link for the folder above its target, as the disk does',
    async () => {
      for (const name of ['here', 'far/deep']) mkdirSync(join(root, 'up', name), { recursive: true })
      symlinkSync('../far/deep', join(root, 'up/here/link'))
      for (const name of ['here/a.log', 'far/a.log']) writeFileSync(join(root, 'up', name), name)
      const read = async (...paths: string[]) =>
        (await readInputs(paths.map((path) => `${root}/up/${path}`))).map(({ name, bytes }) => [
          name,
          new TextDecoder().decode(bytes)
        ])
      expect(await read('here/link/../a.log', 'here/a.log')).toEqual([
        ['far/a.log', 'far/a.log'],
        ['here/a.log', 'here/a.log']
      ])
      expect(await read('here/link/..')).toEqual([['a.log', 'far/a.log']])
    }
  )

  it.skipIf(process.platform === 'win32')('takes nothing twice that a link leads to as well', async () => {
    mkdirSync(join(root, 'once/in'), { recursive: true })
    writeFileSync(join(root, 'once/in/a.log'), 'a')
    symlinkSync('in', join(root, 'once/way'))
    const names = async (...paths: string[]) =>
      (await readInputs(paths.map((path) => join(root, 'once', path)))).map(({ name }) => name)
    expect(await names('in', 'way')).toEqual(['a.log'])
    expect(await names('way', 'in/a.log')).toEqual(['a.log'])
    expect(await names('in/a.log', 'way/a.log')).toEqual(['a.log'])
  })

  it.skipIf(process.platform !== 'linux')('says of a name that is no text what it is', async () => {
    const folder = join(root, 'odd-names')
    mkdirSync(folder)
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff, 0x2e, 0x6c, 0x6f, 0x67])]), 'a log')
    const { inputs } = await importFiles(await readInputs([folder]))
    expect(inputs).toMatchObject([{ name: '\ufffd.log', remark: { id: 'unreadable-name' } }])
    await expect(readInputs([`${folder}/\ufffd.log`])).rejects.toMatchObject({ reason: 'unreadable' })
  })

  it('reads a folder with what is below it, in order, without following links', async () => {
    const files = await readInputs([join(root, 'logs')])
    expect(files.map((file) => [file.name, new TextDecoder().decode(file.bytes)])).toEqual([
      ['a.log', 'logs/a.log'],
      ['b.log', 'logs/b.log'],
      ['deep/c.log', 'logs/deep/c.log'],
      ['logs', '']
    ])
  })

  it('keeps the folders that tell several paths apart, and takes none twice', async () => {
    const pc = (name: string) => join(root, name, 'CCM', 'Logs')
    for (const name of ['pc1', 'pc2']) {
      mkdirSync(pc(name), { recursive: true })
      writeFileSync(join(pc(name), 'WUAHandler.log'), name)
    }
    const names = async (...paths: string[]) => (await readInputs(paths)).map((file) => file.name)
    const log = (name: string) => join(pc(name), 'WUAHandler.log')
    expect(await names(pc('pc1'), pc('pc2'))).toEqual(['pc1/CCM/Logs/WUAHandler.log', 'pc2/CCM/Logs/WUAHandler.log'])
    expect(await names(join(root, 'pc1'), join(root, 'pc2'))).toEqual([
      'pc1/CCM/Logs/WUAHandler.log',
      'pc2/CCM/Logs/WUAHandler.log'
    ])
    expect(await names(log('pc1'), log('pc2'), log('pc1'))).toEqual([
      'pc1/CCM/Logs/WUAHandler.log',
      'pc2/CCM/Logs/WUAHandler.log'
    ])
    expect(await names(join(root, 'logs/b.log'), join(root, 'logs'))).toEqual([
      'b.log',
      'logs/a.log',
      'logs/deep/c.log',
      'logs'
    ])
  })

  it('tells of a folder what it did not follow, could not open or found too deep', async () => {
    const folder = join(root, 'odd')
    mkdirSync(join(folder, ...Array.from({ length: 40 }, () => 'd')), { recursive: true })
    writeFileSync(join(folder, 'a.log'), 'x')
    symlinkSync(join(root, 'other'), join(folder, 'link'))
    const files = await readInputs([folder])
    expect(files.filter((file) => file.remark === undefined).map((file) => file.name)).toEqual(['a.log'])
    expect(
      files.flatMap(({ name, remark }) => (remark === undefined ? [] : [[name, remark.id, remark.count]]))
    ).toEqual([
      ['odd', 'links-left-out', 1],
      ['odd', 'deep-folders-left-out', 1]
    ])
    const { inputs, evidence } = await importFiles(files)
    expect(inputs.map(({ name, kind, recognised }) => [name, kind, recognised])).toContainEqual([
      'odd',
      'folder',
      false
    ])
    expect(evidence).toEqual([])
  })

  it('takes of more than 2,000 files those that their content says to matter, whatever they are called and when they were changed', async () => {
    const record = (minute: number) =>
      `<![LOG[Scan failed with error = 0x80072ee2.]LOG]!><time="08:${String(minute % 60).padStart(2, '0')}:00.000-120" date="10-${String(1 + Math.floor(minute / 60)).padStart(2, '0')}-2026" component="WUAHandler">`
    const contents = [
      ...Array.from({ length: 1_200 }, (_, nth) => record(nth)),
      ...Array.from({ length: 900 }, (_, nth) => `note ${nth}`),
      ...['#Software: Microsoft Internet Information Services 10.0', '\u0000\u0001', '']
    ]
    const chosen = async (folder: string, name: (nth: number) => string): Promise<string[]> => {
      mkdirSync(folder)
      for (const [nth, content] of contents.entries()) {
        writeFileSync(join(folder, name(nth)), content)
        utimesSync(join(folder, name(nth)), 1 + ((nth * 7919) % 4_000), 1)
      }
      const files = await readInputs([folder])
      expect(files).toHaveLength(2001)
      expect(files.at(-1)?.remark).toEqual({ id: 'files-left-out', count: contents.length - 2_000 })
      return files.slice(0, -1).map(({ bytes }) => Buffer.from(bytes).toString())
    }
    const first = await chosen(join(root, 'many'), (nth) => `a${String(nth).padStart(4, '0')}.log`)
    const second = await chosen(join(root, 'many-shuffled'), (nth) =>
      nth === 2_102 ? 'WUAHandler.log' : `${String((nth * 1_009) % 2_111)}.txt`
    )
    expect(second.toSorted()).toEqual(first.toSorted())
    for (const kept of contents.slice(0, 1_200)) expect(first).toContain(kept)
    expect(first).toContain(contents.at(-3))
    expect(first).not.toContain('\u0000\u0001')
    expect(first).not.toContain('')
  })

  it('does the same among files that were named one by one', async () => {
    const folder = join(root, 'many')
    const paths = [...readdirSync(folder).map((name) => join(folder, name)), join(folder, 'a0100.log')]
    const files = await readInputs(paths)
    expect(files.map((file) => file.name)).toContain('a0100.log')
    expect(files.at(-1)?.name).toMatch(/ …$/)
    expect(files.at(-1)?.remark).toEqual({ id: 'files-left-out', count: 103 })
    expect(files).toHaveLength(2001)
  })

  it('holds no more than some of a folder in memory at once', async () => {
    const folder = join(root, 'heavy')
    mkdirSync(folder)
    for (let nth = 0; nth < 8; nth++) {
      writeFileSync(join(folder, `u_ex26010${nth}.log`), '')
      truncateSync(join(folder, `u_ex26010${nth}.log`), 40 * 1024 * 1024)
    }
    const files = await readInputs([folder])
    expect(files.filter((file) => file.large === undefined)).toHaveLength(6)
    expect(files.reduce((sum, file) => sum + file.bytes.length, 0)).toBeLessThan(257 * 1024 * 1024)
  })

  it.runIf(process.platform === 'linux')('refuses what is no file and may never end', async () => {
    await expect(readInputs(['/dev/zero'])).rejects.toMatchObject({ reason: 'unreadable' })
  })

  it('says which path is not there', async () => {
    const path = join(root, 'nowhere')
    await expect(readInputs([path])).rejects.toMatchObject({ name: 'InputProblem', path, reason: 'not-found' })
  })
})
