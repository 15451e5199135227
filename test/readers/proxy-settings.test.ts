import { describe, expect, it } from 'vitest'
import { bytesToHex, hexToBytes } from '../../src-main/readers/text/hex.ts'
import { readProxySettings } from '../../src-main/readers/proxy/proxy-settings.ts'

const ascii = (text: string) => bytesToHex(new TextEncoder().encode(text))
const length = (count: number) =>
  bytesToHex(Uint8Array.of(count & 255, (count >> 8) & 255, (count >> 16) & 255, (count >>> 24) & 255))
const text = (value: string) => length(value.length) + ascii(value)
const read = (hex: string) => readProxySettings(hexToBytes(hex))
const header = '280000000000000003000000'

describe('readProxySettings', () => {
  it('reads proxy, bypass list and script address', () => {
    const pac = 'http://wpad/x.pac'
    expect(read(`460000005100000007000000${text('10.0.0.1:80')}${text('<local>')}${text(pac)}`)).toMatchObject({
      version: 0x46,
      counter: 0x51,
      flags: 7,
      proxy: '10.0.0.1:80',
      bypass: '<local>',
      pacUrl: pac,
      truncated: false
    })
  })

  it('takes lengths beyond 255 as the 32-bit numbers they are', () => {
    const bypass = '*.contoso.com;'.repeat(30)
    expect(read(header + text('proxy:8080') + text(bypass))).toMatchObject({ bypass, truncated: false })
  })

  it('keeps what is there of a value that was cut off', () => {
    expect(read('28000000000000000100000000000000000000')).toMatchObject({ flags: 1, proxy: '', truncated: true })
    expect(read(header + length(20) + ascii('proxy'))).toMatchObject({ proxy: 'proxy', truncated: true })
  })

  it('allocates nothing for a length no value can have', () => {
    expect(read(`${header}ffffffff${ascii('x')}`)).toMatchObject({ proxy: 'x', bypass: '', truncated: true })
  })

  it('is null when not even the header is there', () => {
    expect(read('2800000000000000030000')).toBeNull()
  })
})

describe('hexToBytes', () => {
  it('skips what separates the digits and drops half a byte', () => {
    expect([...hexToBytes('28,00,\n 0A 0')]).toEqual([0x28, 0, 0x0a])
  })
})
