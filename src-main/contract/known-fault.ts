import * as v from 'valibot'

/** Four numbers, as a version is written: `5.00.9141.1030`. */
const version = v.pipe(v.string(), v.regex(/^\d{1,5}(?:\.\d{1,5}){3}$/))
const sentence = v.pipe(v.string(), v.regex(/^[\p{Lu}„].{20,400}\.$/u))

/** One fault of a product that its maker has described, by the versions that have it. */
export const knownFault = v.strictObject({
  /** The maker's number for it. */
  id: v.pipe(v.string(), v.regex(/^(?:KB\d+|CVE-\d{4}-\d+)$/)),
  product: v.picklist(['configmgr-client']),
  /** The first version with the fault, and the first one without it. */
  from: version,
  below: version,
  /** Where the values it leaves behind have to be there too, because a hotfix may have removed it from a version in between. */
  sign: v.picklist(['partial-scan-source', 'none']),
  /** When the maker published it: ISO date. */
  published: v.pipe(v.string(), v.isoDate()),
  url: v.pipe(v.string(), v.url()),
  de: v.strictObject({ what: sentence, fix: sentence }),
  en: v.strictObject({ what: sentence, fix: sentence })
})
export type KnownFault = v.InferOutput<typeof knownFault>
