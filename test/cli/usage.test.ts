import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checks } from '../../src-main/checks/index.ts'
import { checkTexts } from '../../src-main/checks/texts.ts'
import { runCli } from './run-cli.ts'

let folder = ''
const inFolder = (name: string) => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sup-doctor-test-'))
  writeFileSync(inFolder('a.log'), 'x')
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Arguments; `@name` stands for a file in the test's folder. */
const unusable: readonly [arguments_: string, de: string, en: string][] = [
  ['diagnose', 'Den Befehl „diagnose“ gibt es nicht', 'There is no command “diagnose”'],
  ['check @a.log --wsu x', '„--wsu“', '“--wsu”'],
  ['check @a.log --wsus', 'Die Option „--wsus“ braucht einen Wert', '“--wsus” needs a value'],
  ['check @a.log --wsus sup01:8530', '„sup01:8530“ ist keine Adresse', '“sup01:8530” is not an address'],
  ['check @a.log --proxy a:b', '„a:b“ ist kein Proxy', '“a:b” is not a proxy'],
  ['check @a.log --timeout 0', '„0“ ist keine Zeit', '“0” is not a time'],
  ['check @a.log --timeout soon', '„soon“ ist keine Zeit', '“soon” is not a time'],
  ['check @missing.log --json @out.json', 'gibt es nicht', 'does not exist'],
  ['check @a.log --json @out.json --save @no/a.supcase', 'weil der Ordner fehlt', 'its folder does not exist'],
  ['check @a.log --html @', 'lässt sich nicht schreiben', 'cannot be written'],
  ['collect @a.log', 'Bitte einen Speicherort angeben', 'Say where to save'],
  ['collect @a.log --save @a.supcase --json @out.json', '„--json“', '“--json”'],
  ['collect @a.log --save @a.supcase --texts', '„--texts“', '“--texts”'],
  ['collect --server', 'Bitte einen Speicherort angeben', 'Say where to save'],
  ['collect --server --live --save @a.supcase', '„--server“ liest nur', '“--server” reads this computer only'],
  ['check --server --wsus http://sup01:8530', '„--server“ liest nur', '“--server” reads this computer only'],
  ['code', 'Bitte einen Fehlercode angeben', 'Give an error code'],
  ['code nonsense', '„nonsense“ ist kein Fehlercode', '“nonsense” is not an error code'],
  ['code 0x80244022 0x8', '„0x8“ ist kein Fehlercode', '“0x8” is not an error code'],
  ['code 0x80244022 --verbose', '„--verbose“', '“--verbose”'],
  ['checks everything', '„everything“', '“everything”'],
  ['schema --json -', '„--json“', '“--json”'],
  ['serve --port 70000', '„70000“ ist kein Port', '“70000” is not a port'],
  ['serve --port -1', '„--port“', '“--port”']
]

const argumentsOf = (written: string) =>
  written.split(' ').map((part) => (part.startsWith('@') ? inFolder(part.slice(1)) : part))

describe.each(['de', 'en'] as const)('what cannot be used, in %s,', (language) => {
  it.each(unusable)('%s ends with 64, one sentence and nothing written', async (written, de, en) => {
    const { exitCode, out, err } = await runCli([...argumentsOf(written), '--lang', language])
    expect([exitCode, out]).toEqual([64, ''])
    expect(err).toContain(language === 'de' ? de : en)
    expect(err).toMatch(/^[^\n]+[.)]\n$/)
    expect(err).not.toMatch(/undefined|„“|“”| {2}/)
    expect(readdirSync(folder)).toEqual(['a.log'])
  })
})

describe('--lang', () => {
  it.each(['check @a.log', 'collect @a.log --save @a.supcase', 'code 0x80244022', 'checks', 'schema', 'serve'])(
    'of %s must be one there is',
    async (written) => {
      const { exitCode, out, err } = await runCli([...argumentsOf(written), '--lang', 'fr'])
      expect([exitCode, out]).toEqual([64, ''])
      expect(err).toMatch(/„fr“|“fr”/)
      expect(readdirSync(folder)).toEqual(['a.log'])
    }
  )

  it('may be written with an equals sign', async () => {
    expect((await runCli(['code', '0x80244022', '--lang=de'])).out).toContain('Zu tun:')
    expect((await runCli(['code', '--lang=en', '0x80244022'])).out).toContain('What to do:')
  })
})

describe('--scan', () => {
  it.each(['check --scan @a.log', 'check --scan --no-network'])(
    'of %s is refused: only this computer can search',
    async (written) => {
      const { exitCode, out, err } = await runCli([...argumentsOf(written), '--lang', 'en'])
      expect([exitCode, out]).toEqual([64, ''])
      expect(err).toBe('“--scan” makes this computer search: without INPUT and without “--no-network”.\n')
    }
  )
})

describe('--watch', () => {
  it.each(['check --watch @a.log', 'check --watch 5 --no-network', 'check --watch --scan'])(
    'of %s is refused: only this computer can be watched',
    async (written) => {
      const { exitCode, err } = await runCli([...argumentsOf(written), '--lang', 'en'])
      expect([exitCode, err]).toEqual([
        64,
        '“--watch” watches this computer: without INPUT, “--no-network” and “--scan”.\n'
      ])
    }
  )
  it.each(['0', '1441', 'x'])('of %s minutes is refused', async (minutes) => {
    const { exitCode, err } = await runCli(['check', `--watch=${minutes}`, '--lang', 'en'])
    expect([exitCode, err]).toEqual([64, `“${minutes}” is not a time in minutes between 1 and 1440.\n`])
  })
})

describe('help', () => {
  it.each(['--help', '-h'])('%s names every command and option', async (option) => {
    for (const lang of ['de', 'en']) {
      const { exitCode, out } = await runCli([option, '--lang', lang])
      expect(exitCode).toBe(0)
      for (const name of ['check', 'collect', 'code', 'checks', 'schema', 'serve']) expect(out).toContain(`  ${name} `)
      for (const name of [
        'wsus',
        'proxy',
        'live',
        'no-network',
        'scan',
        'watch',
        'timeout',
        'marker',
        'lang',
        'json',
        'pdf',
        'html',
        'save'
      ])
        expect(out).toContain(`--${name}`)
    }
  })

  it('is said on standard error where no command is given', async () => {
    const { exitCode, out, err } = await runCli([])
    expect([exitCode, out]).toEqual([64, ''])
    expect(err).toContain('sup-doctor')
  })

  it('has a version', async () => {
    expect((await runCli(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

describe('checks', () => {
  it('lists every check with both questions and its source', async () => {
    const { exitCode, out } = await runCli(['checks'])
    expect(exitCode).toBe(0)
    for (const { id, source } of checks) {
      const from = out.indexOf(`\n${id}\n`)
      const entry = out.slice(from, out.indexOf('\n\n', from))
      expect(entry).toContain(`de: ${checkTexts[id]?.de.question}`)
      expect(entry).toContain(`en: ${checkTexts[id]?.en.question}`)
      expect(entry).toContain(source.title)
    }
  })
})

describe('schema', () => {
  it('prints the JSON Schema of the result', async () => {
    const { exitCode, out } = await runCli(['schema'])
    expect(exitCode).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      $schema: expect.stringContaining('json-schema.org') as unknown,
      type: 'object',
      required: expect.arrayContaining(['schema', 'verdict', 'steps', 'codes', 'inputs', 'unanswered']) as unknown,
      properties: {
        schema: { const: 'sup-doctor/diagnosis@1' },
        verdict: { properties: { outcome: { enum: ['found', 'clear', 'undecided'] } } }
      }
    })
  })
})
