import { rm } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { computerDomain } from '../../src-main/system/names/name-sources.ts'
import { fakeWindows, printing } from '../builders/fake-windows.ts'

const { signal } = new AbortController()
const key = String.raw`HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters`

async function domainWith(values: Readonly<Record<string, string>>): Promise<string | null> {
  const lines = Object.entries(values).map(([name, data]) => `    ${name}    REG_SZ    ${data}`)
  const { registry, folder } = await fakeWindows({
    // a query is the simpler form to write here
    reg: `if [ "$1" = export ]; then exit 1; fi\n${printing(['', key, ...lines, ''].join('\r\n'))}`
  })
  const domain = await computerDomain(registry, signal)
  await rm(folder, { recursive: true })
  return domain
}

describe.skipIf(process.platform === 'win32')('the domain that completes a short name', () => {
  it('is that of the computer, whatever domain the account belongs to', async () => {
    expect(await domainWith({ Domain: 'Fabrikam.Example', 'NV Domain': 'old.example' })).toBe('fabrikam.example')
    expect(await domainWith({ 'NV Domain': 'fabrikam.example' })).toBe('fabrikam.example')
  })
  it('is otherwise the first of its list', async () => {
    expect(await domainWith({ SearchList: 'a.example,b.example' })).toBe('a.example')
  })
  it('is unknown without any, or without a registry', async () => {
    expect(await domainWith({ HostName: 'NB-4711' })).toBeNull()
    expect(await computerDomain(null, signal)).toBeNull()
    const { registry, folder } = await fakeWindows({ reg: 'exit 1' })
    expect(await computerDomain(registry, signal)).toBeNull()
    await rm(folder, { recursive: true })
  })
})
