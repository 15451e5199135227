import * as v from 'valibot'
import { readBy, registryKey } from './registry.ts'

/**
 * The keys `…\Policies\Microsoft\Windows\WindowsUpdate` and `…\AU` and those behind them (resolved state, device
 * management, ConfigMgr's scan source, per-machine proxy), as far as they were looked at.
 */
export const updatePolicy = v.strictObject({ readBy, keys: v.array(registryKey) })
