import { expect, it } from 'vitest'
import { isUsualWord } from '../../src-main/redact/usual-words.ts'
import { growth } from '../growth.ts'

it('whether an endless word is a usual one takes work in proportion to its length', () => {
  expect(isUsualWord('Fehlercode')).toBe(true)
  expect(growth((times) => 'update'.repeat(20_000 * times), isUsualWord)).toMatchObject({ linear: true })
})
