import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { sources } from '../source-files.ts'
import { foreignWords } from './foreign-words.ts'

/** `*.text.ts` and the tables of knowledge hold sentences; readers and redaction hold German that is read, not shown. */
const mayHoldSentences = /\.text\.ts$|^src-main\/(?:knowledge|readers|redact)\//

/** What breaks the rule in one file, each with its line. */
function breaks(path: string, source: string): string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ESNext, true)
  const isText = mayHoldSentences.test(path)
  const found: string[] = []
  visit(file)
  return found

  function visit(node: ts.Node): void {
    if (isLanguageQuestion(node)) report(node, 'asks for one language')
    if (!isText && hasText(node) && foreignWords(node.text, 'en')) report(node, 'is German')
    if (!isText && isPair(node)) report(node, 'is a pair of texts')
    if (/(?:De|En)$/.test(declaredName(node))) report(node, 'names its language')
    node.forEachChild(visit)
  }

  function report(node: ts.Node, what: string): void {
    found.push(`${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${what}`)
  }
}

function hasText(node: ts.Node): node is ts.StringLiteralLike | ts.TemplateLiteralLikeNode {
  return ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)
}

/** `language === 'de'`, on either side. */
function isLanguageQuestion(node: ts.Node): boolean {
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsEqualsEqualsToken) return false
  const sides = [node.left.getText(), node.right.getText()]
  return sides.includes('language') && sides.some((side) => side === "'de'" || side === "'en'")
}

/** `{ de: …, en: … }` with words in it, or two tables of words; one word alone is the name of a language or of a format. */
function isPair(node: ts.Node): boolean {
  if (!ts.isObjectLiteralExpression(node)) return false
  const halves = node.properties
    .filter(ts.isPropertyAssignment)
    .filter(({ name }) => /^(?:de|en)$/.test(name.getText()))
  if (halves.length !== 2) return false
  return halves.some(({ initializer }) => {
    const words = ts.isObjectLiteralExpression(initializer) ? /['`]\p{L}{2}/u : /['`][^'`\n]*\p{L} \p{L}/u
    return words.test(initializer.getText())
  })
}

function declaredName(node: ts.Node): string {
  if (ts.isFunctionDeclaration(node)) return node.name?.text ?? ''
  return ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) ? node.name.text : ''
}

describe('sentences stand in text files and tables only', () => {
  test('what breaks that is seen', () => {
    const code = 'src-main/report/rows.ts'
    expect(breaks(code, "const title = 'Der Proxy ist nicht erreichbar'")).toEqual([`${code}:1 is German`])
    expect(breaks(code, 'const title = `${name} ist nicht erreichbar`')).toEqual([`${code}:1 is German`])
    expect(breaks(code, "const t = { de: 'Kein Proxy', en: 'No proxy' }")).toContain(`${code}:1 is a pair of texts`)
    const labels = breaks(code, "const labels = { de: { yes: 'ja' }, en: { yes: 'yes' } }")
    expect(labels).toEqual([`${code}:1 is a pair of texts`])
    expect(breaks(code, "const names = { de: 'Deutsch', en: 'English' }")).toEqual([])
    expect(breaks(code, "const t = language === 'de' ? a : b")).toEqual([`${code}:1 asks for one language`])
    expect(breaks('src-main/checks/a.text.ts', 'function serverDe() { return a }')).toHaveLength(1)
    expect(breaks('src-main/checks/a.text.ts', "const de = { a: 'Der Proxy ist nicht da' }")).toEqual([])
  })

  test('no file breaks it', () => {
    const files = [...sources('src-main'), ...sources('src-renderer')].filter(({ path }) => path.endsWith('.ts'))
    expect(files.length).toBeGreaterThan(500)
    expect(files.flatMap(({ path, text }) => breaks(path, text))).toEqual([])
  })
})
