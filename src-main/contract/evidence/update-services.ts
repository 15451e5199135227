import * as v from 'valibot'
import { personal } from '../text-role.ts'
import { readBy } from './registry.ts'

/** Start types of the services a scan needs: 2 automatic, 3 manual, 4 disabled; null where the key has no Start. */
export const updateServices = v.strictObject({
  readBy,
  services: v.array(v.strictObject({ name: personal('word'), present: v.boolean(), start: v.nullable(v.number()) }))
})
