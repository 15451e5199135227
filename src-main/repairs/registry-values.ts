import type { SavedValue } from '../contract/evidence/repairs.ts'
import type { Repair } from '../contract/repair.ts'
import { serviceKey, winhttpKeys } from '../readers/registry/registry-keys.ts'

export type ValuePlace = Pick<SavedValue, 'key' | 'name' | 'type'>

/** The values a repair touches: what is saved before it, read back after it, and put back by undoing it. */
export function placesOf(repair: Repair): readonly ValuePlace[] {
  switch (repair.kind) {
    case 'reset-winhttp-proxy':
    case 'set-winhttp-proxy':
      return [winhttpKeys.native, winhttpKeys.wow64].map((key) => ({
        key,
        name: 'WinHttpSettings',
        type: 'REG_BINARY'
      }))
    case 'allow-service':
      return [{ key: serviceKey(repair.service), name: 'Start', type: 'REG_DWORD' }]
    case 'start-scan':
      return []
  }
}
