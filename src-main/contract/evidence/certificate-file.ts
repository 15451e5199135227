import * as v from 'valibot'
import { certificate } from './certificate.ts'

/** Certificates of a dropped file in its order, at most 50; their server is unknown. */
export const certificateFile = v.strictObject({ certificates: v.array(certificate) })
