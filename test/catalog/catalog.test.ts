import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checks } from '../../src-main/checks/index.ts'
import { languages } from '../../src-main/contract/text.ts'
import { catalogPage } from './catalog-page.ts'

describe.each(languages)('the catalogue in %s', (language) => {
  const kept = readFileSync(join(import.meta.dirname, `../../docs/catalog.${language}.md`), 'utf8')

  test('is what the code says today; otherwise `npm run catalog` renews it', async () => {
    expect(kept === (await catalogPage(language))).toBe(true)
  })

  test('has each check once, under its id, and leads to it from its contents', () => {
    expect([...kept.matchAll(/<a id="([^"]+)"><\/a>/g)].map((match) => match[1])).toEqual(
      checks.map((check) => check.id)
    )
    expect([...kept.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1])).toEqual(checks.map((check) => check.id))
  })

  test('cites a source for each, and names no value that is missing', () => {
    expect(kept.match(/\*\*(?:Nachzulesen|Read more):\*\* \S/g)).toHaveLength(checks.length)
    expect(kept).not.toMatch(/undefined|\bNaN\b|\[object/)
  })
})
