import { readWsusUrl } from './wsus-url.ts'

/** In what two addresses differ that ought to be written alike; `text` where no part of them explains it. */
export type AddressDifference = 'name' | 'scheme' | 'port' | 'port-missing' | 'slash' | 'case' | 'text'

const portWritten = /^\s*https?:\/\/(?:\[[^\]]*\]|[^/:?#]*):\d/i

/** The gravest difference of an address from the wanted one; null when both are the same, letter by letter. */
export function addressDifference(address: string, wanted: string): AddressDifference | null {
  if (address === wanted) return null
  const [url, other] = [readWsusUrl(address), readWsusUrl(wanted)]
  if (url === null || other === null || url.host !== other.host) return 'name'
  if (url.scheme !== other.scheme) return 'scheme'
  if (!portWritten.test(address) && portWritten.test(wanted)) return 'port-missing'
  if (url.port !== other.port) return 'port'
  if (address.toLowerCase() === wanted.toLowerCase()) return 'case'
  return bare(address) === bare(wanted) ? 'slash' : 'text'
}

function bare(address: string): string {
  const end = address.search(/\/+$/)
  return (end === -1 ? address : address.slice(0, end)).toLowerCase()
}
