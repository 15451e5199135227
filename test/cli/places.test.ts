import { existsSync, linkSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { line } from '../fleet/some-lines.ts'
import { folderWith, runCli } from './run-cli.ts'

const sample = readFileSync(join(import.meta.dirname, '../../assets/samples/proxy-sign-in.supcase'))
let folder = ''
beforeEach(() => {
  folder = folderWith({ 'a.supcase': sample, 'a.txt': line() }).folder
  linkSync(join(folder, 'a.supcase'), join(folder, 'hard.json'))
  symlinkSync(join(folder, 'a.supcase'), join(folder, 'soft.json'))
})
const real = (written: string): string[] => written.split(' ').map((one) => one.replace('@', `${folder}/`))

describe('nothing is written over what is read, nor over what the same run writes', () => {
  it.each([
    'check @a.supcase --json @a.supcase',
    'check @a.supcase --save @hard.json',
    'check @a.supcase --html @soft.json',
    'check @a.supcase --redact --ledger @a.supcase',
    'check @a.supcase --json @new --html @./new',
    'check @a.supcase --json - --html -',
    'collect @a.supcase --save @a.supcase',
    'fleet @a.txt --csv @a.txt',
    'fleet @a.txt --csv - --json -'
  ])('%s', async (written) => {
    for (const [language, words] of [
      ['de', /würde überschrieben\.|nur ein Ergebnis/],
      ['en', /would be written over\.|only one result/]
    ] as const) {
      const { exitCode, out, err } = await runCli([...real(written), '--lang', language])
      expect([exitCode, out]).toEqual([64, ''])
      expect(err).toMatch(words)
      expect(err).toMatch(/^[^\n]+\.\n$/)
    }
    expect(readFileSync(join(folder, 'a.supcase'))).toEqual(sample)
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(line())
    expect(existsSync(join(folder, 'new'))).toBe(false)
  })

  it('while results may be thrown away together', async () => {
    const { exitCode } = await runCli(real('check @a.supcase --json /dev/null --html /dev/null'))
    expect(exitCode).toBe(1)
  })
})

describe('a disk that is full', () => {
  it.each([
    ['de', /^„.+“ ließ sich nicht schreiben: der Datenträger ist voll\.\n$/],
    ['en', /^“.+” could not be written: the disk is full\.\n$/]
  ] as const)('is no failure of ours, in %s', async (language, sentence) => {
    const ran = await runCli([...real('check @a.supcase --json /dev/full --lang'), language])
    expect(ran.exitCode).toBe(64)
    expect(ran.err).toMatch(sentence)
    expect(existsSync('/dev/full')).toBe(true)
  })

  it('is named in the line for device management', async () => {
    const ran = await runCli(real('check @a.supcase --fleet --json /dev/full'))
    expect(JSON.parse(ran.out)).toMatchObject({ state: 'failed', error: 'internal', detail: 'ENOSPC' })
    expect([ran.exitCode, ran.err]).toEqual([1, ''])
  })
})

describe('check --fleet', () => {
  it.each(['--texts', '--redact --ledger @l.txt'])('refuses %s, which would come to nothing', async (more) => {
    const ran = await runCli(real(`check @a.supcase --fleet ${more}`))
    expect(JSON.parse(ran.out)).toMatchObject({ state: 'failed', error: 'arguments' })
  })

  it('writes the list of stand-ins with the files that hold them', async () => {
    await runCli(real('check @a.supcase --fleet --redact --json @o.json --ledger @l.txt'))
    expect(readFileSync(join(folder, 'l.txt'), 'utf8')).toContain('DEMO-NB01')
    expect(readFileSync(join(folder, 'o.json'), 'utf8')).not.toContain('DEMO-NB01')
  })
})

it('an option without a value says so when it is given one', async () => {
  const ran = await runCli(real('check @a.supcase --no-network=false --lang en'))
  expect(ran.err).toBe('The option “--no-network” takes no value.\n')
})
