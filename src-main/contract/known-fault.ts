import * as v from 'valibot'

/** Four numbers, as a version is written: `5.00.9141.1030`. */
const version = v.pipe(v.string(), v.regex(/^\d{1,5}(?:\.\d{1,5}){3}$/))
const sentence = v.pipe(v.string(), v.regex(/^[\p{Lu}„].{20,400}\.$/u))

/** What a fault can be recognised by. Anything else than `none` has to be seen beside the version, or in place of it. */
export const faultSigns = [
  'partial-scan-source',
  'none',
  'port-closed',
  'tls-refused',
  'management-point',
  'code'
] as const
export type FaultSign = (typeof faultSigns)[number]

/** One fault or change of a product that its maker has described, by the versions that have it or by what shows it. */
export const knownFault = v.pipe(
  v.strictObject({
    /** The maker's number for it; where there is none, a name of small letters and dashes. */
    id: v.pipe(v.string(), v.regex(/^(?:KB\d+|CVE-\d{4}-\d+|[a-z0-9]+(?:-[a-z0-9]+)+)$/)),
    product: v.picklist(['configmgr-client', 'configmgr-site', 'wsus', 'windows-server', 'windows-client']),
    /** The first version with the fault, and the first one without it; both null where no version that is read here decides. */
    from: v.nullable(version),
    below: v.nullable(version),
    /**
     * `partial-scan-source`: the values it leaves behind, because a hotfix may have removed it from a version in between.
     * `port-closed`, `tls-refused`, `management-point`: named as advice where such a failure was found. `code`: one of `codes`.
     */
    sign: v.picklist(faultSigns),
    /** The error codes by which it shows, as `0x` and eight lower-case digits. */
    codes: v.exactOptional(v.array(v.pipe(v.string(), v.regex(/^0x[0-9a-f]{8}$/)))),
    /** When the maker published it: ISO date. */
    published: v.pipe(v.string(), v.isoDate()),
    url: v.pipe(v.string(), v.url()),
    de: v.strictObject({ what: sentence, fix: sentence }),
    en: v.strictObject({ what: sentence, fix: sentence })
  }),
  v.check(({ from, below }) => (from === null) === (below === null), 'both versions or neither'),
  v.check(
    ({ from, sign }) => from !== null || (sign !== 'none' && sign !== 'partial-scan-source'),
    'a sign or a version'
  ),
  v.check(({ sign, codes = [] }) => (sign === 'code') === codes.length > 0, 'codes where they are the sign')
)
export type KnownFault = v.InferOutput<typeof knownFault>
