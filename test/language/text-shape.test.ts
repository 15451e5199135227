import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { sources } from '../source-files.ts'
import { literals } from './literals.ts'

/**
 * What departs from the one shape of text files: `const de = {…}` without a type, `const en: typeof de` (or a name for that
 * type), so that a text missing in English does not compile. Checks have the shape of the contract, `Bilingual`.
 */
function departures(path: string, source: string): string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ESNext, true)
  const types = new Map(
    file.statements.filter(ts.isTypeAliasDeclaration).map((it) => [it.name.text, it.type.getText()])
  )
  const constants = file.statements.filter(ts.isVariableStatement).flatMap((it) => it.declarationList.declarations)
  const found: string[] = []
  for (const { name, type, initializer } of constants) {
    const written = type?.getText()
    if (name.getText() === 'de' && written !== undefined) found.push(`${path} gives the German text a type`)
    const isPlain = initializer !== undefined && ts.isStringLiteralLike(initializer)
    if (name.getText() === 'en' && !isPlain && !isTypeOfGerman(written))
      found.push(`${path} types the English text by itself`)
    if (initializer !== undefined && !written?.startsWith('Bilingual')) visit(initializer)
  }
  const names = new Set(constants.map(({ name }) => name.getText()))
  const isOfCheck = constants.some(({ type }) => type?.getText().startsWith('Bilingual') === true)
  const isHelp = path.startsWith('src-main/checks/kinds/')
  if (!isOfCheck && !isHelp && !(names.has('de') && names.has('en')))
    found.push(`${path} has no German and English text`)
  return found

  function isTypeOfGerman(written: string | undefined): boolean {
    if (written === undefined) return false
    return written === 'typeof de' || types.get(written) === 'typeof de'
  }

  /** A table in two languages inside another object: nothing says that both have the same rows. */
  function visit(node: ts.Node): void {
    if (ts.isObjectLiteralExpression(node)) {
      const halves = node.properties
        .filter(ts.isPropertyAssignment)
        .filter(({ name }) => /^(?:de|en)$/.test(name.getText()))
      if (halves.length === 2 && halves.every(({ initializer }) => ts.isObjectLiteralExpression(initializer))) {
        found.push(`${path} has a table in two languages inside`)
      }
    }
    node.forEachChild(visit)
  }
}

describe('every text file has one shape', () => {
  const path = 'src-main/text/a.text.ts'

  test('what departs from it is seen', () => {
    const end = 'export const aText: Readonly<Record<Language, AText>> = { de, en }'
    expect(
      departures(path, `const de = { a: 'Ja' }\ntype AText = typeof de\nconst en: AText = { a: 'Yes' }\n${end}`)
    ).toEqual([])
    expect(
      departures(path, "interface A { a: string }\nconst de: A = { a: 'Ja' }\nconst en: A = { a: 'Yes' }")
    ).toEqual([`${path} gives the German text a type`, `${path} types the English text by itself`])
    expect(departures(path, "const de = { a: 'Ja' }\nconst en = { a: 'Yes' }")).toHaveLength(1)
    expect(departures(path, "export const aText = { de: { a: 'Ja' }, en: { a: 'Yes' } }")).toEqual([
      `${path} has a table in two languages inside`,
      `${path} has no German and English text`
    ])
    const check = "const faults = { de: { a: 'Ja' }, en: {} }\nexport const aText: Bilingual = { de: {}, en: {} }"
    expect(departures('src-main/checks/proxy/a.text.ts', check)).toHaveLength(1)
  })

  test('no file departs from it', () => {
    const files = [...sources('src-main'), ...sources('src-renderer')].filter((it) => it.path.endsWith('.text.ts'))
    expect(files.length).toBeGreaterThan(100)
    expect(files.flatMap((it) => departures(it.path, it.text))).toEqual([])
  })
})

describe('a sentence that two surfaces show', () => {
  const files = [...sources('src-main'), ...sources('src-renderer')].filter(
    (it) => it.path.endsWith('.text.ts') && !it.path.startsWith('src-main/checks/')
  )
  /** German texts of three words and more, by the files that hold them; English may say two things alike. */
  const places = new Map<string, Set<string>>()
  for (const { path, text: source } of files) {
    for (const { text, language } of literals(path, source)) {
      if (language !== 'de' || !/\p{L} .*\p{L} /u.test(text)) continue
      places.set(text.trim(), (places.get(text.trim()) ?? new Set()).add(path))
    }
  }

  test('stands in one file', () => {
    expect(places.size).toBeGreaterThan(300)
    expect([...places].filter(([, paths]) => paths.size > 1).map(([text, paths]) => [text, ...paths])).toEqual([])
  })
})
