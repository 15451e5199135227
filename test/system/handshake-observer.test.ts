import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDistinguishedName } from '../../src-main/system/tls/distinguished-name.ts'
import { HandshakeObserver } from '../../src-main/system/tls/handshake-observer.ts'

/** One record (type 22 by default) around these bytes. */
const record = (body: readonly number[], type = 22) => [type, 3, 3, body.length >> 8, body.length & 255, ...body]
const message = (type: number, body: readonly number[]) => [type, 0, body.length >> 8, body.length & 255, ...body]
const zeros = (count: number) => Array.from({ length: count }, () => 0)
const hello12 = message(2, [3, 3, ...zeros(32), 0, 0xc0, 0x2b, 0])
/** C=DE, then CN=Lab, as DER. */
const name = [
  0x30, 0x1b, 0x31, 0x0b, 0x30, 9, 6, 3, 0x55, 4, 6, 0x13, 2, 0x44, 0x45, 0x31, 0x0c, 0x30, 10, 6, 3, 0x55, 4, 3, 0x0c,
  3, 0x4c, 0x61, 0x62
]
const request12 = message(13, [1, 64, 0, 2, 4, 3, 0, name.length + 2, 0, name.length, ...name])
const done12 = message(14, [])

function watch(bytes: readonly number[], step = bytes.length): HandshakeObserver {
  const flight = new HandshakeObserver()
  for (let at = 0; at < bytes.length; at += step) flight.feed(Uint8Array.from(bytes.slice(at, at + step)))
  return flight
}

describe('watching a server', () => {
  it.each([1, 7, 1_000])('reads the demand however the bytes are split (%i at a time)', (step) => {
    const flight = watch([...record(hello12), ...record([...request12, ...done12])], step)
    expect(flight.complete).toBe(true)
    expect(flight.acceptedIssuers?.map(readDistinguishedName)).toEqual(['CN=Lab, C=DE'])
  })
  it('knows that nothing was demanded only once the server is done', () => {
    expect(watch(record(hello12))).toMatchObject({ complete: false, acceptedIssuers: null })
    expect(watch([...record(hello12), ...record(done12)])).toMatchObject({ complete: true, acceptedIssuers: null })
  })
  it('keeps a fatal alert and passes over a warning', () => {
    expect(watch(record([1, 112], 21)).alert).toBeNull()
    expect(watch([...record([1, 112], 21), ...record([2, 70], 21)]).alert).toBe(70)
  })
  it('does not read what follows the change to encryption', () => {
    expect(watch([...record(hello12), ...record([1], 20), ...record([2, 40], 21)]).alert).toBeNull()
  })
  it('never throws, whatever a server sends', () => {
    const hostile = fc.tuple(fc.constantFrom(20, 21, 22, 23), fc.uint8Array({ maxLength: 300 }))
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 8 }), fc.uint8Array(), (records, rest) => {
        const bytes = records.flatMap(([type, body]) => record([...body], type))
        const flight = watch([...record(hello12), ...bytes, ...rest], 50)
        flight.onKeyLog('SERVER_HANDSHAKE_TRAFFIC_SECRET x y')
        flight.acceptedIssuers?.forEach(readDistinguishedName)
      })
    )
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (der) => typeof readDistinguishedName(der) === 'string'))
  })
})
