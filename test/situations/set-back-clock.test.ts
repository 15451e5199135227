import { describe, expect, it } from 'vitest'
import { converted, wuaHandler } from '../story/logs.ts'
import { verdictOf, type Files } from './situation.ts'

const failed = '0x80244022'
/** Written one after the other: the clock was set back between them. */
interface Pair {
  readonly first: string
  readonly then: string
}
const pairs: Readonly<Record<string, Pair>> = {
  'by an hour at the end of summer time': { first: '2026-10-25T02:50:00.000Z', then: '2026-10-25T02:10:00.000Z' },
  'by an hour at the end of summer time in America': {
    first: '2026-11-01T01:40:00.000Z',
    then: '2026-11-01T01:05:00.000Z'
  },
  'by minutes, as it was ahead': { first: '2026-10-14T09:20:00.000Z', then: '2026-10-14T09:10:00.000Z' },
  'by years': { first: '2030-01-05T08:00:00.000Z', then: '2026-01-05T08:00:00.000Z' }
}
const forms: Readonly<Record<string, (scans: Parameters<typeof wuaHandler>[0]) => Files>> = {
  'WUAHandler.log': (scans) => ({ 'WUAHandler.log': `${wuaHandler(scans)}\r\n` }),
  'WindowsUpdate.log': (scans) => ({ 'WindowsUpdate.log': `${converted(scans)}\r\n` })
}

describe.each(Object.entries(forms))('%s whose clock was set back', (_, form) => {
  it.each(Object.entries(pairs))('%s never clears the failure below a success', async (_name, { first, then }) => {
    const scans = [
      { at: first, code: null },
      { at: then, code: failed }
    ]
    expect(await verdictOf(form(scans))).toBe('server-unavailable: possible')
  })

  it.each(Object.entries(pairs))('%s makes a failure above a success one sign only', async (_name, pair) => {
    const scans = [
      { at: pair.first, code: failed },
      { at: pair.then, code: null }
    ]
    expect(await verdictOf(form(scans))).toBe('server-unavailable: possible')
  })

  it('in no way is one where its lines are in order', async () => {
    const scans = [
      { at: '2026-10-14T09:10:00.000Z', code: failed },
      { at: '2026-10-14T09:20:00.000Z', code: null }
    ]
    expect(await verdictOf(form(scans))).toBe('clear')
    expect(await verdictOf(form([...scans, { at: '2026-10-14T09:30:00.000Z', code: failed }]))).toBe(
      'server-unavailable: likely'
    )
  })
})
