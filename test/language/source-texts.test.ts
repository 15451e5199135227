import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Literal, literals } from './literals.ts'
import { foreignWords } from './foreign-words.ts'

const root = join(import.meta.dirname, '../..')
const files = ['src-main', 'src-renderer'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    // licences are as their owners wrote them
    .filter((path) => path !== 'src-main/knowledge/third-party.ts')
)
const all = files.flatMap((path) =>
  literals(path, readFileSync(join(root, path), 'utf8')).map(({ text, ...literal }) => ({
    ...literal,
    // the licence, not the German word
    text: text.replaceAll('MIT', ''),
    path
  }))
)
const places = (found: readonly (Literal & { path: string })[]): string[] =>
  found.map(({ path, line, text }) => `${path}:${line} ${text}`)

describe('the texts in the source', () => {
  test('are found at all, in both languages', () => {
    expect(all.filter((candidate) => candidate.language === 'de').length).toBeGreaterThan(1_000)
    expect(all.filter((candidate) => candidate.language === 'en').length).toBeGreaterThan(1_000)
  })

  test.each(['de', 'en'] as const)('of %s have no word of the other language', (language) => {
    expect(
      places(all.filter((candidate) => candidate.language === language && foreignWords(candidate.text, language)))
    ).toEqual([])
  })

  test('are never German where nothing says that German is wanted', () => {
    // readers, and who looks for names, know German as something that is read
    const unsaid = all.filter(
      (candidate) => candidate.language === null && !/^src-main\/(?:readers|redact)\//.test(candidate.path)
    )
    expect(places(unsaid.filter((candidate) => foreignWords(candidate.text, 'en')))).toEqual([])
  })
})
