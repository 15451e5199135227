import { Buffer } from 'node:buffer'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { isCabinet } from '../../src-main/readers/cabinet/cabinet-directory.ts'
import { cabinetFile, type CabinetPart } from '../builders/cabinet-file.ts'
import { methods, parts, textOf } from '../builders/cabinet-parts.ts'
import { unpackedCabinet } from '../builders/unpacked.ts'

const folder = mkdtempSync(join(tmpdir(), 'sup-doctor-cabinet-'))
const missing = (program: string): boolean => spawnSync(program, ['--version']).status !== 0

afterAll(() => rmSync(folder, { recursive: true }))

/** What is in it, by name with forward slashes. */
function contents(cabinet: Uint8Array): Map<string, string> {
  const opened = unpackedCabinet(cabinet)
  if ('problem' in opened) throw new Error(opened.problem)
  return new Map(opened.entries.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('latin1')]))
}

function contentsByCabextract(cabinet: Uint8Array): Map<string, string> {
  const place = mkdtempSync(join(folder, 'x-'))
  writeFileSync(join(place, 'in.cab'), cabinet)
  execFileSync('cabextract', ['-q', '-d', join(place, 'out'), join(place, 'in.cab')])
  const found = readdirSync(join(place, 'out'), { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  const paths = found.map((one) => join(one.parentPath, one.name)).sort()
  return new Map(paths.map((path) => [path.slice(join(place, 'out').length + 1), readFileSync(path, 'latin1')]))
}

const plain = (files: readonly CabinetPart[]): Map<string, string> =>
  new Map(files.map(({ name, bytes }) => [name.replaceAll('\\', '/'), Buffer.from(bytes).toString('latin1')]))

describe('a cabinet', () => {
  it.each(methods)('packed as %s gives its files', (_name, method) => {
    const cabinet = cabinetFile([{ files: parts, method }])
    expect(isCabinet(cabinet)).toBe(true)
    expect(contents(cabinet)).toEqual(plain(parts))
  })

  it.skipIf(missing('cabextract')).each(methods)('packed as %s is unpacked as cabextract does', (_name, method) => {
    const cabinet = cabinetFile([{ files: parts, method }])
    expect(contents(cabinet)).toEqual(
      new Map([...contentsByCabextract(cabinet)].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
    )
  })

  it.skipIf(missing('gcab')).each([[], ['-z']])('made by gcab %s gives its files', (...options) => {
    const place = mkdtempSync(join(folder, 'g-'))
    const files = parts
      .filter(({ bytes }) => bytes.length > 0)
      .map((one) => ({ ...one, name: one.name.replace('\\', '/') }))
    for (const { name, bytes } of files) {
      mkdirSync(dirname(join(place, name)), { recursive: true })
      writeFileSync(join(place, name), bytes)
    }
    execFileSync('gcab', ['-c', ...options.flat(), 'made.cab', ...files.map(({ name }) => name)], { cwd: place })
    const found = contents(readFileSync(join(place, 'made.cab')))
    for (const { name, bytes } of files) {
      const inner = [...found.keys()].find((one) => one === name || one.endsWith(name.split('/').at(-1) ?? ''))
      expect(found.get(inner ?? '')).toBe(Buffer.from(bytes).toString('latin1'))
    }
  })

  it('may have several folders, reserved bytes, no sums, and names beyond ASCII', () => {
    const folders = methods.map(([, method], nth) => ({
      files: [{ name: `${nth}\\Größe ${nth} 原.txt`, bytes: textOf(9000) }],
      method
    }))
    const cabinet = cabinetFile(folders, { reserve: [20, 8, 4], withSums: false })
    expect(contents(cabinet)).toEqual(plain(folders.flatMap(({ files }) => files)))
  })

  it('has names in the code page of Western Europe where it does not say otherwise', () => {
    const cabinet = cabinetFile([{ files: [{ name: 'Gr__e.txt', bytes: textOf(5) }], method: 'stored' }])
    Buffer.from([0xf6, 0xdf]).copy(cabinet, cabinet.indexOf('Gr__e') + 2)
    expect([...contents(cabinet).keys()]).toEqual(['Größe.txt'])
  })

  it('costs what it holds of what may be unpacked', () => {
    const allowance = { entries: 100, bytes: 1_000_000 }
    unpackedCabinet(cabinetFile([{ files: parts, method: 'mszip' }]), allowance)
    const bytes = parts.reduce((sum, one) => sum + one.bytes.length, 0)
    expect(allowance).toEqual({ entries: 95, bytes: 1_000_000 - bytes })
  })
})
