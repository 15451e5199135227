import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sources } from '../source-files.ts'

/**
 * Words that once named things of this program and that nobody outside knows, each with the term to use. A name or a
 * comment is made of standard terms, so that a reader has to learn none of ours.
 */
const terms: Readonly<Record<string, string>> = {
  breath: 'yield to the event loop',
  climb: 'run, attempt',
  crew: 'worker pool',
  desk: 'current case',
  door: 'adapter, or the noun: registry, files',
  errand: 'request',
  knock: 'connect',
  ladder: 'attempt, attempt table',
  mend: 'fix, correct',
  pace: 'progress',
  papers: 'documents',
  rail: 'sidebar',
  rung: 'stage, result',
  standin: 'pseudonym, placeholder, fake',
  telling: 'relevant, report context',
  told: 'stated, reported, known'
}
const forms: Readonly<Record<string, string>> = {
  ...{ climbs: 'climb', climbed: 'climb', told: 'told', papers: 'papers' },
  ...{ mended: 'mend', mending: 'mend' }
}

/** The words of names and comments: `rungsOf`, `stand-in` and `StandIn` are found, `untold` and `tradition` are not. */
function oldWords(text: string): string[] {
  const words = text
    .replace(/([Ss])tand-?[Ii]n/g, '$1tandin')
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .match(/[A-Za-z]+/g)
  return (words ?? []).flatMap((word) => {
    const lower = word.toLowerCase()
    const singular = forms[lower] ?? (lower.endsWith('s') ? lower.slice(0, -1) : lower)
    return Object.hasOwn(terms, singular) ? [singular] : []
  })
}

/** Sentences for people are texts of their own, with tests of their own: of those files only the names and comments. */
function checkedText({ path, text }: { path: string; text: string }): string {
  if (!path.endsWith('.text.ts') && !path.startsWith('src-main/knowledge/')) return text
  return text.replace(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, "''")
}

const all = ['src-main', 'src-renderer', 'test']
  .flatMap((folder) => sources(folder))
  // the two tests that name such words
  .filter(({ path }) => !/^test\/language\/(?:vocabulary|source-texts)\.test\.ts$/.test(path))

test('finds these words in whatever form they are written', () => {
  expect(oldWords('rungsOf ToldScan stand-in StandIns onErrand doors')).toEqual([
    'rung',
    'told',
    'standin',
    'standin',
    'errand',
    'door'
  ])
  expect(oldWords('untold stranger outdoors trail standing')).toEqual([])
})

test('no file, name or comment uses a word of our own where there is a term for it', () => {
  const found = all.flatMap((source) => [
    ...oldWords(source.path).map((word) => `${source.path}: ${word} → ${terms[word]}`),
    ...checkedText(source)
      .split('\n')
      .flatMap((line, at) => oldWords(line).map((word) => `${source.path}:${at + 1} ${word} → ${terms[word]}`))
  ])
  expect(found).toEqual([])
})

test('style sheets and pages for developers neither', () => {
  const root = join(import.meta.dirname, '../..')
  const folders = ['src-renderer/styles', 'docs', 'docs/decisions'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}`)
  )
  const files = ['README.md', 'CHANGELOG.md', ...folders].filter((path) => /\.(?:css|md)$/.test(path))
  const found = files.flatMap((path) =>
    oldWords(readFileSync(join(root, path), 'utf8')).map((word) => `${path}: ${word} → ${terms[word]}`)
  )
  expect(found).toEqual([])
})
