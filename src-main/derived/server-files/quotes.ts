import type { ServerEvent } from '../../contract/evidence/server-events.ts'
import type { SiteBinding } from '../../contract/evidence/iis-configuration.ts'

const names = [
  [8, 'Ssl'],
  [32, 'SslNegotiateCert'],
  [64, 'SslRequireCert'],
  [128, 'SslMapCert'],
  [256, 'Ssl128']
] as const

/** `access/@sslFlags` as IIS writes it. */
export function sslFlagsQuote(flags: number): string {
  const set = names.flatMap(([bit, name]) => ((flags & bit) === 0 ? [] : [name]))
  return set.length === 0 ? 'None' : set.join(', ')
}

/** `https *:8531:name` */
export function bindingQuote({ protocol, address, port, host }: SiteBinding): string {
  const shown = address === '' ? '*' : address.includes(':') ? `[${address}]` : address
  return `${protocol} ${shown}:${port}:${host}`
}

const sources: Readonly<Record<ServerEvent['provider'], string>> = {
  'microsoft-windows-was': 'WAS',
  'microsoft-windows-httpevent': 'HttpEvent',
  'microsoft-windows-httpservice': 'HttpService',
  'windows server update services': 'Windows Server Update Services',
  'service control manager': 'Service Control Manager'
}

/** `WAS 5002, WsusPool`: source and number as the event viewer shows them, and what the event is about. */
export function serverEventQuote({ provider, eventId, pool, address, port, component, service }: ServerEvent): string {
  const endpoint = port === undefined ? undefined : `${address === undefined || address === '' ? '*' : address}:${port}`
  const about = [pool, endpoint, component, service].filter((part) => part !== undefined)
  return [`${sources[provider]} ${eventId}`, ...about].join(', ')
}
