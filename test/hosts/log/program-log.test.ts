import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { programLog } from '../../../src-main/hosts/log/program-log.ts'
import { plain, seededCase } from '../../redact/seeded-case.ts'
import { shownNames } from '../../redact/shown-names.ts'

const fresh = (): string => join(mkdtempSync(join(tmpdir(), 'program-log-')), 'state', 'logs')

it('leaves nothing behind while nothing breaks', () => {
  const folder = fresh()
  expect(programLog(folder).read()).toBe('')
  expect(existsSync(folder)).toBe(false)
})

it('keeps one line of JSON for every fault, for this account alone', () => {
  const log = programLog(fresh())
  log.reportError('run', new TypeError('first\nsecond line'))
  log.reportError('call', 'no error at all')
  const lines = log.read().trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { where: 'run', detail: expect.stringContaining('TypeError: first\nsecond line') as string },
    { where: 'call', detail: 'no error at all' }
  ])
  expect(statSync(log.path).mode & 0o077).toBe(0)
})

it('names nobody, neither of the case in hand nor of what it says itself', () => {
  const log = programLog(fresh())
  log.about(seededCase(plain))
  log.reportError('run', `supwerk01 of ${plain.domain}, C:\\Users\\somebody\\x, http://other.example:1, 10.1.2.3.`)
  const text = log.read()
  expect(shownNames(text, plain)).toEqual([])
  for (const name of ['somebody', 'other.example', '10.1.2.3']) expect(text).not.toContain(name)
  expect(text).toContain('SUP-1')
})

it('keeps five files of a limited size', () => {
  const folder = fresh()
  const log = programLog(folder, 2_000)
  for (let at = 0; at < 120; at += 1) log.reportError('run', `fault ${at} ${'x'.repeat(200)}`)
  const names = readdirSync(folder).sort()
  expect(names).toEqual([
    'sup-doctor.1.log',
    'sup-doctor.2.log',
    'sup-doctor.3.log',
    'sup-doctor.4.log',
    'sup-doctor.log'
  ])
  for (const name of names) expect(statSync(join(folder, name)).size).toBeLessThan(2_500)
  const kept = [...log.read().matchAll(/fault (\d+)/g)].map((match) => Number(match[1]))
  expect(kept.at(-1)).toBe(119)
  expect(kept).toEqual([...kept].sort((a, b) => a - b))
})

it('cannot be written, and breaks nothing', () => {
  const folder = fresh()
  const inTheWay = mkdtempSync(join(tmpdir(), 'program-log-'))
  writeFileSync(join(inTheWay, 'logs'), 'a file where the folder should be')
  const log = programLog(join(inTheWay, 'logs'))
  log.reportError('run', new Error('x'))
  expect(log.read()).toBe('')
  expect(readFileSync(join(inTheWay, 'logs'), 'utf8')).toContain('a file')
  expect(existsSync(folder)).toBe(false)
})
