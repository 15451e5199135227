import type { Reference } from '../../contract/check.ts'
import type { DirectorySettings } from '../../contract/evidence/iis-configuration.ts'
import type { ServerSettings } from '../../contract/evidence/server-settings.ts'
import { derive, type Derived } from '../derive.ts'
import { firstLabel } from '../target/host-names.ts'
import { wsusTarget } from '../target/wsus-target.ts'
import { boundCertificates } from './bound-certificates.ts'
import { bindingQuote, sslFlagsQuote } from './quotes.ts'
import { directoriesNamed, scanDirectories, serverFacts, type OwnSite, type ServerFacts } from './server-facts.ts'
import { siteServer } from './site-server.ts'

type Setting = Exclude<keyof ServerSettings, 'note'>

/** Settings that the questions of the wizard ask for, as files have them; those that no file tells are left out. */
export interface ReadSettings {
  readonly value: Partial<Pick<ServerSettings, Setting>>
  readonly references: Readonly<Partial<Record<Setting, Reference>>>
  /** Web services with "Require SSL", where only some of the five have it; empty otherwise. */
  readonly partly: readonly string[]
  /** Whether those that a scan talks to have it; null if not known. */
  readonly scanRequiresSsl: boolean | null
}

const ssl = 8
const [negotiates, requires] = [32, 64]
const services = [
  'ApiRemoting30',
  'ClientWebService',
  'DssAuthWebService',
  'ServerSyncWebService',
  'SimpleAuthWebService'
] as const
const others = ['site', 'Content', 'Inventory', 'ReportingWebService', 'SelfUpdate'] as const

export const readSettings: Derived<ReadSettings> = derive(
  [serverFacts, siteServer, 'sup-properties', 'configmgr-log', wsusTarget],
  (evidence) => {
    const facts = serverFacts.of(evidence)
    const host = wsusTarget.of(evidence)?.url?.host ?? null
    const points = evidence.all('sup-properties').flatMap(({ probe, source, value }) =>
      value.points.map((point) => ({
        point,
        reference: {
          ...{ probe, source, line: point.line, at: null },
          quote: `WSUSIISPort ${point.httpPort ?? '—'}, WSUSIISSSLPort ${point.httpsPort ?? '—'}`
        }
      }))
    )
    const own = points.filter(
      ({ point }) => point.server !== null && host !== null && firstLabel(point.server) === firstLabel(host)
    )
    const [sup] = own.length > 0 ? own : points.length === 1 ? points : []
    const site = facts.site === null ? null : siteSettings(facts.site, facts)
    return {
      value: { ...site?.value, ...supSettings(sup?.point ?? null, siteServer.of(evidence).connection?.fact ?? null) },
      references: {
        ...site?.references,
        ...supReferences(sup?.reference ?? siteServer.of(evidence).connection?.reference ?? null)
      },
      partly: site?.partly ?? [],
      scanRequiresSsl: site?.scanRequiresSsl ?? null
    }
  }
)

interface Connection {
  readonly port?: number | undefined
  readonly ssl?: boolean | undefined
}
interface Point {
  readonly httpPort: number | null
  readonly httpsPort: number | null
  readonly requiresSsl: boolean | null
}

function supSettings(point: Point | null, connection: Connection | null): ReadSettings['value'] {
  if (point !== null) {
    const supPorts = { http: point.httpPort, https: point.httpsPort }
    return { ...(point.requiresSsl === null ? {} : { supRequiresSsl: yesNo(point.requiresSsl) }), supPorts }
  }
  if (connection?.port === undefined || connection.ssl === undefined) return {}
  const { port } = connection
  const supPorts = connection.ssl ? { http: null, https: port } : { http: port, https: null }
  return { supRequiresSsl: yesNo(connection.ssl), supPorts }
}

function supReferences(reference: Reference | null): ReadSettings['references'] {
  return reference === null ? {} : { supRequiresSsl: reference, supPorts: reference }
}

/** What the site's own configuration tells. A section that a web.config may override is not known. */
function siteSettings({ site, refer }: OwnSite, { ssl: bound }: Pick<ServerFacts, 'ssl'>): ReadSettings {
  const value: { -readonly [Key in Setting]?: ServerSettings[Key] } = {}
  const references: Partial<Record<Setting, Reference>> = {}
  const https = site.bindings.filter(({ protocol }) => protocol === 'https')
  const http = site.bindings.filter(({ protocol }) => protocol === 'http')
  const [firstSecure] = https
  value.iisPorts = { http: http[0]?.port ?? null, https: firstSecure?.port ?? null }
  references.iisPorts = refer(site.bindings.map(bindingQuote).join(', '), site.bindings[0]?.line ?? site.line)
  if (firstSecure === undefined) {
    value.iisHttpsBinding = 'no'
    references.iisHttpsBinding = references.iisPorts
  } else if (bound !== null) {
    const [entry] = boundCertificates(bound.bindings, { port: firstSecure.port, host: null })
    const has = entry?.hash !== null && entry?.hash !== undefined
    if (has || bound.isComplete) {
      value.iisHttpsBinding = yesNo(has)
      references.iisHttpsBinding = refer(bindingQuote(firstSecure), firstSecure.line)
    }
  }
  const known = (names: readonly DirectorySettings['name'][]) =>
    directoriesNamed(site, names).filter(({ sslFlags }) => sslFlags !== null)
  const five = known(services)
  const closed = five.filter(isClosed)
  const scan = known(scanDirectories)
  if (five.length > 0) {
    const cited = scan.find(isClosed) ?? closed[0] ?? five[0]
    if (closed.length === 0 || closed.length === five.length) {
      value.serviceDirectoriesRequireSsl = yesNo(closed.length > 0)
    }
    references.serviceDirectoriesRequireSsl = refer(flagsQuote(cited), cited?.sslFlags?.line ?? null)
  }
  const open = known(others)
  if (open.length > 0) {
    const cited = open.find(isClosed) ?? open[0]
    value.otherDirectoriesRequireSsl = yesNo(open.some(isClosed))
    references.otherDirectoriesRequireSsl = refer(flagsQuote(cited), cited?.sslFlags?.line ?? null)
  }
  if (scan.length > 0) {
    const strictest = scan.reduce((most, one) => (bits(one) > bits(most) ? one : most))
    const flags = bits(strictest)
    value.clientCertificates = (flags & requires) !== 0 ? 'require' : (flags & negotiates) !== 0 ? 'accept' : 'ignore'
    references.clientCertificates = refer(flagsQuote(strictest), strictest.sslFlags?.line ?? null)
  }
  return {
    value,
    references,
    partly: closed.length > 0 && closed.length < five.length ? closed.map(({ name }) => name) : [],
    scanRequiresSsl: scan.length === 0 ? null : scan.some(isClosed)
  }
}

function isClosed({ sslFlags }: DirectorySettings): boolean {
  return ((sslFlags?.value ?? 0) & ssl) !== 0
}

/** Those about client certificates. */
function bits({ sslFlags }: DirectorySettings): number {
  return (sslFlags?.value ?? 0) & (negotiates | requires)
}

function flagsQuote(directory: DirectorySettings | undefined): string {
  return directory === undefined ? '' : `${directory.name}: sslFlags="${sslFlagsQuote(directory.sslFlags?.value ?? 0)}"`
}

function yesNo(is: boolean): 'yes' | 'no' {
  return is ? 'yes' : 'no'
}
