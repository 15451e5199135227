import type { SavedValue } from '../contract/evidence/repairs.ts'
import type { Repair } from '../contract/repair.ts'
import { bypassEntries } from '../readers/proxy/bypass-list.ts'
import { hexToBytes } from '../readers/text/hex.ts'
import { readProxySettings } from '../readers/proxy/proxy-settings.ts'
import { winhttpKeys } from '../readers/registry/registry-keys.ts'

const proxyFlag = 2

/** True if the registry has the intended value now, or if the repair changes none. */
export function hasTakenEffect(repair: Repair, after: readonly SavedValue[]): boolean {
  switch (repair.kind) {
    case 'reset-winhttp-proxy': {
      const now = winhttp(after)
      return now === null || (now.flags & proxyFlag) === 0
    }
    case 'set-winhttp-proxy': {
      const now = winhttp(after)
      return now !== null && now.proxy === repair.proxy && sameEntries(now.bypass, repair.bypass)
    }
    case 'allow-service': {
      const start = after[0]?.hex ?? null
      return start === '2' || start === '3'
    }
    case 'start-scan':
      return true
  }
}

/** The 64-bit view, which the Windows Update service reads; null where the value is absent, which means direct. */
function winhttp(after: readonly SavedValue[]) {
  const native = after.find((value) => value.key === winhttpKeys.native)
  return native?.hex == null ? null : readProxySettings(hexToBytes(native.hex))
}

function sameEntries(a: string, b: string): boolean {
  return bypassEntries(a).join(';').toLowerCase() === bypassEntries(b).join(';').toLowerCase()
}

/** True if both lists hold the same bytes in the same order. */
export function sameValues(a: readonly SavedValue[], b: readonly SavedValue[]): boolean {
  return a.length === b.length && a.every((value, at) => value.hex === b[at]?.hex)
}
