import { describe, expect, it } from 'vitest'
import type { RegistryKey, RegistryValue } from '../../src-main/contract/evidence/registry.ts'
import {
  updatePolicyFrom,
  updateServicesFrom,
  winhttpSettingsFrom
} from '../../src-main/readers/registry/registry-evidence.ts'
import { userProxyFrom } from '../../src-main/readers/registry/user-proxy-accounts.ts'
import { readRegistryQuery } from '../../src-main/readers/registry/registry-query.ts'
import { updatePolicyKeys, updateServiceKeys, winhttpKeys } from '../../src-main/readers/registry/registry-keys.ts'

const direct = '2800000000000000010000000000000000000000'
const key = (path: string, ...values: RegistryValue[]): RegistryKey => ({ path, present: true, values })
const missing = (path: string): RegistryKey => ({ path, present: false, values: [] })
const text = (name: string, data: string): RegistryValue => ({ name, type: 'REG_SZ', data })
const number = (name: string, data: number): RegistryValue => ({ name, type: 'REG_DWORD', data })
const binary = (name: string, data: string): RegistryValue => ({ name, type: 'REG_BINARY', data })
const internet = 'Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings'

describe('updatePolicyFrom', () => {
  it('finds the keys in any case, without hive and in the 32-bit view', () => {
    const url = text('WUServer', 'http://a')
    for (const path of [
      updatePolicyKeys[0].toUpperCase(),
      'software\\policies\\microsoft\\windows\\windowsupdate',
      'HKEY_LOCAL_MACHINE\\SOFTWARE\\Wow6432Node\\Policies\\Microsoft\\Windows\\WindowsUpdate'
    ]) {
      expect(updatePolicyFrom([key(path, url)], 'file')).toEqual({
        readBy: 'file',
        keys: [key(updatePolicyKeys[0], url)]
      })
    }
  })

  it('lets the 64-bit view win where both have a value', () => {
    const wow = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\Policies\\Microsoft\\Windows\\WindowsUpdate'
    const keys = [key(wow, text('WUServer', 'http://old')), key(updatePolicyKeys[0], text('WUServer', 'http://new'))]
    expect(updatePolicyFrom(keys, 'file')?.keys[0]?.values).toEqual([text('WUServer', 'http://new')])
  })

  it('keeps what Windows made of the policy apart from the policy', () => {
    const [policy, , state, cache] = updatePolicyKeys
    const keys = [
      key(cache, text('WUServer', 'http://cached')),
      key(state.toLowerCase(), number('IsWUfBDualScanActive', 1)),
      key(policy, text('WUServer', 'http://a'))
    ]
    expect(updatePolicyFrom(keys, 'file')?.keys).toEqual([
      key(policy, text('WUServer', 'http://a')),
      key(state, number('IsWUfBDualScanActive', 1)),
      key(cache, text('WUServer', 'http://cached'))
    ])
  })

  it('takes a value of the 32-bit view where the 64-bit one has none, and reads it alike from reg query', () => {
    const wow = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\Policies\\Microsoft\\Windows\\WindowsUpdate'
    const queried = readRegistryQuery(`${wow}\r\n    DisableDualScan    REG_DWORD    0x1\r\n`) ?? []
    const both = [...queried, key(updatePolicyKeys[0], text('WUServer', 'http://a'))]
    expect(updatePolicyFrom(both, 'file')?.keys[0]?.values).toEqual([
      text('WUServer', 'http://a'),
      number('DisableDualScan', 1)
    ])
  })

  it('counts a key that is not there as looked at', () => {
    expect(updatePolicyFrom([missing(updatePolicyKeys[0])], 'regedit')?.keys).toEqual([missing(updatePolicyKeys[0])])
  })

  it('is null for the same path below a user, and for other keys', () => {
    expect(updatePolicyFrom([key(updatePolicyKeys[0].replace('LOCAL_MACHINE', 'CURRENT_USER'))], 'file')).toBeNull()
    expect(updatePolicyFrom([key('HKEY_LOCAL_MACHINE\\SOFTWARE\\X')], 'file')).toBeNull()
  })
})

describe('updateServicesFrom', () => {
  it('tells start types, missing services and keys without Start', () => {
    const keys = [
      key(updateServiceKeys[0] ?? '', number('Start', 4)),
      missing(updateServiceKeys[4] ?? ''),
      key('HKEY_LOCAL_MACHINE\\SYSTEM\\ControlSet001\\Services\\BITS')
    ]
    expect(updateServicesFrom(keys, 'reg.exe')?.services).toEqual([
      { name: 'wuauserv', present: true, start: 4 },
      { name: 'bits', present: true, start: null },
      { name: 'ccmexec', present: false, start: null }
    ])
    expect(updateServicesFrom([], 'reg.exe')).toBeNull()
  })
})

describe('winhttpSettingsFrom', () => {
  it('tells a missing value from a key nobody read', () => {
    expect(winhttpSettingsFrom([key(winhttpKeys.native)], 'file')).toMatchObject({
      native: 'absent',
      wow64: 'not-read'
    })
    expect(winhttpSettingsFrom([missing(winhttpKeys.wow64)], 'regedit')).toMatchObject({
      native: 'not-read',
      wow64: 'absent'
    })
    expect(winhttpSettingsFrom([], 'file')).toBeNull()
  })

  it('decodes the value, and takes a pasted one as the 64-bit view', () => {
    const pasted = winhttpSettingsFrom([key('', binary('WinHttpSettings', direct))], 'file')
    expect(pasted).toMatchObject({ native: { flags: 1, hex: direct }, wow64: 'not-read' })
  })

  it('does not take a value that cannot be decoded for "no proxy"', () => {
    expect(winhttpSettingsFrom([key(winhttpKeys.native, binary('WinHttpSettings', '28'))], 'file')?.native).toBe(
      'not-read'
    )
  })
})

describe('userProxyFrom', () => {
  it('joins the two keys of an account and the two names of LocalSystem', () => {
    const keys = [
      key(`HKEY_USERS\\.DEFAULT\\${internet}`, number('ProxyEnable', 1)),
      key(`HKEY_USERS\\S-1-5-18\\${internet}\\Connections`, binary('DefaultConnectionSettings', direct)),
      key(`HKEY_CURRENT_USER\\${internet}`, text('ProxyServer', 'p:8080'), text('AutoConfigURL', 'http://w/p.pac'))
    ]
    expect(userProxyFrom(keys, 'file')?.accounts).toMatchObject([
      { account: 'user', connection: null, proxyServer: 'p:8080', autoConfigUrl: 'http://w/p.pac', proxyEnable: null },
      { account: 'system', connection: { flags: 1 }, proxyEnable: 1, proxyServer: null }
    ])
  })

  it("does not take the machine's WinHTTP key for an account's", () => {
    expect(userProxyFrom([key(winhttpKeys.native, binary('WinHttpSettings', direct))], 'file')).toBeNull()
  })
})
