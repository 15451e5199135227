import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'svelte/compiler'
import { expect, test } from 'vitest'
import { foreignWords } from './foreign-words.ts'
import { literals } from './literals.ts'

const folder = join(import.meta.dirname, '../../src-renderer')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.svelte'))
  .map((name) => ({ name, source: readFileSync(join(folder, name), 'utf8') }))

/** Names that are the same in every language. */
const names = new Set(['SUP Doctor'])
const read = new Set(['aria-label', 'aria-description', 'title', 'alt', 'placeholder', 'label'])

interface Node {
  readonly type?: string
  readonly name?: string
  readonly data?: string
  readonly value?: unknown
}

/** What the page would say in one language only: text in the markup, and in what is read aloud. */
function wordsInMarkup(source: string): string[] {
  const texts: string[] = []
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit)
    if (typeof node !== 'object' || node === null) return
    const { type, name = '', data = '', value } = node as Node
    if (type === 'Attribute' && !read.has(name)) return visit(Array.isArray(value) ? value.filter(isTag) : value)
    if (type === 'Text') texts.push(data.trim())
    Object.values(node).forEach(visit)
  }
  visit(parse(source, { modern: true }).fragment)
  return texts.filter((text) => /\p{L}/u.test(text) && !names.has(text))
}

function isTag(part: unknown): boolean {
  return (part as Node).type === 'ExpressionTag'
}

test('the pages are found, and a word in the markup would be seen', () => {
  expect(files.length).toBeGreaterThan(25)
  expect(wordsInMarkup('<p class="x">Hallo {name}</p><i title="da"></i>{#if a}<b>{b}</b>{/if}')).toEqual([
    'Hallo',
    'da'
  ])
})

test('no page has words of its own; all come from the words of both languages', () => {
  const found = files.flatMap(({ name, source }) => wordsInMarkup(source).map((text) => `${name}: ${text}`))
  expect(found).toEqual([])
})

test('no script of a page has German in it', () => {
  const found = files.flatMap(({ name, source }) => {
    const script = /<script lang="ts">([\s\S]*?)<\/script>/.exec(source)?.[1] ?? ''
    return literals(name, script)
      .filter(({ text, language }) => language === null && foreignWords(text, 'en'))
      .map(({ text }) => `${name}: ${text}`)
  })
  expect(found).toEqual([])
})
