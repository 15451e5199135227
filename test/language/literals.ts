import ts from 'typescript'
import type { Language } from '../../src-main/contract/text.ts'
import { foreignWords } from './foreign-words.ts'

/** A piece of text in the source, and the language of the place where it stands; null where no place says it. */
export interface Literal {
  readonly text: string
  readonly language: Language | null
  readonly line: number
}

/**
 * Every string and template text of a file. A place is German when it is under a property, variable or function named
 * `de`, `deMore`, `moreDe` or `german`, in a file named `….de.ts`, `….de.text.ts` or `…-de.ts`, in the branch of a question for `'de'`,
 * or the last but one of a table's row, before its English. A table of codes, in lines, has its German and its English
 * behind the last two ` | ` of each line.
 */
export function literals(path: string, source: string): Literal[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ESNext, true)
  const ofFile = /[.-](de|en)(?:\.text)?\.ts$/.exec(path)?.[1]
  const found: Literal[] = []
  visit(file, isLanguage(ofFile) ? ofFile : null)
  return found

  function visit(node: ts.Node, language: Language | null): void {
    const here = languageOf(nameOf(node)) ?? language
    if (ts.isImportDeclaration(node) || ts.isLiteralTypeNode(node)) return
    if (ts.isConditionalExpression(node)) {
      const asked = askedLanguage(node.condition)
      visit(node.condition, here)
      visit(node.whenTrue, asked ?? here)
      visit(node.whenFalse, asked === null ? here : asked === 'de' ? 'en' : 'de')
      return
    }
    if (ts.isIfStatement(node) && ts.isReturnStatement(node.thenStatement)) {
      visit(node.thenStatement, askedLanguage(node.expression) ?? here)
      return
    }
    if (ts.isPropertyAssignment(node)) return visit(node.initializer, here)
    // the key of a table is no text
    if (ts.isElementAccessExpression(node)) return visit(node.expression, here)
    if (here === null && (ts.isCallExpression(node) || ts.isArrayLiteralExpression(node))) {
      const parts = ts.isCallExpression(node) ? node.arguments : node.elements
      const [german, english] = parts.slice(-2)
      if (german !== undefined && english !== undefined && isText(german) && isText(english)) {
        if (foreignWords(german.text, 'en')) {
          parts.slice(0, -2).forEach((part) => visit(part, null))
          visit(german, 'de')
          visit(english, 'en')
          return
        }
      }
    }
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1
      found.push(...(tableLines(node.text, line) ?? [{ text: node.text, language: here, line }]))
    }
    node.forEachChild((child) => visit(child, here))
  }
}

/** Null where the text is no table. */
function tableLines(text: string, first: number): Literal[] | null {
  const lines = text.split('\n')
  const rows = lines.map((row) => row.split(' | '))
  if (lines.length < 3 || !rows.every((row, at) => row.length === 3 || lines[at] === '')) return null
  return rows.flatMap(([, german, english], at) =>
    german === undefined || english === undefined
      ? []
      : [
          { text: german, language: 'de' as const, line: first + at },
          { text: english, language: 'en' as const, line: first + at }
        ]
  )
}

function nameOf(node: ts.Node): string {
  if (ts.isPropertyAssignment(node) || ts.isMethodDeclaration(node)) return node.name.getText()
  if (ts.isVariableDeclaration(node)) return node.name.getText()
  return ts.isFunctionDeclaration(node) ? (node.name?.text ?? '') : ''
}

function languageOf(name: string): Language | null {
  if (/^(?:de|german|de[A-Z]\w*|\w*[a-z0-9]De)$/.test(name)) return 'de'
  return /^(?:en|english|en[A-Z]\w*|\w*[a-z0-9]En)$/.test(name) ? 'en' : null
}

const isText = ts.isStringLiteralLike

/** `language === 'de'`, on either side. */
function askedLanguage(condition: ts.Expression): Language | null {
  if (!ts.isBinaryExpression(condition)) return null
  if (condition.operatorToken.kind !== ts.SyntaxKind.EqualsEqualsEqualsToken) return null
  const asked = [condition.left, condition.right].find((side) => ts.isStringLiteral(side))?.text
  return isLanguage(asked) ? asked : null
}

function isLanguage(text: string | undefined): text is Language {
  return text === 'de' || text === 'en'
}
