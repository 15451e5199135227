import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RegistryKey } from '../../src-main/contract/evidence/registry.ts'
import { recognise } from '../../src-main/import/recognise.ts'
import { pinStoreFrom } from '../../src-main/readers/registry/pin-store.ts'
import { pinStoreKeys, schannelKey, secureProtocolKeys } from '../../src-main/readers/registry/registry-keys.ts'
import { tlsSettingsFrom } from '../../src-main/readers/registry/tls-settings.ts'

const thumbprint = 'A0B1C2D3E4F5A6B7C8D9E0F1A2B3C4D5E6F70819'
const evidenceOf = (...lines: string[]) => {
  const text = ['Windows Registry Editor Version 5.00', '', ...lines, '', ''].join('\r\n')
  return recognise(new TextEncoder().encode(text))?.evidence
}
const anyKeys = fc.array(
  fc.record({
    path: fc.oneof(
      fc.string(),
      fc.constantFrom(...pinStoreKeys, secureProtocolKeys.native, schannelKey('TLS 1.2')),
      fc.string().map((text) => `${pinStoreKeys[0]}\\Certificates\\${text}`)
    ),
    present: fc.boolean(),
    values: fc.constant<RegistryKey['values']>([])
  }),
  { maxLength: 6 }
)

describe('the TLS settings of an exported registry', () => {
  it('are read from both views and from Schannel, and a missing value is not an unread one', () => {
    const found = evidenceOf(
      `[${secureProtocolKeys.native}]`,
      '"DefaultSecureProtocols"=dword:000000a0',
      `[${schannelKey('TLS 1.2').replace('CurrentControlSet', 'ControlSet001')}]`,
      '"Enabled"=dword:ffffffff'
    )
    expect(found).toEqual([
      {
        probe: 'tls-settings',
        value: {
          readBy: 'file',
          secureProtocols: { native: 0xa0, wow64: 'not-read' },
          schannel: [{ version: 'TLS 1.2', enabled: 0xffff_ffff, disabledByDefault: 'absent' }]
        }
      }
    ])
  })

  it('calls a value that is no number not read', () => {
    const key: RegistryKey = {
      path: secureProtocolKeys.wow64,
      present: true,
      values: [{ name: 'defaultsecureprotocols', type: 'REG_SZ', data: '0xa0' }]
    }
    expect(tlsSettingsFrom([key], 'file')?.secureProtocols).toEqual({ native: 'not-read', wow64: 'not-read' })
  })

  it('are none of a user’s', () => {
    const path = secureProtocolKeys.native.replace('HKEY_LOCAL_MACHINE', 'HKEY_CURRENT_USER')
    expect(tlsSettingsFrom([{ path, present: true, values: [] }], 'file')).toBeNull()
  })
})

describe('the pinned certificates of an exported registry', () => {
  it('are the names of the keys, from both places', () => {
    const [own, policy] = pinStoreKeys
    const found = evidenceOf(
      `[${own}\\Certificates\\${thumbprint}]`,
      '"Blob"=hex:03,00,00,00',
      `[${own}\\CRLs]`,
      `[${own}\\Certificates\\no-thumbprint]`,
      `[${policy}\\Certificates]`
    )
    expect(found).toEqual([
      {
        probe: 'pin-store',
        value: {
          readBy: 'file',
          places: [
            { path: own, present: true, thumbprints: [thumbprint.toLowerCase()] },
            { path: policy, present: true, thumbprints: [] }
          ]
        }
      }
    ])
  })

  it('are not there when the key was looked for in vain', () => {
    expect(pinStoreFrom([{ path: pinStoreKeys[0], present: false, values: [] }], 'reg.exe')?.places).toEqual([
      { path: pinStoreKeys[0], present: false, thumbprints: [] }
    ])
    expect(pinStoreFrom([], 'file')).toBeNull()
  })
})

it('the readers never throw, whatever the keys are', () => {
  fc.assert(
    fc.property(anyKeys, (keys) => {
      const pins = pinStoreFrom(keys, 'file')
      expect(
        pins?.places.flatMap((place) => place.thumbprints).every((text) => /^[0-9a-f]{40}$/.test(text)) ?? true
      ).toBe(true)
      const settings = tlsSettingsFrom(keys, 'file')
      expect(settings?.schannel.every((candidate) => candidate.version.startsWith('TLS ')) ?? true).toBe(true)
    })
  )
})
