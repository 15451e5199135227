import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPacResult, usedEntry } from '../../src-main/readers/proxy/pac-result.ts'

describe('what a PAC script returns', () => {
  it('is read entry by entry, and the first that WinHTTP knows is used', () => {
    const result = 'SOCKS5 s:1080; PROXY a.lab:8080; proxy [fd00::1]:3128 ;DIRECT'
    expect(readPacResult(result)).toEqual([
      { kind: 'other', text: 'SOCKS5 s:1080' },
      { kind: 'proxy', host: 'a.lab', port: 8080 },
      { kind: 'proxy', host: 'fd00::1', port: 3128 },
      { kind: 'direct' }
    ])
    expect(usedEntry(result)).toMatchObject({ host: 'a.lab' })
  })
  it.each([
    ['', { kind: 'direct' }],
    ['DIRECT; PROXY a:1', { kind: 'direct' }],
    ['PROXY a', { kind: 'proxy', host: 'a', port: 80 }],
    ['SOCKS a:1', { kind: 'direct' }],
    ['PROXY a:0; PROXY a:70000; PROXY ; PROXY b:1', { kind: 'proxy', host: 'b', port: 1 }]
  ])('means for %j', (result, used) => {
    expect(usedEntry(result)).toEqual(used)
  })
  it('never throws and stays short, whatever it is', () => {
    fc.assert(fc.property(fc.string(), (text) => readPacResult(text).length <= 50))
    expect(readPacResult('DIRECT;'.repeat(100_000))).toHaveLength(50)
  })
})
