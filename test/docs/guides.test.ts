import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { languages, type Language } from '../../src-main/contract/text.ts'
import { serverQuestionsText } from '../../src-main/text/server-questions.text.ts'
import { termsText } from '../../src-main/text/terms.text.ts'
import { usageText } from '../../src-main/hosts/cli/usage.text.ts'
import { noticesText } from '../../src-renderer/text/notices.text.ts'
import { uiText } from '../../src-renderer/text/wizard.text.ts'

const docs = join(import.meta.dirname, '../../docs')
const guide = (language: Language): string => readFileSync(join(docs, `guide.${language}.md`), 'utf8')

/** Every text the wizard shows as it is. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}

const bold = (text: string): string[] => [...text.matchAll(/\*\*(.+?)\*\*/g)].map((match) => match[1] ?? '')
const pictures = (text: string): string[] =>
  [...text.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map((match) => match[1] ?? '')
const commands = (text: string): string[] => text.match(/node out\/main\/cli\.js[^\n`]*/g) ?? []

describe.each(languages)('the guide in %s', (language) => {
  test('names every button and heading exactly as the wizard does', () => {
    const known = new Set(
      texts([uiText[language], termsText[language], serverQuestionsText[language], noticesText[language]])
    )
    // the first is the example of how names are written
    const named = bold(guide(language)).slice(1)
    expect(named.length).toBeGreaterThan(30)
    expect(named.filter((name) => !known.has(name))).toEqual([])
  })

  test('shows pictures that are there, in its own language, and small', () => {
    const shown = pictures(guide(language))
    expect(shown.length).toBeGreaterThan(5)
    for (const path of shown) {
      expect(path).toMatch(new RegExp(`^pictures/\\w+\\.${language}\\.png$`))
      expect(statSync(join(docs, path)).size, path).toBeLessThan(200 * 1024)
    }
  })

  test('gives only commands and options that the command line has', () => {
    expect(commands(guide(language)).length).toBeGreaterThan(5)
    for (const command of commands(guide(language))) {
      const [name = '', ...rest] = command.split(' ').slice(2)
      expect(usageText[language], command).toContain(`\n  ${name} `)
      for (const option of rest.filter((part) => part.startsWith('--'))) expect(usageText[language]).toContain(option)
    }
  })

  test('leads only to pages that are there, and to no place of one machine', () => {
    const links = [...guide(language).matchAll(/\]\((?!http)([^)#]+)/g)].map((match) => match[1] ?? '')
    expect(links.filter((path) => !existsSync(join(docs, path)))).toEqual([])
    expect(guide(language)).not.toMatch(/\/(?:home|tmp|root|work)\/|[A-Z]:\\Users/)
  })
})

test('both guides have the same chapters and pictures, and no picture is left over', () => {
  const shape = (language: Language): string[] =>
    guide(language)
      .split('\n')
      .filter((line) => /^(?:##|!\[|```|\d\.)/.test(line))
      .map((line) => line.replace(/^(##|!\[|```|\d\.).*/, '$1'))
  expect(shape('de')).toEqual(shape('en'))
  const used = languages.flatMap((language) => pictures(guide(language)).map((path) => path.replace('pictures/', '')))
  expect(readdirSync(join(docs, 'pictures')).sort()).toEqual(used.sort())
})
