import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { saveCase } from '../../src-main/casefile/save.ts'
import { plain, seededCase } from '../redact/seeded-case.ts'
import { shownNames } from '../redact/shown-names.ts'
import { folderWith, runCli } from './run-cli.ts'

let folder = ''
let input = ''
beforeAll(async () => {
  const made = folderWith({ 'a.supcase': await saveCase(seededCase(plain)) })
  folder = made.folder
  input = made.paths[0] ?? ''
})
const file = (name: string): string => join(folder, name)
const read = (name: string): string => readFileSync(file(name), 'utf8')

it('names nobody in anything it writes, and everybody in the list that is asked for apart', async () => {
  const wanted = ['--json', file('a.json'), '--html', file('a.html'), '--ledger', file('list.txt')]
  const ran = await runCli(['check', input, '--redact', '--lang', 'en', ...wanted])
  expect(ran).toMatchObject({ exitCode: 1 })
  for (const text of [ran.out, ran.err, read('a.json'), read('a.html')]) expect(shownNames(text, plain)).toEqual([])
  expect(read('list.txt')).toContain('CLIENT-1\tNB-4711')
  expect(statSync(file('list.txt')).mode & 0o077).toBe(0)
})

it('checked again, the saved case prints the same bytes as the case it was made of', async () => {
  await runCli(['check', input, '--redact', '--json', file('b.json'), '--save', file('b.supcase')])
  const again = await runCli(['check', file('b.supcase'), '--json', file('c.json')])
  expect(again.exitCode).toBe(1)
  expect(read('c.json')).toBe(read('b.json'))
})

it('writes no list where none is asked for', async () => {
  await runCli(['collect', input, '--redact', '--save', file('d.supcase')])
  expect(existsSync(file('d.supcase'))).toBe(true)
  await runCli(['collect', input, '--redact', '--save', file('e.supcase'), '--ledger', file('e.txt')])
  expect(read('e.txt')).toContain('SUP-1\tsupwerk01')
})

it.each([
  [['--ledger', 'list.txt'], /only together with “--redact”/],
  [['--redact', '--ledger', '-'], /a file of its own/],
  [['--redact', '--json', 'x.txt', '--ledger', './x.txt'], /a file of its own/]
])('refuses %j', async (args, sentence) => {
  const ran = await runCli(['check', input, '--lang', 'en', ...args])
  expect(ran.exitCode).toBe(64)
  expect(ran.err).toMatch(sentence)
})
