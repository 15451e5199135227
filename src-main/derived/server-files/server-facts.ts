import type { Reference } from '../../contract/check.ts'
import type { Collected } from '../../contract/evidence/index.ts'
import type { DirectorySettings, PoolSettings, SiteSettings } from '../../contract/evidence/iis-configuration.ts'
import type { SslBinding } from '../../contract/evidence/ssl-bindings.ts'
import { derive, type Derived } from '../derive.ts'
import { referTo } from '../reference.ts'
import { wsusTarget } from '../target/wsus-target.ts'
import type { WsusUrl } from '../target/wsus-url.ts'
import { ownServer } from './own-server.ts'

type IisFile = Collected<'iis-configuration'>

/** The WSUS site of a file, and how to cite a line of it. */
export interface OwnSite {
  readonly site: SiteSettings
  readonly refer: (quote: string, line: number | null) => Reference
}

export interface OwnPool {
  readonly pool: PoolSettings
  readonly refer: (quote: string, line: number | null) => Reference
}

export interface ServerFacts {
  /** From `applicationHost.config`; null where that file is missing, does not count, or has no WSUS site. */
  readonly site: OwnSite | null
  /** From a listing of `appcmd`, which alone knows what runs. */
  readonly running: OwnSite | null
  /** Settings of the pool of ClientWebService, each file's. */
  readonly pools: readonly OwnPool[]
  /** Certificates by port; null where nothing lists them. */
  readonly ssl: {
    readonly bindings: readonly SslBinding[]
    readonly isComplete: boolean
    readonly refer: (quote: string, line: number | null) => Reference
  } | null
  readonly setup: readonly Collected<'wsus-setup'>[]
  /** `Web.config` of ClientWebService. */
  readonly webConfig: IisFile | null
  readonly tls: Collected<'server-tls'> | null
  readonly services: readonly Collected<'server-services'>[]
  readonly isOther: boolean
  /** The configuration that counts lies on a share; `site` is then null. */
  readonly shared: Reference | null
}

/** What files say of the client's own server. */
export const serverFacts: Derived<ServerFacts> = derive([ownServer, wsusTarget], (evidence) => {
  const url = wsusTarget.of(evidence)?.url ?? null
  const { files, isOther } = ownServer.of(evidence)
  const iis = files.filter((file): file is IisFile => file.probe === 'iis-configuration')
  const shared = iis.find(({ value }) => value.shared === true)
  const whole = shared === undefined ? iis.filter(({ value }) => value.form === 'application-host') : []
  const ids = files.flatMap((file) => (file.probe === 'wsus-setup' ? (file.value.siteId ?? []) : []))
  const site = wsusSite(whole, ids, url)
  const running = wsusSite(
    iis.filter(({ value }) => value.form === 'appcmd'),
    [...ids, ...(site === null || site.site.id === null ? [] : [site.site.id])],
    url
  )
  const name = poolName(site) ?? poolName(running) ?? 'WsusPool'
  const ssl = files.find((file): file is Collected<'ssl-bindings'> => file.probe === 'ssl-bindings')
  return {
    site,
    running,
    pools: iis.flatMap((file) =>
      file.value.pools
        .filter((pool) => pool.name.toLowerCase() === name.toLowerCase())
        .filter(() => shared === undefined || file.value.form === 'appcmd')
        .map((pool) => ({ pool, refer: referIn(file) }))
    ),
    ssl:
      ssl === undefined ? null : { bindings: ssl.value.bindings, isComplete: ssl.value.complete, refer: referIn(ssl) },
    setup: files.filter((file): file is Collected<'wsus-setup'> => file.probe === 'wsus-setup'),
    tls: files.find((file): file is Collected<'server-tls'> => file.probe === 'server-tls') ?? null,
    webConfig: iis.find(({ value }) => value.form === 'web-config') ?? null,
    services: files.filter((file): file is Collected<'server-services'> => file.probe === 'server-services'),
    isOther,
    shared: shared === undefined ? null : referTo(shared, 'configurationRedirection enabled="true"')
  }
})

/**
 * By its web services. Of several such sites the one that answers the client, then the one in the registry, because ports
 * and sites may change behind it.
 */
function wsusSite(files: readonly IisFile[], ids: readonly number[], url: WsusUrl | null): OwnSite | null {
  const all = files.flatMap((file) => file.value.sites.map((site) => ({ site, refer: referIn(file) })))
  const byServices = all.filter(({ site }) => site.isWsus)
  const isNamed = ({ site }: OwnSite): boolean => site.id !== null && ids.includes(site.id)
  const answers =
    (host: string) =>
    (own: OwnSite): boolean =>
      own.site.bindings.some(
        (binding) =>
          binding.protocol === url?.scheme && binding.port === url.port && binding.host.toLowerCase() === host
      )
  return (
    byServices.find(answers(url?.host ?? '')) ??
    byServices.find(answers('')) ??
    byServices.find(isNamed) ??
    byServices[0] ??
    all.find(isNamed) ??
    null
  )
}

function poolName(own: OwnSite | null): string | null {
  return own?.site.directories.find(({ name }) => name === 'ClientWebService')?.pool ?? null
}

function referIn(file: Parameters<typeof referTo>[0]): OwnSite['refer'] {
  return (quote, line) => referTo(file, quote, line)
}

/** The directories that every scan talks to. */
export const scanDirectories = ['ClientWebService', 'SimpleAuthWebService'] as const

/** The settings of some directories of a site, those that are there. */
export function directoriesNamed(
  site: SiteSettings,
  names: readonly DirectorySettings['name'][]
): readonly DirectorySettings[] {
  return site.directories.filter(({ name, present }) => present && names.includes(name))
}
