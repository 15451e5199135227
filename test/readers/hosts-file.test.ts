import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHostsFile } from '../../src-main/readers/console/hosts-file.ts'

describe('reading a hosts file', () => {
  it('finds addresses and names between comments, with the line they stand in', () => {
    const text = [
      '# Copyright (c) 1993-2009 Microsoft Corp.',
      '',
      '#\t127.0.0.1       localhost',
      '10.2.0.9\tSUP01.Contoso.Local sup01   # old server',
      '  10.2.0.10  proxy01.'
    ]
    expect(readHostsFile(text.join('\r\n'))).toEqual([
      { line: 4, address: '10.2.0.9', names: ['sup01.contoso.local', 'sup01'] },
      { line: 5, address: '10.2.0.10', names: ['proxy01'] }
    ])
  })
  it('reads the first line behind a byte order mark', () => {
    expect(readHostsFile('\uFEFF10.2.0.9 sup01')).toEqual([{ line: 1, address: '10.2.0.9', names: ['sup01'] }])
  })
  it('writes IPv6 as name servers do', () => {
    const lines = readHostsFile('2001:DB8:0:0:0:0:0:9 sup01\n::1 localhost\nfe80::1%ETH0 router')
    expect(lines.map((line) => line.address)).toEqual(['2001:db8::9', '::1', 'fe80::1%eth0'])
  })
  it.each([
    'sup01 10.2.0.9',
    '10.2.0.9',
    '10.2.0.9 # sup01',
    '10.2.0 sup01',
    '10.2.0.999 sup01',
    '010.2.0.9 sup01',
    ':: :',
    'a:b sup01'
  ])('passes over %s', (line) => {
    expect(readHostsFile(line).filter((candidate) => candidate.names.includes('sup01'))).toEqual([])
  })
  it('is total', () => {
    const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('10.0.0.1', '::1', '[', '%', '#', '\t', '\n'))
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        for (const line of readHostsFile(pieces.join(' '))) {
          expect(line.line).toBeGreaterThan(0)
          expect(line.address).toMatch(/^[0-9a-f:.]+(%\S+)?$/)
          expect(line.names.length).toBeGreaterThan(0)
        }
      })
    )
  })
})
