import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languages } from '../../src-main/contract/text.ts'
import { failedFacts } from '../../src-main/fleet/fleet-facts.ts'
import { lineText } from '../../src-main/fleet/fleet-line.ts'
import { usageText } from '../../src-main/hosts/cli/usage.text.ts'

/** There is no PowerShell here to run them: what can be said of their text is held, what PowerShell makes of it is not. */
const folder = join(import.meta.dirname, '../../assets/fleet')
const read = (name: string) => readFileSync(join(folder, name), 'utf8')
const scripts = readdirSync(folder).filter((name) => name.endsWith('.ps1'))
const code = (name: string) =>
  read(name)
    .split('\n')
    .filter((text) => !text.startsWith('#'))

it('there are three scripts and a guide in each language', () => {
  expect(readdirSync(folder).sort()).toEqual(['README.de.md', 'README.en.md', ...scripts].sort())
  expect(scripts).toEqual(['compliance.ps1', 'detect.ps1', 'remediate.ps1'])
})

describe.each(scripts)('%s', (name) => {
  it('is ASCII, which every PowerShell and every signature reads alike', () => {
    expect(read(name)).toMatch(/^[\n\x20-\x7e]+$/)
  })

  it('starts the program from a fixed path that only administrators can write to, with a list of arguments', () => {
    const text = code(name).join('\n')
    expect(text).toMatch(/^\$program = 'C:\\Program Files\\SUP Doctor\\sup-doctor-cli\.exe'$/m)
    expect(text).toMatch(/^\$arguments = @\('(?:check|collect)'(?:, '[^']+')+\)$/m)
    expect(text.match(/&/g)).toEqual(['&'])
    expect(text).toMatch(/^& \$program \$arguments(?: 2>\$null)?$/m)
    expect(text).not.toMatch(/\b(?:iex|Invoke-|Start-|Set-|Remove-|New-|Add-Type|Get-|http|-Encoded|Temp|ProgramData)/i)
  })

  it('uses only options that the command line has', () => {
    const [, list = ''] = /@\(([^)]*)\)/.exec(read(name)) ?? []
    const options = list.match(/--[a-z-]+/g) ?? []
    expect(options.length).toBeGreaterThan(1)
    for (const option of options) expect(usageText.en).toContain(`${option} `)
  })

  it('says in a line the roll-up knows that the program is not there', () => {
    expect(code(name)).toContain(`    '${lineText(failedFacts('0', null, 'not-installed', null))}'`)
  })

  it('hands the exit code on, and none of an earlier program', () => {
    const exits = code(name).flatMap((text) => /^\s*(exit .*)$/.exec(text)?.[1] ?? [])
    if (name === 'compliance.ps1') {
      expect(exits).toEqual(['exit 0', 'exit 0'])
      return
    }
    expect(exits).toEqual(['exit 1', 'exit $LASTEXITCODE'])
    // the variable of the program's own is the global one; a local of that name would hide it
    const lines = code(name)
    expect(lines.indexOf('$global:LASTEXITCODE = 1')).toBe(lines.findIndex((text) => text.startsWith('& ')) - 1)
  })
})

it('the remediation collects and nothing else, without names, beside the program', () => {
  const [, list = ''] = /@\(([^)]*)\)/.exec(read('remediate.ps1')) ?? []
  expect(list).toMatch(/^'collect', '--redact', .*'--save', 'C:\\Program Files\\SUP Doctor\\last-fault\.supcase'$/)
})

describe('the guides', () => {
  it.each(languages)('name every script in %s, and no place of one machine', (language) => {
    const text = read(`README.${language}.md`)
    for (const name of scripts) expect(text).toContain(`\`${name}\``)
    expect(text).not.toMatch(/\/(?:home|tmp|root|work)\/|[A-Z]:\\Users/)
  })

  it('have the same chapters, steps and tables', () => {
    const [de, en] = languages.map((language) =>
      read(`README.${language}.md`)
        .split('\n')
        .filter((text) => /^(?:#|\d\.|```|\||- )/.test(text))
        .map((text) => text.slice(0, 2))
    )
    expect(de).toEqual(en)
  })
})
