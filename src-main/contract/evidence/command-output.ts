import * as v from 'valibot'
import { impersonal, personal } from '../text-role.ts'

/**
 * An error a program printed: a Windows code (`0x` and eight lower-case digits) or an HTTP status where one stands
 * there; both null where only the program's own number says it.
 */
const printedError = v.strictObject({
  line: v.number(),
  code: v.nullable(impersonal),
  httpStatus: v.nullable(v.number()),
  /** The line as it was, at most 500 characters. */
  text: personal('text')
})
export type PrintedError = v.InferOutput<typeof printedError>

/** One attempt of Test-NetConnection. `host`: as it was asked for. */
const triedConnection = v.strictObject({
  line: v.number(),
  host: personal('host'),
  address: v.nullable(personal('host')),
  port: v.number(),
  succeeded: v.boolean()
})
export type TriedConnection = v.InferOutput<typeof triedConnection>

/** What console programs printed, pasted into a file; nothing here tells when, and seldom on which computer. */
export const commandOutput = v.strictObject({
  tools: v.array(
    v.picklist(['certutil', 'curl', 'openssl', 'test-netconnection', 'nslookup', 'sc', 'gpresult', 'error-text'])
  ),
  /** Each code or status once, in order, at most 100. */
  errors: v.array(printedError),
  connections: v.array(triedConnection),
  names: v.array(v.strictObject({ line: v.number(), name: personal('host'), addresses: v.array(personal('host')) })),
  /** `state` as the service controller counts: 1 stopped, 4 running. */
  services: v.array(v.strictObject({ line: v.number(), name: impersonal, state: v.number() })),
  /** Hosts the output names, as written; lower case. */
  hosts: v.array(personal('host'))
})
