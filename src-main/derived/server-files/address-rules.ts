import type { AddressRule } from '../../contract/evidence/iis-configuration.ts'

interface Limits {
  readonly allowUnlisted: boolean
  readonly rules: readonly AddressRule[]
}

/** Whether `ipSecurity` lets an IPv4 address in; null for an address or a rule that cannot be compared. */
export function isAllowed(address: string, { allowUnlisted, rules }: Limits): boolean | null {
  const own = numberOf(address)
  let isOpen = own === null
  for (const rule of rules) {
    const [network, mask] = [numberOf(rule.address), maskOf(rule.mask)]
    if (network === null || mask === null) isOpen = true
    // the first rule that fits decides
    else if (own !== null && (own & mask) >>> 0 === (network & mask) >>> 0) return rule.allowed
  }
  return isOpen ? null : allowUnlisted
}

/** `255.255.0.0`, or a length such as `16`. */
function maskOf(mask: string | null): number | null {
  if (mask === null || mask === '') return 0xffff_ffff
  if (!/^\d{1,2}$/.test(mask)) return numberOf(mask)
  const length = Number(mask)
  return length > 32 ? null : length === 0 ? 0 : (0xffff_ffff << (32 - length)) >>> 0
}

function numberOf(address: string): number | null {
  const parts = address.split('.')
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255)) return null
  return parts.reduce((all, part) => all * 256 + Number(part), 0)
}
