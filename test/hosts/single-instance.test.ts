import { describe, expect, it } from 'vitest'
import { isOnShare } from '../../src-main/hosts/electron/is-on-share.ts'
import { answerTo, takePlace } from '../../src-main/hosts/electron/single-instance.ts'

/** A lock that is free from a certain question on, counted from 1, and what was asked with it. */
function lock(freeFrom: number) {
  const asked: unknown[] = []
  return { asked, requestSingleInstanceLock: (data?: unknown) => asked.push(data) >= freeFrom }
}
const rights = (elevated: boolean | null) => async () => elevated

describe('a start', () => {
  it('is the first one where the lock is free, without asking for its rights', async () => {
    const app = lock(1)
    const never = () => Promise.reject(new Error('asked'))
    expect([await takePlace(app, never), app.asked]).toEqual(['first', [undefined]])
  })
  it.each([[false], [null]])('ends where the lock is taken, without administrator rights (%s)', async (elevated) => {
    const app = lock(2)
    expect([await takePlace(app, rights(elevated)), app.asked]).toEqual(['second', [undefined]])
  })
  it('waits as administrator until the other window has ended, and takes its place', async () => {
    const app = lock(3)
    const place = await takePlace(app, rights(true))
    expect([place, app.asked]).toEqual(['took-over', [undefined, { elevated: true }, { elevated: true }]])
  })
  it('ends as administrator, too, where the other window does not', async () => {
    const app = lock(9)
    expect([await takePlace(app, rights(true), 2), app.asked.length]).toEqual(['second', 3])
  })
})

describe('the open window', () => {
  it('gives way to administrator rights it does not have itself', async () => {
    expect(await answerTo({ elevated: true }, rights(false))).toBe('give-way')
  })
  it.each([[true], [null]])(
    'stays where it has them, or may have them (%s), and does not come forward',
    async (own) => {
      expect(await answerTo({ elevated: true }, rights(own))).toBe('nothing')
    }
  )
  it.each([null, undefined, {}, { elevated: false }, { elevated: 'true' }, 'elevated', [true]])(
    'comes forward for any other start (%j)',
    async (data) => expect(await answerTo(data, rights(false))).toBe('come-forward')
  )
})

it.each([
  [String.raw`\\server\share\sup-doctor.exe`, true],
  [String.raw`\\?\UNC\server\share\sup-doctor.exe`, true],
  [String.raw`\\?\C:\SUP Doctor\sup-doctor.exe`, false],
  [String.raw`C:\SUP Doctor\sup-doctor.exe`, false],
  ['/opt/sup-doctor/sup-doctor', false]
])('a program knows whether it lies on a share: %s, %s', (program, expected) => {
  expect(isOnShare(program)).toBe(expected)
})
