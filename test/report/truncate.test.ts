import { expect, it } from 'vitest'
import { truncate } from '../../src-main/report/inline.ts'
import { reportText } from '../../src-main/report/report.text.ts'

const value = 'WUServer = http://wsus01.contoso.test,8530'

it.each(['de', 'en'] as const)('a text is cut only where that makes it shorter: %s', (language) => {
  const words = reportText[language]
  for (let limit = 1; limit <= value.length + 1; limit++)
    expect(truncate(value, limit, words).length).toBeLessThanOrEqual(value.length)
  expect(truncate(value, value.length - 2, words)).toBe(value)
  expect(truncate(value.repeat(10), 20, words)).toMatch(/^WUServer = http:\/\/ws … \(400 /)
})
