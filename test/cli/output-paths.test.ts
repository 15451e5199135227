import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { line } from '../fleet/some-lines.ts'
import { folderWith, runCli } from './run-cli.ts'

const sample = readFileSync(join(import.meta.dirname, '../../assets/samples/proxy-sign-in.supcase'))
const log = 'a log of the customer\n'
let folder = ''
beforeEach(() => {
  folder = folderWith({ 'a.supcase': sample, 'a.txt': line() }).folder
  linkSync(join(folder, 'a.supcase'), join(folder, 'hard.json'))
  symlinkSync(join(folder, 'a.supcase'), join(folder, 'soft.json'))
  mkdirSync(join(folder, 'in/deep'), { recursive: true })
  writeFileSync(join(folder, 'in/deep/b.log'), log)
  writeFileSync(join(folder, 'in/report.html'), log)
  linkSync(join(folder, 'in/deep/b.log'), join(folder, 'hard.log'))
  symlinkSync('in/deep/b.log', join(folder, 'soft.log'))
  symlinkSync('soft.log', join(folder, 'softer.log'))
  symlinkSync('in', join(folder, 'way'))
  symlinkSync('new', join(folder, 'to-new'))
  symlinkSync('../hard.log', join(folder, 'in/out.log'))
  mkdirSync(join(folder, 'else/deep'), { recursive: true })
  symlinkSync('else/deep', join(folder, 'far'))
  linkSync(join(folder, 'a.supcase'), join(folder, 'else/a.supcase'))
  writeFileSync(join(folder, 'else/new.log'), log)
  writeFileSync(join(folder, 'else/line.txt'), line())
  symlinkSync('circle', join(folder, 'circle'))
})
const real = (written: string): string[] => written.split(' ').map((part) => part.replace('@', `${folder}/`))

