import { upTo } from '../contract/trailing.ts'

/** The network of an address, as a key to compare: the first 24 bits of IPv4, the first 64 of IPv6. Lower case. */
export function networkOf(address: string): string {
  const bare = bareAddress(address)
  return bare.includes(':') ? groups(bare).slice(0, 4).join(':') : bare.split('.').slice(0, 3).join('.')
}

/** One spelling of one address: without brackets, zone and the IPv6 clothes an IPv4 address may come in. */
export function bareAddress(address: string): string {
  const bare = upTo(address.toLowerCase().replace(/^\[|\]$/g, ''), '%')
  const clothed = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/.exec(bare)?.[1]
  if (clothed !== undefined) return clothed
  return bare.includes(':') ? groups(bare).join(':') : bare
}

/** True for what can only be an address; a version number has parts beyond 255 or other counts. */
export function isAddressText(text: string): boolean {
  const bare = upTo(text.replace(/^\[|\]$/g, ''), '%')
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(bare)) return bare.split('.').every((part) => Number(part) < 256)
  const parts = bare.split(':')
  const last = parts.pop() ?? ''
  const isHex = parts.every((part) => /^[0-9a-f]*$/i.test(part)) && /^[0-9a-f.]*$/i.test(last)
  return isHex && parts.length >= 2 && parts.length <= 8
}

/** A, B, … Z, AA, AB, … */
export function letters(number: number): string {
  const rest = Math.floor((number - 1) / 26)
  return `${rest === 0 ? '' : letters(rest)}${String.fromCharCode(65 + ((number - 1) % 26))}`
}

/** Eight groups without leading zeros. */
function groups(address: string): string[] {
  const [before = '', after] = address.split('::')
  const [head, tail] = [before, after ?? ''].map((part) => part.split(':').filter((group) => group !== ''))
  const gap = after === undefined ? 0 : Math.max(0, 8 - (head?.length ?? 0) - (tail?.length ?? 0))
  const zeros = Array.from({ length: gap }, () => '0')
  return [...(head ?? []), ...zeros, ...(tail ?? [])].map((group) => group.replace(/^0+(?=.)/, ''))
}
