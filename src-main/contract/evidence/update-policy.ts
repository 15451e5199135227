import * as v from 'valibot'
import { readBy, registryKey } from './registry.ts'

/** The keys `…\Policies\Microsoft\Windows\WindowsUpdate` and `…\AU`, as far as they were looked at. */
export const updatePolicy = v.strictObject({ readBy, keys: v.array(registryKey) })