describe('nothing is written over what is read, nor over what the same run writes', () => {
  it.each([
    'check @a.supcase --json @a.supcase',
    'check @a.supcase --save @hard.json',
    'check @a.supcase --html @soft.json',
    'check @a.supcase --redact --ledger @a.supcase',
    'check @a.supcase --json @new --html @./new',
    'check @a.supcase --json - --html -',
    'collect @a.supcase --save @a.supcase',
    'check @in --json @in/deep/b.log',
    'check @in --html @in/deep/b.log',
    'check @in --pdf @in/deep/b.log',
    'check @in --save @in/deep/b.log',
    'check @in --redact --ledger @in/deep/b.log',
    'check @in --texts --json @hard.log',
    'check @in --json @soft.log',
    'check @in --json @softer.log',
    'check @in --json @way/deep/../deep/b.log',
    'check @way --json @in/deep/b.log',
    'check @way/ --html @hard.log',
    'check @a.txt @in/deep --save @in/out.log',
    'check @in --pdf @in/report.pdf',
    'check @in/report.html --pdf @way/report.PDF',
    'check @a.supcase --json @new --html @to-new',
    'collect @in --save @way/deep/b.log',
    'fleet @in --json @in/deep/b.log',
    'fleet @in --csv @hard.log',
    'fleet @way --html @soft.log',
    'fleet @in --pdf @in/report.pdf',
    'fleet @a.txt --pdf @a.txt',
    'fleet @a.txt --csv @a.txt',
    'fleet @a.txt --csv - --json -',
    // `..` is the folder above where the link leads to
    'check @a.supcase --save @far/../a.supcase',
    'check @far/../a.supcase --html @a.supcase',
    'check @far/.. --json @far/../new.log',
    'fleet @far/.. --json @far/../line.txt',
    'check @a.supcase --json @new --html @far/../../new'
  ])('%s', async (written) => {
    for (const [language, words] of [
      ['de', /würde überschrieben\.|nur ein Ergebnis/],
      ['en', /would be overwritten\.|only one result/]
    ] as const) {
      const { exitCode, out, err } = await runCli([...real(written), '--lang', language])
      expect([exitCode, out]).toEqual([64, ''])
      expect(err).toMatch(words)
      expect(err).toMatch(/^[^\n]+\.\n$/)
    }
    expect(readFileSync(join(folder, 'a.supcase'))).toEqual(sample)
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(line())
    expect(existsSync(join(folder, 'new'))).toBe(false)
    expect(readFileSync(join(folder, 'in/deep/b.log'), 'utf8')).toBe(log)
    expect(readFileSync(join(folder, 'in/report.html'), 'utf8')).toBe(log)
    expect(readdirSync(join(folder, 'in')).sort()).toEqual(['deep', 'out.log', 'report.html'])
  })

  it('nor where the path of the result is taken apart otherwise than that of the input', async () => {
    const ran = await runCli(real('check @a.supcase --save @else/deep/../../a.supcase --lang en'))
    expect([ran.exitCode, ran.err]).toEqual([64, expect.stringContaining('would be overwritten')])
    // by its text alone this is the input, by the disk it is a new file
    const other = await runCli(real('check @a.supcase --json @far/../../else/../b.json --lang en'))
    expect([other.exitCode, existsSync(join(folder, 'b.json'))]).toEqual([1, true])
    const beside = await runCli(real('check @b.json @a.supcase --json @far/../b.json --lang en'))
    expect(beside.exitCode).toBe(1)
    expect(readFileSync(join(folder, 'else/b.json'), 'utf8')).toMatch(/^\{/)
  })

  it.each(['--json', '--html', '--pdf', '--save', '--redact --ledger'])(
    'nor where the name of the result is no name of a file: %s',
    async (option) => {
      for (const [target, words] of [
        ['@a.supcase/', 'its folder does not exist'],
        ['@in/deep/b.log/', 'its folder does not exist'],
        ['@new/', 'its folder does not exist'],
        ['', 'its folder does not exist'],
        ['@circle', 'the links lead in a circle'],
        [`@${'x'.repeat(300)}`, 'the name is too long']
      ] as const) {
        const ran = await runCli([...real(`check @a.supcase @in ${option} ${target}`), '--lang', 'en'])
        expect([ran.exitCode, ran.err]).toEqual([64, expect.stringContaining(words)])
      }
      expect(readFileSync(join(folder, 'a.supcase'))).toEqual(sample)
      expect(readdirSync(folder)).not.toContain('new')
    }
  )

  it('not even by check --fleet, which has a line of its own to say so', async () => {
    const ran = await runCli(real('check @in --fleet --json @hard.log'))
    expect(JSON.parse(ran.out)).toMatchObject({ state: 'failed', error: 'arguments' })
    expect(readFileSync(join(folder, 'in/deep/b.log'), 'utf8')).toBe(log)
  })

  it('while a new file may lie beside the inputs, and an old result is replaced', async () => {
    writeFileSync(join(folder, 'b.log'), '<!doctype html>\n<p>SUP Doctor</p>')
    const { exitCode } = await runCli(real('check @a.supcase @in --json @in/new.json --html @b.log --lang en'))
    expect(exitCode).toBe(1)
    expect(readFileSync(join(folder, 'in/new.json'), 'utf8')).toMatch(/^\{/)
    expect(readFileSync(join(folder, 'b.log'), 'utf8')).toMatch(/^<!doctype html>/i)
  })

  it.each(['--json', '--html', '--pdf', '--save', '--redact --ledger'])(
    'nor over what is no result of ours, although it is no input either: %s',
    async (option) => {
      for (const [language, words] of [
        ['de', 'gibt es schon und ist kein Ergebnis von SUP Doctor; überschrieben wird es nicht.'],
        ['en', 'already exists and is no result of SUP Doctor; it is not overwritten.']
      ] as const) {
        const ran = await runCli(real(`check @a.supcase ${option} @hard.log --lang ${language}`))
        expect([ran.exitCode, ran.out]).toEqual([64, ''])
        expect(ran.err).toContain(words)
      }
      const fleet = await runCli(real('fleet @a.txt --csv @hard.log --lang en'))
      expect([fleet.exitCode, readFileSync(join(folder, 'hard.log'), 'utf8')]).toEqual([64, log])
    }
  )

  it('while every kind of result replaces the one before, and an empty file', async () => {
    const written = 'check @a.supcase --json @o.json --html @o.html --save @o.supcase --redact --ledger @o.txt'
    writeFileSync(join(folder, 'o.json'), '')
    for (const command of [written, written, 'support --save @s.zip', 'support --save @s.zip']) {
      expect((await runCli(real(`${command} --lang en`))).err).not.toContain('overwritten')
    }
    for (let nth = 0; nth < 2; nth++) {
      const ran = await runCli(real('fleet @a.txt --json @f.json --csv @f.csv --html @f.html --lang de'))
      expect([ran.exitCode, ran.err]).toEqual([0, ''])
    }
  })

  it('nor over the kept case, which goes into what is sent to us', async () => {
    vi.stubEnv('SUP_DOCTOR_STATE', join(folder, 'in'))
    const ran = await runCli(real('support --save @soft.log --lang en'))
    vi.unstubAllEnvs()
    expect([ran.exitCode, ran.out]).toEqual([64, ''])
    expect(readFileSync(join(folder, 'in/deep/b.log'), 'utf8')).toBe(log)
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

  it('writes the list of placeholders with the files that hold them', async () => {
    await runCli(real('check @a.supcase --fleet --redact --json @o.json --ledger @l.txt'))
    expect(readFileSync(join(folder, 'l.txt'), 'utf8')).toContain('DEMO-NB01')
    expect(readFileSync(join(folder, 'o.json'), 'utf8')).not.toContain('DEMO-NB01')
  })
})

it('an option without a value says so when it is given one', async () => {
  const ran = await runCli(real('check @a.supcase --no-network=false --lang en'))
  expect(ran.err).toBe('The option “--no-network” takes no value.\n')
})
