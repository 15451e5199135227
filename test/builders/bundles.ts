import { Buffer } from 'node:buffer'
import type { RawFile } from '../../src-main/casefile/raw-file.ts'
import { chunkOf, evtxOf, hex32, wide, type EventToWrite } from '../readers/event-log/evtx-writer.ts'
import { cabinetFile } from './cabinet-file.ts'
import { etlFile } from './etl-file.ts'
import { eventsOfLog } from './etl-of-log.ts'
import { convertedLog, wuaHandlerLog } from './client-logs.ts'
import { file } from './zip-of.ts'

const failed = { code: '0x8024402c', proxy: 'proxy01:8080' }
const policies = String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate`

const registry = utf16(
  [
    'Windows Registry Editor Version 5.00',
    '',
    `[${policies}]`,
    '"WUServer"="http://sup01.contoso.local:8530"',
    '"WUStatusServer"="http://sup01.contoso.local:8530"',
    '',
    `[${policies}\\AU]`,
    '"UseWUServer"=dword:00000001',
    ''
  ].join('\r\n')
)
const trace = etlFile(eventsOfLog(convertedLog(failed), -120))
const netsh =
  '\r\nCurrent WinHTTP proxy settings:\r\n\r\n    Proxy Server(s) :  proxy01:8080\r\n    Bypass List     :  (none)\r\n\r\n'
const client = 'Microsoft-Windows-WindowsUpdateClient'
const unreachable: EventToWrite = {
  id: 4711,
  time: '2026-10-14T08:41:02Z',
  provider: client,
  eventId: 16,
  computer: 'PC01.contoso.local',
  channel: 'System',
  data: [['x', wide('')]]
}
const search: EventToWrite = {
  ...unreachable,
  id: 12,
  eventId: 25,
  channel: `${client}/Operational`,
  data: [
    ['errorCode', hex32(0x8024402c)],
    ['serviceGuid', wide('{3DA21691-E39D-4DA6-8A4B-B43877BCB1B7}')]
  ]
}
const systemOf = (name: string) => evtxOf([chunkOf([{ ...unreachable, computer: `${name}.contoso.local` }])])
const foreign = evtxOf([chunkOf([{ ...unreachable, provider: 'Microsoft-Windows-AAD', eventId: 1104 }])])

/** What MDMDiagnosticsTool.exe writes of its own doing: no output of any command. */
const footprint = utf16(
  [
    '--- Start at:10-14-2026 10:45:00',
    '"AreaName" : "DeviceEnrollment;"',
    'netsh winhttp show proxy',
    'Failed to CollectFileEntries. HResult:0x80070002',
    'certutil -store',
    'Failed to CollectRegistryEntries. HResult:0x80072ee7',
    '--- End at:10-14-2026 10:45:09'
  ].join('\r\n')
)

/** What DiagnosticLog CSP writes of its own doing: each thing that was asked for, and whether it came. */
const results = [
  '<Collection HRESULT="0">',
  '  <ID>d88051d0-acce-41e7-a7ce-d86c01a2b3c4</ID>',
  String.raw`  <RegistryKey HRESULT="0">HKLM\SOFTWARE\Policies</RegistryKey>`,
  String.raw`  <Command HRESULT="-2147024637">%windir%\system32\netsh.exe winhttp show proxy</Command>`,
  String.raw`  <Command HRESULT="-2147012889">%windir%\system32\ping.exe -n 4 sup01.contoso.local</Command>`,
  '  <Events HRESULT="0">System</Events>',
  String.raw`  <FoldersFiles HRESULT="0">%windir%\Logs\WindowsUpdate\*.etl</FoldersFiles>`,
  '</Collection>'
].join('\r\n')

const mdmReport = cabinetFile([
  {
    files: [
      {
        name: 'MDMDiagReport.xml',
        bytes: bytes('<MDMEnterpriseDiagnosticsReport><Enrollment/></MDMEnterpriseDiagnosticsReport>')
      },
      { name: 'MdmLogCollectorFootPrint.txt', bytes: footprint },
      { name: 'microsoft-windows-aad-operational.evtx', bytes: foreign },
      { name: 'MdmDiagReport_RegistryDump.reg', bytes: mdmDump() }
    ],
    method: { windowBits: 21, blocks: [['verbatim', 32_768]] }
  }
])
const traceName = 'WindowsUpdate.20261014.104100.000.1.etl'

/** Bundles of the collectors in use, each with one failed scan (0x8024402C) over the proxy that it names. */
export const bundles: Readonly<Record<string, (name: string) => RawFile[]>> = {
  'Intune’s diagnostics in numbered folders': (name) => [
    file('results.xml', results),
    file('1/export.reg', registry),
    file('2/output.log', netsh),
    file('3/Events.evtx', systemOf(name)),
    file(`4/${traceName}`, trace),
    file(
      '5/mdmlogs-20261014.cab',
      cabinetFile([{ files: [{ name: 'MDMDiagReport.cab', bytes: mdmReport }], method: 'mszip' }])
    )
  ],
  'Intune’s diagnostics in named folders': (name) => [
    file('results.xml', results),
    file('(1) RegistryKey HKLM_Software_Policies/export.reg', registry),
    file('(23) Command windir_system32_netsh_exe_winhttp_show_proxy/output.log', netsh),
    file('(38) Events System Events/Events.evtx', systemOf(name)),
    file(`(51) FoldersFiles windir_Logs_WindowsUpdate_etl/${traceName}`, trace),
    file('(77) FoldersFiles temp_MDMDiagnostics_mdmlogs_cab/mdmlogs.cab', mdmReport)
  ],
  'Intune’s diagnostics without folders': (name) => [
    file('results.xml', results),
    file('RegistryKey_HKLM_Software_Policies_export.reg', registry),
    file('Command_netsh_winhttp_show_proxy_output.log', netsh),
    file('Events_System_Events.evtx', systemOf(name)),
    file(`FoldersFiles_${traceName}`, trace),
    file('FoldersFiles_mdmlogs.cab', mdmReport)
  ],
  'Support Center': (name) => [
    file('CCMLogs/WUAHandler.log', wuaHandlerLog(failed)),
    file('SystemLogs/WindowsUpdate.log', convertedLog(failed)),
    file('Registry/WindowsUpdate.reg', registry),
    file('Events/System.evtx', systemOf(name)),
    file('Proxy/winhttp.txt', netsh)
  ],
  'Microsoft’s WSUS collector on a client': (name) => [
    file(`WSUSLogs-${name}-20261014/WSUS/registry_WindowsUpdate.txt`, registry),
    file(`WSUSLogs-${name}-20261014/winhttp.txt`, netsh),
    file(`WSUSLogs-${name}-20261014/System.evtx`, systemOf(name)),
    file(`WSUSLogs-${name}-20261014/WindowsUpdate.log`, convertedLog(failed))
  ],
  'Microsoft’s TSS': (name) => [
    file(
      `TSS_${name}_261014-104500/${name}_WindowsUpdateClient-Operational.evtx`,
      evtxOf([chunkOf([{ ...search, computer: `${name}.contoso.local` }])])
    ),
    file(`TSS_${name}_261014-104500/${name}_evt_System.evtx`, systemOf(name)),
    file(`TSS_${name}_261014-104500/WindowsUpdate/ETL/${traceName}`, trace),
    file(`TSS_${name}_261014-104500/${name}_reg_WindowsUpdate.txt`, registry),
    file(`TSS_${name}_261014-104500/${name}_netsh_winhttp.txt`, netsh)
  ]
}

function mdmDump(): Uint8Array {
  const key = String.raw`HKEY_LOCAL_MACHINE\software\microsoft\policymanager\current\device\Update`
  return utf16(
    `Windows Registry Editor Version 5.00\r\n\r\n[${key}]\r\n"DeferQualityUpdatesPeriodInDays"=dword:00000000\r\n`
  )
}

function utf16(text: string): Uint8Array {
  return Buffer.from(`\ufeff${text}`, 'utf16le')
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
