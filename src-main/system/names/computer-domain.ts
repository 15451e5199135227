import type { Registry } from '../system.ts'

const parameters = String.raw`HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters`

/**
 * The DNS domain with which Windows completes a short name first: that of the computer, else the first of its list. The
 * variable USERDNSDOMAIN is the domain of the account, which may be another one. Null if there is none, or it cannot be read;
 * never rejects.
 */
export async function computerDomain(registry: Registry | null, signal: AbortSignal): Promise<string | null> {
  if (registry === null) return null
  const reading = await registry.readKeys([parameters], signal).catch(() => null)
  const values = reading?.keys[0]?.values ?? []
  const text = (name: string): string => {
    const data = values.find((value) => value.name.toLowerCase() === name)?.data
    return typeof data === 'string' ? data.trim() : ''
  }
  const [listed = ''] = text('searchlist').split(/[,\s]+/)
  const domain = [text('domain'), text('nv domain'), listed].find((candidate) => /^[\w.-]{1,253}$/.test(candidate))
  return domain?.toLowerCase() ?? null
}
