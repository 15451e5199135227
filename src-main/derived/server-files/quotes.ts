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
