import { describe, expect, it } from 'vitest'
import { readRegistryQuery } from '../../src-main/readers/registry/registry-query.ts'

const key = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\X'

describe('readRegistryQuery', () => {
  it('reads every type of value, an empty one and the nameless one', () => {
    const text = [
      '',
      key,
      '    (Standard)    REG_SZ    (Wert nicht gesetzt)',
      '    Two Words    REG_SZ    a  b',
      '    Empty    REG_SZ    ',
      '    Dword    REG_DWORD    0x1f',
      '    Qword    REG_QWORD    0x100000001',
      '    Binary    REG_BINARY    28000A',
      '    Multi    REG_MULTI_SZ    a\\0b',
      '    Expand    REG_EXPAND_SZ    %a%'
    ].join('\r\n')
    expect(readRegistryQuery(text)).toEqual([
      {
        path: key,
        present: true,
        values: [
          { name: '', type: 'REG_SZ', data: '(Wert nicht gesetzt)' },
          { name: 'Two Words', type: 'REG_SZ', data: 'a  b' },
          { name: 'Empty', type: 'REG_SZ', data: '' },
          { name: 'Dword', type: 'REG_DWORD', data: 31 },
          { name: 'Qword', type: 'REG_QWORD', data: '4294967297' },
          { name: 'Binary', type: 'REG_BINARY', data: '28000a' },
          { name: 'Multi', type: 'REG_MULTI_SZ', data: ['a', 'b'] },
          { name: 'Expand', type: 'REG_EXPAND_SZ', data: '%a%' }
        ],
        partial: true
      }
    ])
  })

  it('leaves out sub-keys that are only listed', () => {
    const keys = readRegistryQuery(`${key}\n    A    REG_SZ    b\n\n${key}\\Sub\n`)
    expect(keys?.map((item) => item.path)).toEqual([key])
  })

  it('takes lines without indent and addresses turned into links', () => {
    const keys = readRegistryQuery(`HKLM\\SOFTWARE\\X\nUrl    REG_SZ    [http://a:8530](http://a:8530)`)
    expect(keys).toEqual([
      { path: key, present: true, values: [{ name: 'Url', type: 'REG_SZ', data: 'http://a:8530' }], partial: true }
    ])
  })

  it('takes the key from the command where its own line is missing', () => {
    const named = { path: key, present: true, values: [{ name: 'Url', type: 'REG_SZ', data: 'http://a' }] }
    const below = '    Url    REG_SZ    http://a\n'
    const asked = [{ ...named, partial: true }]
    expect(readRegistryQuery(`C:\\> reg query HKLM\\SOFTWARE\\X /v Url\n${below}`)).toEqual(asked)
    expect(readRegistryQuery(`PS C:\\> reg.exe query "HKLM\\SOFTWARE\\X" /s\n\n${key}\n${below}`)).toEqual([named])
    expect(readRegistryQuery('C:\\> reg query HKLM\\SOFTWARE\\X\n')).toBeNull()
  })

  it('is null for texts that only mention a type', () => {
    for (const text of ['', key, 'The value is a REG_SZ value.\nNothing else.']) {
      expect(readRegistryQuery(text)).toBeNull()
    }
  })
})
