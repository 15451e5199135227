import { expect, it } from 'vitest'
import { dateIn } from '../../../src-main/readers/event-log/text/written-date.ts'

const [early, late] = ['2026-10-14T10:41:02.000', '2026-10-14T14:41:02.000']

/** As Event Viewer shows them in the regions of Windows; the order of day and month comes from the rest of the text. */
it.each([
  ['14.10.2026 10:41:02', early],
  ['14. 10. 2026 10:41:02', early],
  ['2026. 10. 14. 10:41:02', early],
  ['14.10.2026. 10:41:02', early],
  ['14.10.2026 г. 10:41:02', early],
  ['14.10.2026 10.41.02', early],
  ['14-10-2026 10.41.02', early],
  ['14/10/2569 10:41:02', early],
  ['2026-10-14 오전 10:41:02', early],
  ['2026-10-14 오후 2:41:02', late],
  ['2026/10/14 上午 10:41:02', early],
  ['2026/10/14 下午 02:41:02', late],
  ['2026/10/14 午後 2:41:02', late],
  ['14/10/2026 2:41:02 CH', late],
  ['14/10/2026 2:41:02 μμ', late],
  ['14/10/2026 02:41:02 م', late],
  ['14/10/2026 10:41:02 ص', early],
  ['14/10/2026 02:41:02 p. m.', late],
  ['14.10.2026 2:41:02.MD', late],
  ['14/10/2026 2:41:02\u202fPM', late],
  ['\u200e14\u200e/\u200e10\u200e/\u200e2026 10:41:02', early],
  ['14/10/2026 12:05:00 AM', '2026-10-14T00:05:00.000'],
  // a word that only begins like half a day
  ['14/10/2026 02:41:02 Changed', '2026-10-14T02:41:02.000']
])('reads %s', (written, at) => {
  expect(dateIn(written, 'day-first')?.at).toBe(at)
})

it('reads nothing where there is no date with a time', () => {
  for (const text of ['14.10.2026', '10:41:02', '14/10/26 10:41:02', '10.0.19041.1 10:41:02']) {
    expect(dateIn(text, 'day-first')).toBeNull()
  }
})
