import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { DirectorySettings, PoolSettings, SiteSettings } from '../../contract/evidence/iis-configuration.ts'
import type { Language } from '../../contract/text.ts'
import { evidenceLabelsText } from '../../text/evidence-labels.text.ts'
import { bindingQuote, serverEventQuote, sslFlagsQuote } from '../../derived/server-files/quotes.ts'
import type { EvidenceRow, EvidenceRows } from './evidence-row.ts'

const mostRows = 60

/** Sites, directories and pools with the settings as IIS names them. */
export function iisConfigurationLines(value: EvidenceValue<'iis-configuration'>): EvidenceRows {
  const limits = Object.entries(value.clientWebService ?? {}).flatMap(([what, set]) =>
    set === null ? [] : [{ what, value: String(set.value), line: set.line }]
  )
  return bounded([
    ...value.sites.flatMap(siteLines),
    ...value.pools.map(poolLine),
    ...limits,
    ...(value.shared === null ? [] : [{ what: 'configurationRedirection', value: `enabled=${value.shared}` }]),
    ...(value.unlocked.length === 0 ? [] : [{ what: 'overrideMode=Allow', value: value.unlocked.join(', ') }])
  ])
}

function siteLines(site: SiteSettings): readonly EvidenceRow[] {
  const { name, id, line, state, autoStart, bindings, hsts, directories } = site
  const parts = [
    ...(id === null ? [] : [`id=${id}`]),
    ...(state === null ? [] : [`state=${state}`]),
    ...(autoStart?.value === false ? ['serverAutoStart=false'] : []),
    ...bindings.map(bindingQuote),
    ...(hsts?.redirectToHttps === true ? [`hsts enabled=${hsts.enabled} redirectHttpToHttps=true`] : [])
  ]
  return [
    { what: name, value: parts.join(', '), line },
    ...directories.filter(({ present }) => present).map(directoryLine)
  ]
}

function directoryLine({ name, pool, sslFlags, anonymous, redirect, addresses }: DirectorySettings): EvidenceRow {
  const parts = [
    ...(sslFlags === null ? [] : [`sslFlags=${sslFlagsQuote(sslFlags.value)}`]),
    ...(anonymous === null ? [] : [`anonymousAuthentication=${anonymous.value}`]),
    ...(redirect === null ? [] : [`${redirect.by}=${redirect.destination}`]),
    ...(addresses === null ? [] : [`ipSecurity allowUnlisted=${addresses.allowUnlisted} (${addresses.rules.length})`]),
    ...(pool === null ? [] : [`applicationPool=${pool}`])
  ]
  return { what: name, value: parts.join(', '), line: sslFlags?.line ?? anonymous?.line ?? null }
}

function poolLine({
  name,
  line,
  state,
  autoStart,
  queueLength,
  privateMemory,
  closesConnection
}: PoolSettings): EvidenceRow {
  const parts = [
    ...(state === null ? [] : [`state=${state}`]),
    ...(autoStart === null ? [] : [`autoStart=${autoStart.value}`]),
    ...(queueLength === null ? [] : [`queueLength=${queueLength.value}`]),
    ...(privateMemory === null ? [] : [`privateMemory=${privateMemory.value}`]),
    ...(closesConnection?.value === true ? ['loadBalancerCapabilities=TcpLevel'] : [])
  ]
  return { what: name, value: parts.join(', '), line }
}

/** Every port of HTTP.sys with its certificate. */
export function sslBindingLines({ bindings }: EvidenceValue<'ssl-bindings'>): EvidenceRows {
  return bounded(
    bindings.map(({ address, host, port, hash, asksForClientCertificate, line }) => ({
      what: `${host === '' ? (address.includes(':') ? `[${address}]` : address) : host}:${port}`,
      value: [
        `Certificate Hash=${hash ?? '(null)'}`,
        ...(asksForClientCertificate === null ? [] : [`Negotiate Client Certificate=${asksForClientCertificate}`])
      ].join(', '),
      line
    }))
  )
}

/** WSUS' own settings by the names that the registry gives them. */
export function wsusSetupLines(value: EvidenceValue<'wsus-setup'>): readonly EvidenceRow[] {
  const named = {
    ServerName: value.server,
    IISTargetWebSiteIndex: value.siteId,
    PortNumber: value.port,
    UsingSSL: value.usingSsl,
    ServerCertificateName: value.certificateName,
    ContentDir: value.contentDir,
    VersionString: value.version
  }
  return Object.entries(named).flatMap(([what, set]) =>
    set === null ? [] : [{ what, value: String(set), line: value.line }]
  )
}

/** One row for each software update point. */
export function supPropertyLines({ points }: EvidenceValue<'sup-properties'>): readonly EvidenceRow[] {
  return points.map(({ server, httpPort, httpsPort, requiresSsl, line }) => ({
    what: server ?? 'SMS_SCI_SysResUse',
    value: Object.entries({ WSUSIISPort: httpPort, WSUSIISSSLPort: httpsPort, SSLWSUS: requiresSsl })
      .flatMap(([name, set]) => (set === null ? [] : [`${name}=${set}`]))
      .join(', '),
    line
  }))
}

export function serverTlsLines({ versions }: EvidenceValue<'server-tls'>): readonly EvidenceRow[] {
  return versions.map(({ version, enabled, disabledByDefault }) => ({
    what: `${version}\\Server`,
    value: `Enabled=${enabled}, DisabledByDefault=${disabledByDefault}`
  }))
}

/** The computer, and whether its settings could be read at all. */
export function serverComputerLines(
  { name, os, elevated, addresses }: EvidenceValue<'server-computer'>,
  language: Language
): readonly EvidenceRow[] {
  const labels = evidenceLabelsText[language]
  return [
    { what: labels.computer, value: name },
    { what: labels.system, value: os },
    { what: labels.elevated, value: elevated === null ? labels.unknown : elevated ? labels.yes : labels.no },
    ...(addresses.length === 0 ? [] : [{ what: labels.addresses, value: addresses.join(', ') }])
  ]
}

/** Each service by its name in Windows. */
export function serverServiceLines({ services }: EvidenceValue<'server-services'>): readonly EvidenceRow[] {
  return services.map(({ name, state, line }) => ({ what: name, value: state, line }))
}

/** Source and number as the event viewer shows them, newest last. */
export function serverEventLines({ facts }: EvidenceValue<'server-events'>): EvidenceRows {
  const lines = facts.map((fact) => ({
    what: fact.kind,
    value: serverEventQuote(fact),
    line: fact.recordId,
    at: fact.at
  }))
  return { lines: lines.slice(-mostRows), leftOut: Math.max(0, lines.length - mostRows) }
}

/** The lines that say something, newest last. */
export function serverLogLines({ facts }: EvidenceValue<'server-log'>): EvidenceRows {
  const lines = facts.map(({ kind, text, line, at }) => ({ what: kind, value: text, line, at }))
  return { lines: lines.slice(-mostRows), leftOut: Math.max(0, lines.length - mostRows) }
}

function bounded(lines: readonly EvidenceRow[]): EvidenceRows {
  return { lines: lines.slice(0, mostRows), leftOut: Math.max(0, lines.length - mostRows) }
}
