import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWinhttpRequest } from '../../src-main/readers/console/winhttp-requests.ts'

const nothing = { status: null, code: null }

describe('reading what the script printed', () => {
  it.each([
    ['sup-doctor answered 200 31\r\n', { outcome: 'answered', status: 200, code: null, durationMs: 31 }],
    ['sup-doctor failed 0x80072ee7 8\r\n', { outcome: 'failed', status: null, code: '0x80072ee7', durationMs: 8 }],
    ['sup-doctor unfinished 20014\r\n', { ...nothing, outcome: 'failed', durationMs: 20_014 }],
    ['sup-doctor missing 0x800401f3\n', { ...nothing, outcome: 'not-run', code: '0x800401f3', durationMs: 0 }]
  ])('knows %j', (output, ending) => {
    expect(readWinhttpRequest(output)).toEqual(ending)
  })
  it('finds the line among others', () => {
    expect(readWinhttpRequest('Grüße vom Anmeldeskript\r\nsup-doctor answered 407 5\r\n')?.status).toBe(407)
  })
  it('takes an error of the script engine for no request', () => {
    expect(readWinhttpRequest('sup-doctor failed 0x800a01b6 3')).toMatchObject({
      outcome: 'not-run',
      code: '0x800a01b6'
    })
  })
  it.each([
    '',
    'CScript-Fehler: Der Zugriff auf Windows Script Host ist auf diesem Computer deaktiviert.\r\n',
    'sup-doctor answered 99 1',
    'sup-doctor answered 200',
    'sup-doctor failed 80072ee7 1',
    'a sup-doctor answered 200 1'
  ])('makes nothing of %j', (output) => {
    expect(readWinhttpRequest(output)).toBeNull()
  })
  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readWinhttpRequest(`sup-doctor ${text}`)
        expect(read === null || read.durationMs >= 0).toBe(true)
      })
    )
  })
})
