import * as v from 'valibot'
import { personal } from '../text-role.ts'

const yesNo = v.picklist(['yes', 'no', 'unknown'])
const port = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65_535)))
const ports = v.strictObject({ http: port, https: port })

/**
 * Settings of the server as answered by the technician, because nothing on the client shows them. `unknown`, or null
 * for a port: not looked up, or not known.
 */
export const serverSettings = v.strictObject({
  /** ConfigMgr console, properties of the software update point. */
  supRequiresSsl: yesNo,
  /** WSUS console, Update Source and Proxy Server. */
  wsusSynchronizesWithSsl: yesNo,
  /** IIS: the WSUS site has an https binding with a certificate. */
  iisHttpsBinding: yesNo,
  /** IIS: the five directories that need it have "Require SSL". */
  serviceDirectoriesRequireSsl: yesNo,
  /** IIS: the whole site, Content, Inventory, ReportingWebService or SelfUpdate has it, too. */
  otherDirectoriesRequireSsl: yesNo,
  /** IIS, SSL Settings, Client certificates: the strictest value among site and directories. */
  clientCertificates: v.picklist(['ignore', 'accept', 'require', 'unknown']),
  supPorts: ports,
  iisPorts: ports,
  note: v.pipe(personal('note'), v.maxLength(2_000))
})
export type ServerSettings = v.InferOutput<typeof serverSettings>
