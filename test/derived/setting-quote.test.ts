import { expect, it } from 'vitest'
import { settingIn, startQuote, valueQuote } from '../../src-main/derived/settings/setting-quote.ts'

const path = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate'

it.each([
  ['WUServer', 'http://sup01.contoso.local:8530', 'http://sup01.contoso.local:8530'],
  ['WUServer', '', ''],
  ['WUServer', 'a = b — c', 'a = b — c'],
  ['WUServer', 'first\r\nsecond', 'first\r\nsecond'],
  ['Name with blanks', 0, '0'],
  ['WUServer', null, null]
])('a value is read from its quote as it was written: %s = %j', (name, data, value) => {
  expect(settingIn(valueQuote(path, name, data))).toEqual({ path, name, value })
})

it.each([
  [4, '4'],
  [null, null]
])('a start type, too: %j', (start, value) => {
  expect(settingIn(startQuote({ name: 'wuauserv', start }))).toEqual({ path: null, name: 'wuauserv', value })
})

it.each(['', 'Scan failed with error = 0x80244022.', 'wuauserv: Start = 4', `${path} —`])(
  'any other text is none: %j',
  (text) => {
    expect(settingIn(text)).toBeNull()
  }
)
