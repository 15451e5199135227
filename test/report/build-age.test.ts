import { describe, expect, it } from 'vitest'
import { buildLines } from '../../src-main/hosts/cli/run.ts'
import { buildOf } from '../../src-main/report/build-age.ts'
import { renderReport } from '../../src-main/report/render-report.ts'
import { renderScreenReport } from '../../src-main/report/render-screen-report.ts'
import { textOf } from './elements.ts'
import { found } from './fixtures.ts'

describe('the age of a build', () => {
  it.each([
    ['2026-11-29', '2026-11-29', 0],
    ['2026-11-29', '2026-12-28', 0],
    ['2026-11-29', '2026-12-29', 1],
    ['2026-11-29', '2027-11-28', 11],
    ['2026-11-29', '2027-11-29', 12],
    ['2026-12-31', '2027-03-01', 2],
    // the clock of a computer may be years behind
    ['2026-11-29', '2019-01-01', 0]
  ])('of %s on %s is %i months', (day, today, months) => {
    expect(buildOf(day, today)).toEqual({ day, months })
  })

  it('is not known where the day of the build is not', () => {
    expect(buildOf(null, '2026-11-29')).toBeNull()
    expect(buildLines(null, 'de')).toBe('')
  })

  it('is said behind the version, and from a year on with what it means', () => {
    expect(buildLines({ day: '2026-11-29', months: 11 }, 'de')).toBe('vom 29.11.2026\n')
    expect(buildLines({ day: '2026-11-29', months: 12 }, 'en')).toMatch(
      /^of 29 Nov 2026\nThis program is 12 months old\. /
    )
  })

  it('stands in the report, on paper and on the screen', () => {
    const options = (months: number) => ({ fontsCss: '', build: { day: '2026-11-29', months } })
    for (const render of [renderReport, renderScreenReport]) {
      expect(textOf(render(found, 'de', options(3)))).toContain(
        `${found.diagnosis.tool.version} vom 29.11.2026, sup-doctor`
      )
      expect(textOf(render(found, 'de', options(3)))).not.toContain('Monate alt')
      expect(textOf(render(found, 'de', options(14)))).toContain('Dieses Programm ist 14 Monate alt.')
    }
  })
})
