import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exportedRegistry, queriedRegistry, registryEvidence } from '../../src-main/import/registry-evidence.ts'
import { readRegistryExport } from '../../src-main/readers/registry/registry-export.ts'
import { readRegistryQuery } from '../../src-main/readers/registry/registry-query.ts'
import * as keys from '../../src-main/readers/registry/registry-keys.ts'
import { decodeText } from '../../src-main/readers/text/text.ts'

const version = 'Windows Registry Editor Version 5.00\r\n\r\n'
/** Whatever is read of a key, by any of the names that evidence asks for. */
const values = [
  ...['"WUServer"="http://sup01.contoso.local:8530"', '"UseWUServer"=dword:00000001', '"Start"=dword:00000002'],
  ...['"Current"=dword:00000002', '"ComputerName"="NB-1"', '"PortNumber"=dword:00002152', '"UsingSSL"=dword:00000000'],
  ...['"IISTargetWebSiteIndex"=dword:00000001', '"DefaultSecureProtocols"=dword:00000a00', '"Enabled"=dword:00000001'],
  ...['"DefaultFlags"=dword:00000002', '"ProxyEnable"=dword:00000001', '"ProxyServer"="proxy01:8080"'],
  ...['"SusClientId"="0b2c7f10-9a3e-4f66-8d01-77aa12bc34de"', `"WinHttpSettings"=hex:28,00,00,00,01,00,00,00,01`],
  ...[`"DefaultConnectionSettings"=hex:46,00,00,00,01,00,00,00,01,00,00,00,00,00,00,00,00,00,00,00`, '"Log"="C:\\\\x"']
].join('\r\n')

/** Every path that a constant or a function of ours names. */
const named = [...new Set(Object.values(keys).flatMap(pathsIn))]

function pathsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.includes('\\') ? [value] : []
  if (typeof value === 'function') return pathsIn((value as (name: string) => unknown)('TLS 1.2'))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value as Record<string, unknown>)
    .flat()
    .flatMap(pathsIn)
}

const whole = (paths: readonly string[]) => version + paths.map((path) => `[${path}]\r\n${values}\r\n\r\n`).join('')
const unwanted = String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Classes\CLSID`

/** The same as `reg query /s` prints it. */
function listed(paths: readonly string[]): string {
  const lines = values
    .split('\r\n')
    .map((line) => line.replace(/^"([^"]*)"="(.*)"$/, '    $1    REG_SZ    $2'))
    .map((line) => line.replace(/^"([^"]*)"=dword:(.*)$/, '    $1    REG_DWORD    0x$2'))
    .map((line) =>
      line.replace(/^"([^"]*)"=hex:(.*)$/, (_all, name: string, hex: string) => {
        return `    ${name}    REG_BINARY    ${hex.replaceAll(',', '')}`
      })
    )
  return paths.flatMap((path) => [path, ...lines.slice(0, path.endsWith('\\AU') ? 1 : undefined), '', '']).join('\r\n')
}

describe('of an export of the whole registry', () => {
  it('the same evidence is read as if every key was kept', () => {
    const others = [
      ...['HKEY_CURRENT_USER', 'HKEY_USERS\\S-1-5-18', 'HKEY_USERS\\S-1-5-21-1-2-3-1001', 'HKEY_USERS\\.DEFAULT'].map(
        (hive) => String.raw`${hive}\Software\Microsoft\Windows\CurrentVersion\Internet Settings\Connections`
      ),
      String.raw`HKEY_LOCAL_MACHINE\SYSTEM\ControlSet001\Control\ComputerName\ComputerName`,
      String.raw`HKEY_LOCAL_MACHINE\SYSTEM\ControlSet002\Services\wuauserv`,
      String.raw`HKEY_LOCAL_MACHINE\SYSTEM\Select`,
      String.raw`HKLM\SYSTEM\CurrentControlSet\Services\HTTP\Parameters\SslBindingInfo\0.0.0.0:8531`,
      `${keys.pinStoreKeys[0]}\\Certificates\\${'AB'.repeat(20)}`,
      ...named.map((path) => path.replace('\\SOFTWARE\\', '\\SOFTWARE\\WOW6432Node\\'))
    ]
    expect(named.length).toBeGreaterThan(30)
    for (const paths of [[...named, ...others], ...[...named, ...others].map((path) => [unwanted, path])]) {
      const text = whole(paths)
      expect(registryEvidence(exportedRegistry(text))).toEqual(registryEvidence(readRegistryExport(text)))
      const query = listed(paths)
      expect(registryEvidence(queriedRegistry(query))).toEqual(registryEvidence(readRegistryQuery(query)))
    }
  })

  it('how many control sets there are counts, whatever is in them', () => {
    const path = (set: string) => `HKEY_LOCAL_MACHINE\\SYSTEM\\${set}\\Services\\wuauserv`
    const text = whole([path('ControlSet001'), 'HKEY_LOCAL_MACHINE\\SYSTEM\\ControlSet002\\Enum\\X'])
    expect(registryEvidence(exportedRegistry(text))).toEqual(registryEvidence(readRegistryExport(text)))
    expect(registryEvidence(exportedRegistry(text))).toEqual([])
  })

  it('no other key is kept, however many there are', () => {
    const many = Array.from({ length: 500 }, (_, nth) => `${unwanted}\\{${nth}}`)
    expect(exportedRegistry(whole(many))).toEqual([])
    expect(exportedRegistry(whole([...many, keys.updatePolicyKeys[0]]))).toHaveLength(1)
    expect(queriedRegistry(listed([...many, keys.updatePolicyKeys[0]]))).toHaveLength(1)
  })

  it.each(filesIn(join(import.meta.dirname, '../cases')))('%s', (file) => {
    const text = decodeText(readFileSync(file))?.text ?? ''
    expect(registryEvidence(exportedRegistry(text))).toEqual(registryEvidence(readRegistryExport(text)))
  })
})

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names.filter((name) => name.endsWith('.reg')).map((name) => join(folder, name))
}
