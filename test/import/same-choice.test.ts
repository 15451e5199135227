import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readInputs } from '../../src-main/import/read-inputs.ts'
import { chosenFiles } from '../../src-renderer/host/chosen-files.ts'
import { limits } from '../../src-main/service/limits.ts'

const root = mkdtempSync(join(tmpdir(), 'same-choice-'))
afterAll(() => rmSync(root, { recursive: true }))

const never = new AbortController().signal
const noise = 'x'.repeat(5_000)
/** Of each kind that is distinguished, and of the lengths at which beginning and end overlap. */
const contents = [
  ...Array.from({ length: 1_500 }, (_, nth) => `<![LOG[a]LOG]!><time="08:00:00.000+000" date="10-14-2026" ${nth}>`),
  ...Array.from({ length: 600 }, (_, nth) => `${noise} note of 2026-10-${10 + (nth % 20)} ${nth}`),
  ...Array.from({ length: 5 }, (_, nth) => `note ${nth} \u0001`),
  ...['Windows Registry Editor Version 5.00', '#Fields: date time', 'PK\u0003\u0004', '', 'x'.repeat(4_096)]
]
const nameOf = (nth: number) => `in/${nth % 7}/f${String((nth * 1_009) % 2_111)}.txt`

it('of too many files the page sends those that the command line reads', async () => {
  for (const [nth, content] of contents.entries()) {
    mkdirSync(join(root, 'in', String(nth % 7)), { recursive: true })
    writeFileSync(join(root, nameOf(nth)), content, 'latin1')
  }
  writeFileSync(join(root, 'loose.txt'), '\u0001')
  const read = await readInputs([join(root, 'in'), join(root, 'loose.txt')])
  const byCommandLine = read.filter(({ remark }) => remark === undefined).map(({ name }) => name)
  const uploaded = [...contents.keys()].map(nameOf).concat('loose.txt')
  const files = uploaded.map((name) => ({ name, file: new File([readFileSync(join(root, name))], name) }))
  const byPage = (await chosenFiles(files, limits.files, never)).map(({ name }) => name)
  expect(byPage).toHaveLength(limits.files)
  expect(byPage.toSorted()).toEqual(byCommandLine.toSorted())
  // what was given itself goes before what lies in a folder
  expect(byPage).toContain('loose.txt')
  expect(byPage).toContain(nameOf(1_499))
})

it('takes a file that cannot be looked at last, and ends when called off', async () => {
  const gone = new File([''], 'gone')
  gone.slice = () => {
    throw new Error('gone')
  }
  const files = ['a', 'b', 'c'].map((name) => ({
    name: `in/${name}`,
    file: name === 'a' ? gone : new File([name], name)
  }))
  expect((await chosenFiles(files, 2, never)).map(({ name }) => name)).toEqual(['in/b', 'in/c'])
  expect(await chosenFiles(files, 2, AbortSignal.abort())).toEqual([])
})
