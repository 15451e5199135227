import type { Wine } from './wine.ts'

export const wsusUrl = 'http://wsus.contoso.local:8530'
export const proxyList = 'proxy.contoso.local:8080'
export const bypassList = '<local>;*.münchen.contoso.local;€-shop'

export const policy = String.raw`HKLM\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate`
/** What LocalSystem's own Internet settings name, letters beyond ASCII among them. */
export const systemProxy = 'altproxy.münchen.contoso.local:3128'
export const scanSource = 'SetPolicyDrivenUpdateSourceForQualityUpdates'

const systemSettings = String.raw`HKU\.DEFAULT\Software\Microsoft\Windows\CurrentVersion\Internet Settings`
const services = String.raw`HKLM\SYSTEM\CurrentControlSet\Services`
const connections = String.raw`HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings\Connections`

/** Writes the settings of a client with WSUS and a proxy, letters beyond ASCII among them. */
export async function prepareRegistry(wine: Wine): Promise<void> {
  await wine.regAdd(policy, 'WUServer', 'REG_SZ', wsusUrl)
  await wine.regAdd(policy, 'TargetGroup', 'REG_SZ', 'Büro € Süd')
  await wine.regAdd(String.raw`${policy}\AU`, 'UseWUServer', 'REG_DWORD', '1')
  await wine.regAdd(policy, scanSource, 'REG_DWORD', '0')
  await wine.regAdd(String.raw`${policy}\AU`, 'UseUpdateClassPolicySource', 'REG_DWORD', '1')
  await wine.regAdd(
    String.raw`HKLM\SOFTWARE\Microsoft\CCM\SoftwareUpdates`,
    'isScanSourcePolicyRemoved2',
    'REG_DWORD',
    '1'
  )
  await wine.regAdd(systemSettings, 'ProxyEnable', 'REG_DWORD', '1')
  await wine.regAdd(systemSettings, 'ProxyServer', 'REG_SZ', systemProxy)
  await wine.regAdd(String.raw`${services}\UsoSvc`, 'Start', 'REG_DWORD', '4')
  await wine.regAdd(String.raw`${services}\UsoSvc`, 'DisplayName', 'REG_SZ', 'Update-Überwachung')
  await setWinhttpProxy(wine, proxyList, bypassList)
}

/** Sets the machine's WinHTTP proxy as netsh does; an empty list means direct. */
export async function setWinhttpProxy(wine: Wine, proxy: string, bypass: string): Promise<void> {
  await wine.regAdd(connections, 'WinHttpSettings', 'REG_BINARY', winHttpSettings(proxy, bypass))
}

/** The layout WinHTTP keeps: three numbers, then each list with its length in front, in the system's code page. */
export function winHttpSettings(proxy: string, bypass: string): string {
  const number = (value: number) => {
    const bytes = Buffer.alloc(4)
    bytes.writeUInt32LE(value)
    return bytes
  }
  // 0x80 is the euro sign in windows-1252; all else is Latin-1
  const text = (list: string) => Buffer.from(list.replaceAll('€', '\x80'), 'latin1')
  const counted = (list: string) => Buffer.concat([number(list.length), text(list)])
  return Buffer.concat([
    number(0x18),
    number(0),
    number(proxy === '' ? 1 : 3),
    counted(proxy),
    counted(bypass)
  ]).toString('hex')
}
