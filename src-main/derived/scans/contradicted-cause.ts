import { urlChange } from '../target/url-difference.ts'
import type { PointedCause } from './code-cause.ts'
import type { ScanResult } from './newest-scan.ts'

const tlsCause = /^(?:certificate-|client-certificate-|tls-(?:version|inspected))/

/**
 * What a code points to is only possible where the address speaks against it: over plain http there is no certificate to fail
 * on, and another scheme or port than the one that is set now was asked. `target`: the server that is set; null if unknown.
 */
export function unlessContradicted(
  { server }: Pick<ScanResult, 'server'>,
  pointed: PointedCause,
  target: string | null
): PointedCause {
  const asked = server ?? target ?? ''
  const difference = target === null ? 'same' : urlChange(asked, target)
  const isOfOther = /^http:/i.test(asked) && tlsCause.test(pointed.cause ?? '')
  return isOfOther || difference === 'scheme' || difference === 'port' ? { ...pointed, ambiguous: true } : pointed
}
