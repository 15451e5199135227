import * as v from 'valibot'

/** One X.509 certificate as a server sent it; times ISO 8601 UTC, `sha256` and `sha1` hex with colons. */
export const certificate = v.strictObject({
  subject: v.string(),
  issuer: v.string(),
  altNames: v.array(v.string()),
  notBefore: v.string(),
  notAfter: v.string(),
  serial: v.string(),
  sha256: v.string(),
  /** The thumbprint by which Windows names it; missing in cases saved before it was kept. */
  sha1: v.optional(v.string()),
  selfSigned: v.boolean(),
  /** Server Authentication among the extended key usages; null where the certificate names none. */
  serverAuth: v.nullable(v.boolean()),
  /** What is weak by today's measure; missing where nothing is, and in cases saved before it was looked at. */
  weaknesses: v.exactOptional(v.array(v.picklist(['md5-signature', 'sha1-signature', 'short-key'])))
})
export type Certificate = v.InferOutput<typeof certificate>
