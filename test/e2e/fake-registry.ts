import type { RepairPort } from '../../src-main/service/ports.ts'
import { winHttpSettings } from '../windows/prepared-registry.ts'

/** A registry whose proxy the command changes, or does not. */
export function registry(obeys: boolean): RepairPort {
  let hex = winHttpSettings('proxy01:8080', '<local>')
  return {
    read: async (places) => places.map((place) => ({ ...place, hex })),
    run: async () => {
      if (obeys) hex = winHttpSettings('', '')
      return { ok: true, exitCode: 0 }
    },
    restore: async ([first]) => {
      hex = first?.hex ?? ''
    },
    now: () => '2026-10-14T09:00:00.000Z'
  }
}
