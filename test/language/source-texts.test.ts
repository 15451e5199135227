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

/** Expressions of the program's own, or of the other language, for which the field has a term; and "we", which is nobody. */
const avoided = {
  de: /\b(?:wir|uns|unsere?[nrms]?|gewiss|Gewissheit|Sprosse\w*|nicht entschieden|dasteht|zustande|Ausweg|nimmt keinen Wert)\b|\beben (?:gelesen|nachgestellt)\b|\bvertraute[nr]? Stelle/,
  en: /\b(?:we|us|our|mend(?:s|ed)?|undecided|anew|slip of the pen|somebody demands|without objection)\b|\b(?:comes?|came) about\b|\bstands? (?:in|on|under|at|there)\b|\bturn(?:s|ed)? (?:away|down)\b/
}

describe('the texts in the source', () => {
  test.each(['de', 'en'] as const)('of %s use the terms of the field', (language) => {
    expect(
      avoided[language].test({ de: 'Das sagen unsere Anfragen.', en: 'No line stands in the log.' }[language])
    ).toBe(true)
    const shown = all.filter((candidate) => candidate.language === language && / /.test(candidate.text))
    expect(places(shown.filter((candidate) => avoided[language].test(candidate.text)))).toEqual([])
  })

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
