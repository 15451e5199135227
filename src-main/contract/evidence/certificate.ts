import * as v from 'valibot'
import { impersonal, personal } from '../text-role.ts'

/**
 * Where a certificate says that its revocation can be looked up (RFC 5280 §4.2.1.13, §4.2.2.1), in its order: lists (CRL),
 * responders (OCSP), and its issuer's certificate. An address that is not http is its scheme alone, such as `ldap:`.
 */
const addresses = v.array(personal('script-url'))
export const revocation = v.strictObject({ lists: addresses, responders: addresses, issuers: addresses })
export type RevocationAddresses = v.InferOutput<typeof revocation>

/** One X.509 certificate as a server sent it; times ISO 8601 UTC, `sha256` and `sha1` hex with colons. */
export const certificate = v.strictObject({
  subject: personal('distinguished-name'),
  issuer: personal('distinguished-name'),
  altNames: v.array(personal('host')),
  notBefore: impersonal,
  notAfter: impersonal,
  serial: personal('serial'),
  sha256: personal('fingerprint'),
  /** The thumbprint as shown by Windows; absent in cases saved by older versions. */
  sha1: v.optional(personal('fingerprint')),
  selfSigned: v.boolean(),
  /** Server Authentication among the extended key usages; null where the certificate names none. */
  serverAuth: v.nullable(v.boolean()),
  /** Weak key or signature; absent if there is none, and in cases saved by older versions. */
  weaknesses: v.exactOptional(v.array(v.picklist(['md5-signature', 'sha1-signature', 'short-key']))),
  /** Absent where the certificate names no address, and in cases saved by older versions. */
  revocation: v.exactOptional(revocation)
})
export type Certificate = v.InferOutput<typeof certificate>
