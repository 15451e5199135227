import * as v from 'valibot'
import { personal } from '../text-role.ts'

/** One port of HTTP.sys with its certificate; what the text does not say is null. */
const sslBinding = v.strictObject({
  line: v.nullable(v.number()),
  /** `0.0.0.0` and `::` for every address; empty where a host name stands instead. */
  address: personal('host'),
  host: personal('host'),
  port: v.number(),
  /** SHA-1 thumbprint, lower-case hex; null for an entry without a certificate. */
  hash: v.nullable(personal('fingerprint')),
  /** HTTP.sys asks for a client certificate in the first handshake, whatever IIS says. */
  asksForClientCertificate: v.nullable(v.boolean()),
  tls12Disabled: v.nullable(v.boolean())
})
export type SslBinding = v.InferOutput<typeof sslBinding>

/** Certificates that HTTP.sys really uses: `netsh http show sslcert`, or its registry keys. */
export const sslBindings = v.strictObject({
  form: v.picklist(['netsh', 'registry']),
  /** All entries are here, so that a port without one has no certificate. */
  complete: v.boolean(),
  bindings: v.array(sslBinding)
})
