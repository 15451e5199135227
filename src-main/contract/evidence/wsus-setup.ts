import * as v from 'valibot'
import { personal } from '../text-role.ts'

/** What WSUS says of itself: registry key `Update Services\Server\Setup`, or `Get-WsusServer`. Null: not stated. */
export const wsusSetup = v.strictObject({
  form: v.picklist(['registry', 'powershell']),
  /** Line of the first value; null where lines are not known. */
  line: v.nullable(v.number()),
  server: v.nullable(personal('host')),
  /** `IISTargetWebSiteIndex`: the id of the site in IIS. */
  siteId: v.nullable(v.number()),
  /** `PortNumber`: of WSUS' own interface. */
  port: v.nullable(v.number()),
  /** `UsingSSL`: set by `wsusutil configuressl`. */
  usingSsl: v.nullable(v.boolean()),
  /** `ServerCertificateName`: the name that WSUS calls itself by. */
  certificateName: v.nullable(personal('host')),
  /** `ContentDir`, without `WsusContent`. */
  contentDir: v.nullable(personal('text')),
  version: v.nullable(personal('word'))
})

/** Settings of a software update point as Configuration Manager keeps them (`SMS_SCI_SysResUse`). Null: not stated. */
export const supProperties = v.strictObject({
  points: v.array(
    v.strictObject({
      line: v.number(),
      server: v.nullable(personal('host')),
      httpPort: v.nullable(v.number()),
      httpsPort: v.nullable(v.number()),
      requiresSsl: v.nullable(v.boolean())
    })
  )
})
export type SupPoint = v.InferOutput<typeof supProperties>['points'][number]
