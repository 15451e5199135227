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
/** Windows' note that the scan of these bundles failed. */
export const search: EventToWrite = {
  ...unreachable,
  id: 12,
  time: '2026-10-14T08:41:02.340Z',
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
/** The text of the same trace; its quotes and blanks at the beginning are lost on the way through CSV. */
const converted = convertedLog(failed)
  .replaceAll('"', '')
  .replaceAll(/ {2,}(?=WS error)/g, ' ')
const beforeUpgrade = convertedLog({ code: '0x80072ee2' }).replaceAll('2026/10/14', '2025/03/14')
const windowsUpdateNotice =
  'Windows Update logs are now generated using ETW (Event Tracing for Windows).\r\nPlease run the Get-WindowsUpdateLog PowerShell command to convert ETW traces into a readable WindowsUpdate.log.\r\n'
const registryQuery = utf16(
  `\r\n${policies}\r\n    WUServer    REG_SZ    http://sup01.contoso.local:8530\r\n    WUStatusServer    REG_SZ    http://sup01.contoso.local:8530\r\n\r\n${policies}\\AU\r\n    UseWUServer    REG_DWORD    0x1\r\n`
)
const services = utf16(
  [
    'Name                          IsDefaultAUService OffersWindowsUpdates',
    '----                          ------------------ --------------------',
    'Windows Server Update Service               True                 True',
    '',
    'Name                  : Windows Server Update Service',
    'IsManaged             : True',
    'ServiceID             : 3da21691-e39d-4da6-8a4b-b43877bcb1b7',
    'IsDefaultAUService    : True'
  ].join('\r\n')
)
/** bitsadmin /list /allusers /verbose: the jobs of anything but updates. */
const otherTransfers = utf16(
  [
    'BITSADMIN version 3.0',
    "GUID: {A5F0B5B1-1F5E-4B8C-9C0A-2A9A4C7B6F10} DISPLAY: 'Component Updater'",
    'TYPE: DOWNLOAD STATE: TRANSIENT_ERROR OWNER: NT AUTHORITY\\SYSTEM',
    'ERROR FILE:    http://dl.contoso.example/x -> C:\\x',
    'ERROR CODE:    0x80072efd - A connection with the server could not be established',
    'Listed 1 job(s).'
  ].join('\r\n')
)
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
  // names and forms as TSS makes them (3BK/TSSV2, TSSv2_DND.psm1, Get-DNDWindowsUpdateInfo), PowerShell's text in UTF-16
  'Microsoft’s TSS': (name) => {
    const folder = `Setup_Report_${name}_261014-104500`
    const prefix = `${folder}/${name}_`
    return [
      file(`${prefix}WindowsUpdate.log`, windowsUpdateNotice),
      file(`${prefix}WindowsUpdate_reg_wupolicy.txt`, registryQuery),
      file(`${prefix}WindowsUpdateETL_Converted.log`, converted),
      file(`${prefix}WindowsUpdateConfiguration.txt`, services),
      file(`${prefix}bitsadmin.log`, otherTransfers),
      file(`${prefix}evt_System.evtx`, systemOf(name)),
      file(
        `${prefix}evt_${client}%4Operational.evtx`,
        evtxOf([chunkOf([{ ...search, computer: `${name}.contoso.local` }])])
      ),
      file(
        `${prefix}robocopy.log`,
        '2026/10/14 10:45:01 ERROR 32 (0x00000020) Copying File C:\\Windows\\Logs\\x.etl\r\n'
      ),
      file(`${folder}/logs/WindowsUpdate/${traceName}`, trace),
      file(`${folder}/Windows.old/WindowsUpdate.log`, beforeUpgrade)
    ]
  },
  'Defender’s support files': (name) => [
    file('MPSupportFiles.cab', cabinetFile([{ files: [{ name: traceName, bytes: trace }], method: 'mszip' }])),
    file('Windows/WindowsUpdate.reg', registry),
    file('System.evtx', systemOf(name))
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
