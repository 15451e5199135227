import * as v from 'valibot'
import { personal } from '../text-role.ts'

/** Line of the file that sets a value, from 1; null where nothing sets it, so that the default of IIS' schema holds. */
const line = v.nullable(v.number())
const flag = v.strictObject({ value: v.boolean(), line })
const amount = v.strictObject({ value: v.number(), line })
export type SetAmount = v.InferOutput<typeof amount>

/** The site itself, and what WSUS installs below it (Microsoft, "Verifying WSUS Server Settings"). */
export const wsusDirectory = v.picklist([
  'site',
  'ApiRemoting30',
  'ClientWebService',
  'DssAuthWebService',
  'ReportingWebService',
  'ServerSyncWebService',
  'SimpleAuthWebService',
  'Content',
  'Inventory',
  'SelfUpdate'
])
export type WsusDirectory = v.InferOutput<typeof wsusDirectory>

/** `address`: empty for every address; `host`: empty for every name. `sslFlags` bit 0: SNI. */
const binding = v.strictObject({
  protocol: v.picklist(['http', 'https']),
  address: personal('host'),
  port: v.number(),
  host: personal('host'),
  sslFlags: v.number(),
  line
})
export type SiteBinding = v.InferOutput<typeof binding>

const runState = v.nullable(v.picklist(['started', 'stopped', 'unknown']))

/** `ipSecurity`: who is let in where `allowUnlisted` is false, and who is not where it is true. */
const addressRule = v.strictObject({
  address: personal('host'),
  /** Subnet mask; null for a single address. */
  mask: v.nullable(personal('host')),
  allowed: v.boolean()
})
export type AddressRule = v.InferOutput<typeof addressRule>

const directory = v.strictObject({
  name: wsusDirectory,
  present: v.boolean(),
  pool: v.nullable(personal('queue')),
  /** Of Content only. */
  physicalPath: v.nullable(personal('text')),
  /** Bits of `access/@sslFlags`: 8 Ssl, 32 SslNegotiateCert, 64 SslRequireCert, 128 SslMapCert, 256 Ssl128; null if not known. */
  sslFlags: v.nullable(amount),
  anonymous: v.nullable(flag),
  /** Where requests are redirected; null for nowhere, or if not known. */
  redirect: v.nullable(
    v.strictObject({ by: v.picklist(['httpRedirect', 'rewrite']), destination: personal('redirect'), line })
  ),
  addresses: v.nullable(
    v.strictObject({ allowUnlisted: v.boolean(), denyAction: personal('word'), rules: v.array(addressRule), line })
  ),
  /** `maxAllowedContentLength`, bytes. */
  largestRequest: v.nullable(amount)
})
export type DirectorySettings = v.InferOutput<typeof directory>

const site = v.strictObject({
  name: personal('text'),
  /** Also the number of its log folder `W3SVC<id>` and of the site in HTTPERR; null if not stated. */
  id: v.nullable(v.number()),
  line,
  /** It has WSUS' web services; false for a site that shares a port with it. */
  isWsus: v.boolean(),
  /** `serverAutoStart`; false is what stopping a site in IIS Manager leaves. */
  autoStart: v.nullable(flag),
  state: runState,
  bindings: v.array(binding),
  /** `hsts`, IIS 10 since version 1709. */
  hsts: v.nullable(v.strictObject({ enabled: v.boolean(), redirectToHttps: v.boolean(), line })),
  maxConnections: v.nullable(amount),
  /** `logFile/@directory`, above the folder `W3SVC<id>`; left out where the default holds. */
  logFolder: v.optional(personal('text')),
  /** Empty for a site that is not WSUS'. */
  directories: v.array(directory)
})
export type SiteSettings = v.InferOutput<typeof site>

const pool = v.strictObject({
  name: personal('queue'),
  line,
  state: runState,
  autoStart: v.nullable(flag),
  queueLength: v.nullable(amount),
  /** KB; 0 is no limit. */
  privateMemory: v.nullable(amount),
  pinging: v.nullable(flag),
  /** Seconds; 0 is never. */
  idleTimeout: v.nullable(amount),
  /** `loadBalancerCapabilities="TcpLevel"`: the connection is closed instead of answering 503. */
  closesConnection: v.nullable(flag),
  cpuAction: v.nullable(v.strictObject({ value: personal('word'), line }))
})
export type PoolSettings = v.InferOutput<typeof pool>

/**
 * Settings of IIS about WSUS, from a fixed list of attributes: nothing else of the file is kept, above all no
 * credentials and no names of other sites' folders.
 */
export const iisConfiguration = v.strictObject({
  form: v.picklist(['application-host', 'web-config', 'redirection', 'appcmd']),
  sites: v.array(site),
  pools: v.array(pool),
  /** Sections that a web.config in a folder may override. */
  unlocked: v.array(v.picklist(['access', 'anonymousAuthentication', 'ipSecurity'])),
  /** `redirection.config`: true if the configuration that counts lies on a share. */
  shared: v.nullable(v.boolean()),
  /** `Web.config` of ClientWebService; null for other files. Sizes in KB, `executionTimeout` in seconds. */
  clientWebService: v.nullable(
    v.strictObject({
      maxRequestLength: v.nullable(amount),
      executionTimeout: v.nullable(amount),
      maxInstalledPrerequisites: v.nullable(amount),
      maxCachedUpdates: v.nullable(amount)
    })
  )
})
