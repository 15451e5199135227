import { describe, expect, it } from 'vitest'
import { readRegistryExport } from '../../src-main/readers/registry/registry-export.ts'

const version5 = 'Windows Registry Editor Version 5.00\r\n\r\n'
const key = '[HKEY_LOCAL_MACHINE\\SOFTWARE\\X]\r\n'
const valuesOf = (text: string) => readRegistryExport(text)?.[0]?.values

describe('readRegistryExport', () => {
  it('reads every type of value', () => {
    const lines = [
      '@="default"',
      '"Url"="http://a\\\\b\\"c"',
      '"Dword"=dword:0000001f',
      '"Qword"=hex(b):01,00,00,00,01,00,00,00',
      '"Binary"=hex:0A,ff',
      '"Expand"=hex(2):25,00,61,00,00,00',
      '"Multi"=hex(7):61,00,00,00,62,00,00,00,00,00',
      '"None"=hex(0):'
    ]
    expect(valuesOf(version5 + key + lines.join('\r\n'))).toEqual([
      { name: '', type: 'REG_SZ', data: 'default' },
      { name: 'Url', type: 'REG_SZ', data: 'http://a\\b"c' },
      { name: 'Dword', type: 'REG_DWORD', data: 31 },
      { name: 'Qword', type: 'REG_QWORD', data: '4294967297' },
      { name: 'Binary', type: 'REG_BINARY', data: '0aff' },
      { name: 'Expand', type: 'REG_EXPAND_SZ', data: '%a' },
      { name: 'Multi', type: 'REG_MULTI_SZ', data: ['a', 'b'] },
      { name: 'None', type: 'other', data: '' }
    ])
  })

  it('reads strings of the old version as 8-bit text', () => {
    expect(valuesOf(`REGEDIT4\n\n${key}"M"=hex(7):61,62,00,e4,00,00\n"E"=hex(2):25,61,00`)).toEqual([
      { name: 'M', type: 'REG_MULTI_SZ', data: ['ab', 'ä'] },
      { name: 'E', type: 'REG_EXPAND_SZ', data: '%a' }
    ])
  })

  it('joins hex that goes on on the next lines, also when the last one is missing', () => {
    expect(valuesOf(`${version5}${key}"B"=hex:01,02,\\\r\n  03,04,\\\r\n`)).toEqual([
      { name: 'B', type: 'REG_BINARY', data: '01020304' }
    ])
  })

  it('reads several values on a line', () => {
    expect(valuesOf(`${key}"A"=dword:00000001 "B"="x" "C"=hex:0a`)?.map((value) => [value.name, value.data])).toEqual([
      ['A', 1],
      ['B', 'x'],
      ['C', '0a']
    ])
  })

  it('gives every way of writing a key the same path', () => {
    const paths = ['[HKLM/SOFTWARE/X]', '  [hkey_local_machine\\SOFTWARE\\X]', '[HKLM\\\\SOFTWARE\\\\X] 1700000000']
    for (const path of paths) {
      expect(readRegistryExport(`${path}\n"A"="b"`)?.[0]?.path).toBe('HKEY_LOCAL_MACHINE\\SOFTWARE\\X')
    }
  })

  it('ignores deleted keys and values', () => {
    const text = `${version5}[-HKEY_LOCAL_MACHINE\\SOFTWARE\\Gone]\r\n"A"="b"\r\n${key}"B"=-\r\n"C"="d"`
    expect(readRegistryExport(text)).toEqual([
      {
        path: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\X',
        present: true,
        values: [{ name: 'C', type: 'REG_SZ', data: 'd' }],
        partial: true
      }
    ])
  })

  it('takes a single pasted value, whose key nobody knows', () => {
    expect(readRegistryExport('"WinHttpSettings"=hex:28,00')).toEqual([
      {
        path: '',
        present: true,
        values: [{ name: 'WinHttpSettings', type: 'REG_BINARY', data: '2800' }],
        partial: true
      }
    ])
  })

  it('joins a long value also where a copy has an empty line below each', () => {
    const text = `${version5}${key}"B"=hex:01,02,\\\r\n\r\n  03,04\r\n`
    expect(readRegistryExport(text)?.[0]?.values).toEqual([{ name: 'B', type: 'REG_BINARY', data: '01020304' }])
  })

  it('is null for other texts in brackets and quotes', () => {
    for (const text of ['', '[section]\nkey=value', '{"a": 1}', '"a"="b"', '[CCMHTTP] ERROR: x\n"a"="b"']) {
      expect(readRegistryExport(text)).toBeNull()
    }
  })
})
