import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { PoolSettings, SiteSettings } from '../../contract/evidence/iis-configuration.ts'
import { attribute, below, type ConfigElement } from './config-elements.ts'
import { amountOf, bindingParts, flagOf, secondsOf } from './config-values.ts'
import { directorySettings } from './directory-settings.ts'
import { Sections } from './sections.ts'
import { isWsusPath, serviceNames } from './wsus-paths.ts'

type IisConfiguration = EvidenceValue<'iis-configuration'>

const mostSites = 50

/** What `applicationHost.config` says of the WSUS site, the sites that share a port with it, and its pools. */
export function readApplicationHost(root: ConfigElement): IisConfiguration | null {
  const host = below(root, 'system.applicationhost')
  if (host.length === 0) return null
  const sections = new Sections(root)
  const sites = host.flatMap((one) => below(one, 'sites'))
  const all = sites.flatMap((one) => below(one, 'site'))
  const scored = all.map((site) => ({ site, services: servicesOf(site) }))
  const most = Math.max(0, ...scored.map(({ services }) => services))
  // SelfUpdate alone is not WSUS' site; two services are
  const own = most < 2 ? [] : scored.filter(({ services }) => services === most).map(({ site }) => site)
  const wsus = own.map((site) => siteOf(site, sites, sections))
  const ports = new Set(wsus.flatMap(({ bindings }) => bindings.map(({ port }) => port)))
  const others = all
    .filter((site) => !own.includes(site))
    .map((site) => siteOf(site, sites, null))
    .filter(({ bindings }) => bindings.some(({ port }) => ports.has(port)))
  const used = new Set(wsus.flatMap(({ directories }) => directories.flatMap(({ pool }) => pool ?? [])))
  const pools = host.flatMap((one) => below(one, 'applicationpools'))
  const sectionNames = ['access', 'anonymousAuthentication', 'ipSecurity'] as const
  const paths = wsus.flatMap(({ name }) => [name, ...serviceNames.map((service) => `${name}/${service}`)])
  return {
    form: 'application-host',
    sites: [...wsus, ...others].slice(0, mostSites),
    pools: [...used].flatMap((name) => poolOf(name, pools) ?? []).slice(0, mostSites),
    unlocked: sectionNames.filter((name) => paths.some((path) => sections.isUnlocked(name, path))),
    shared: null,
    clientWebService: null
  }
}

function servicesOf(site: ConfigElement): number {
  return below(site, 'application').filter((application) => isWsusPath(attribute(application, 'path') ?? '')).length
}

function siteOf(site: ConfigElement, sites: readonly ConfigElement[], sections: Sections | null): SiteSettings {
  const name = (attribute(site, 'name') ?? '').slice(0, 255)
  const defaults = sites.flatMap((one) => below(one, 'sitedefaults'))
  const levels = [site, ...defaults]
  const autoStart = firstOf(levels, 'serverautostart')
  const limits = levels.flatMap((level) => below(level, 'limits'))
  const connections = firstOf(limits, 'maxconnections')
  const logFolder = firstOf(
    levels.flatMap((level) => below(level, 'logfile')),
    'directory'
  ).value
  return {
    name,
    id: amountOf(attribute(site, 'id') ?? ''),
    line: site.line,
    isWsus: sections !== null,
    autoStart: { value: flagOf(autoStart.value ?? 'true') ?? true, line: autoStart.line },
    state: null,
    bindings: bindingsOf(site),
    hsts: hstsOf(levels),
    maxConnections: { value: amountOf(connections.value ?? '') ?? 4_294_967_295, line: connections.line },
    ...(sections === null || logFolder === null ? {} : { logFolder: logFolder.slice(0, 500) }),
    directories: sections === null ? [] : directorySettings({ site, name, sites, sections })
  }
}

function bindingsOf(site: ConfigElement): SiteSettings['bindings'] {
  return below(site, 'bindings', 'binding').flatMap((binding) => {
    const protocol = attribute(binding, 'protocol')?.toLowerCase()
    const parts = bindingParts(attribute(binding, 'bindinginformation') ?? '')
    if (parts === null || (protocol !== 'http' && protocol !== 'https')) return []
    return [{ protocol, ...parts, sslFlags: amountOf(attribute(binding, 'sslflags') ?? '') ?? 0, line: binding.line }]
  })
}

function hstsOf(levels: readonly ConfigElement[]): SiteSettings['hsts'] {
  const [hsts] = levels.flatMap((level) => below(level, 'hsts'))
  if (hsts === undefined) return null
  const flag = (name: string): boolean => flagOf(attribute(hsts, name) ?? 'false') ?? false
  return { enabled: flag('enabled'), redirectToHttps: flag('redirecthttptohttps'), line: hsts.line }
}

function poolOf(name: string, pools: readonly ConfigElement[]): PoolSettings | null {
  const own = pools
    .flatMap((one) => below(one, 'add'))
    .find((one) => attribute(one, 'name')?.toLowerCase() === name.toLowerCase())
  if (own === undefined) return null
  const levels = [own, ...pools.flatMap((one) => below(one, 'applicationpooldefaults'))]
  const at = (path: readonly string[], wanted: string): Found =>
    firstOf(
      levels.flatMap((level) => below(level, ...path)),
      wanted
    )
  const flag = (found: Found, initial: boolean) => ({ value: flagOf(found.value ?? '') ?? initial, line: found.line })
  const amount = (found: Found, initial: number) => ({
    value: amountOf(found.value ?? '') ?? initial,
    line: found.line
  })
  const idle = at(['processmodel'], 'idletimeout')
  const overload = at(['failure'], 'loadbalancercapabilities')
  const action = at(['cpu'], 'action')
  return {
    name: name.slice(0, 255),
    line: own.line,
    state: null,
    autoStart: flag(at([], 'autostart'), true),
    queueLength: amount(at([], 'queuelength'), 1000),
    privateMemory: amount(at(['recycling', 'periodicrestart'], 'privatememory'), 0),
    pinging: flag(at(['processmodel'], 'pingingenabled'), true),
    idleTimeout: { value: secondsOf(idle.value ?? '') ?? 1200, line: idle.line },
    closesConnection: { value: overload.value?.toLowerCase() === 'tcplevel', line: overload.line },
    cpuAction: { value: (action.value ?? 'NoAction').slice(0, 40), line: action.line }
  }
}

interface Found {
  readonly value: string | null
  readonly line: number | null
}

/** An attribute of the first element that has it. */
function firstOf(elements: readonly ConfigElement[], name: string): Found {
  const own = elements.find((element) => element.attributes.has(name))
  return { value: attribute(own, name), line: own?.line ?? null }
}
