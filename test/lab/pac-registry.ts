import type { PacScenario } from './scenarios-pac.ts'

const internet = String.raw`Software\Microsoft\Windows\CurrentVersion\Internet Settings`

type Settings = Pick<PacScenario, 'wsus' | 'userProxy' | 'userScript' | 'winhttpScript'>

/** The registry export a technician would drop, with the settings of a scenario. */
export function registryExport({ wsus, userProxy, userScript, winhttpScript }: Settings): string {
  return [
    'Windows Registry Editor Version 5.00',
    String.raw`[HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate]`,
    `"WUServer"="${wsus}"`,
    String.raw`[HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate\AU]`,
    '"UseWUServer"=dword:00000001',
    `[HKEY_LOCAL_MACHINE\\${internet}\\Connections]`,
    `"WinHttpSettings"=hex:${blob(winhttpScript).join(',')}`,
    `[HKEY_CURRENT_USER\\${internet}]`,
    `"ProxyEnable"=dword:0000000${userProxy === undefined ? 0 : 1}`,
    ...(userProxy === undefined ? [] : [`"ProxyServer"="${userProxy}"`]),
    ...(userScript === undefined ? [] : [`"AutoConfigURL"="${userScript}"`]),
    ''
  ].join('\r\n')
}

/** Version, counter, flags (1 direct, 4 script), then proxy, exceptions and script, each after its length. */
function blob(script = ''): string[] {
  const numbers = [0x28, 0, script === '' ? 1 : 5, 0, 0, script.length]
  const bytes = Buffer.concat([...numbers.map(little), Buffer.from(script)])
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0'))
}

function little(number: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(number)
  return bytes
}
