import { expect, test } from 'vitest'
import { literals } from './literals.ts'

function said(source: string, path = 'a.ts'): string[] {
  return literals(path, source).map(({ text, language }) => `${language ?? '-'} ${text}`)
}

test('a text’s language is that of the place where it stands', () => {
  expect(said("const de = { a: 'x', b: () => `y${1}z` }; const en = { 'not-found': 'w' }")).toEqual([
    'de x',
    'de y',
    'de z',
    'en w'
  ])
  expect(said("const a = { deAction: 'x', en: ['y'] }; function shownDe() { return 'z' }")).toEqual([
    'de x',
    'en y',
    'de z'
  ])
  expect(said("const a = language === 'de' ? 'x' : 'y'")).toEqual(['- de', 'de x', 'en y'])
  expect(said("row('AppOffline', 'Der Pool ist aus', 'The pool is off')")).toEqual([
    '- AppOffline',
    'de Der Pool ist aus',
    'en The pool is off'
  ])
  expect(said("const words = { a: 'x' }", 'words.de.ts')).toEqual(['de x'])
  expect(said("log('Der Pool ist aus')")).toEqual(['- Der Pool ist aus'])
})
