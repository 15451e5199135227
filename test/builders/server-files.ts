import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import { fileEvidence } from '../../src-main/import/imported-file.ts'
import { recognise } from '../../src-main/import/recognise.ts'
import { iisFile } from './iis-files.ts'

/** The evidence of a file with this text, read as when it is dropped. */
export function dropped(text: string, source: string): readonly Evidence[] {
  const found = recognise(new TextEncoder().encode(text))
  return (found?.evidence ?? []).map((one) => fileEvidence(one, source))
}

/** An `applicationHost.config` of SUP01. */
export function iis(given: Parameters<typeof iisFile>[0] = {}, source = 'applicationHost.config'): readonly Evidence[] {
  return dropped(iisFile(given), source)
}

/** `appcmd list` of sites, applications and pools; what is not given is started. */
export function appcmd({ pool = 'Started', site = 'Started' }: { pool?: string; site?: string }): readonly Evidence[] {
  const lines = [
    `SITE "WSUS Administration" (id:7,bindings:http/*:8530:,https/*:8531:,state:${site})`,
    'APP "WSUS Administration/ClientWebService" (applicationPool:WsusPool)',
    `APPPOOL "WsusPool" (MgdVersion:v4.0,MgdMode:Integrated,state:${pool})`
  ]
  return dropped(lines.join('\r\n'), 'appcmd.txt')
}

const thumbprint = '2ace368a90d2117be7a0065dfe259b2e8c94f538'

/** `netsh http show sslcert` with an entry for each port. */
export function sslcert(...entries: readonly { port: number; asks?: boolean }[]): readonly Evidence[] {
  const blocks = entries.map(({ port, asks = false }) =>
    [
      `    IP:port                      : 0.0.0.0:${port}`,
      `    Certificate Hash             : ${thumbprint}`,
      `    Negotiate Client Certificate : ${asks ? 'Enabled' : 'Disabled'}`
    ].join('\r\n')
  )
  return dropped(['SSL Certificate bindings:', '-----', ...blocks, ''].join('\r\n'), 'sslcert.txt')
}

/** A `.reg` file of one key. */
export function registry(key: string, ...values: readonly string[]): readonly Evidence[] {
  const text = `Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\${key}]\r\n${values.join('\r\n')}\r\n\r\n`
  return dropped(text, 'server.reg')
}

/** WSUS' own settings in its registry. */
export function wsusSetup({ port, ssl }: { port: number; ssl: boolean }): readonly Evidence[] {
  return registry(
    'SOFTWARE\\Microsoft\\Update Services\\Server\\Setup',
    '"IISTargetWebSiteIndex"=dword:00000007',
    `"PortNumber"=dword:${port.toString(16).padStart(8, '0')}`,
    `"UsingSSL"=dword:0000000${ssl ? 1 : 0}`
  )
}

/** WCM.log with these messages, a second apart. */
export function wcm(...messages: readonly string[]): readonly Evidence[] {
  const lines = messages.map(
    (message, at) =>
      `${message} $$<SMS_WSUS_CONFIGURATION_MANAGER><10-14-2026 10:00:0${at}.100-120><thread=6080 (0x17C0)>`
  )
  return dropped(lines.join('\r\n'), 'WCM.log')
}

interface EventGiven {
  readonly provider: string
  readonly id: number
  /** ISO 8601 UTC; twelve minutes before every live envelope unless stated otherwise. */
  readonly at?: string
  readonly data?: Readonly<Record<string, string>>
  readonly computer?: string
}

/** One event as `wevtutil /f:xml` prints it. */
export function eventXml({
  provider,
  id,
  at = '2026-10-14T08:30:00.000Z',
  data = {},
  computer = 'SUP01.contoso.local'
}: EventGiven): string {
  const values = Object.entries(data).map(([name, value]) => `<Data Name="${name}">${value}</Data>`)
  return `<Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event"><System><Provider Name="${provider}"/><EventID>${id}</EventID><TimeCreated SystemTime="${at}"/><EventRecordID>${id}</EventRecordID><Channel>System</Channel><Computer>${computer}</Computer></System><EventData>${values.join('')}</EventData></Event>`
}

/** Events of an update server. */
export function serverEvents(...events: readonly EventGiven[]): readonly Evidence[] {
  return dropped(`<Events>${events.map(eventXml).join('')}</Events>`, 'events.xml')
}

/** `sc query` of services, by their state's number. */
export function serviceStates(states: Readonly<Record<string, number>>): readonly Evidence[] {
  const words = ['', 'STOPPED', 'START_PENDING', 'STOP_PENDING', 'RUNNING']
  const blocks = Object.entries(states).map(([name, state]) =>
    [
      `SERVICE_NAME: ${name}`,
      '        TYPE               : 20  WIN32_SHARE_PROCESS  ',
      `        STATE              : ${state}  ${words[state] ?? ''} `
    ].join('\r\n')
  )
  return dropped(blocks.join('\r\n\r\n'), 'services.txt')
}
