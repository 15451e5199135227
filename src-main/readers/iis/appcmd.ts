import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { DirectorySettings, PoolSettings, SiteSettings } from '../../contract/evidence/iis-configuration.ts'
import { lastList } from '../text/last-list.ts'
import { linesOf, longestLine } from '../text/lines.ts'
import { amountOf, bindingParts, flagOf, secondsOf } from './config-values.ts'
import { readPoolStates } from './pool-states.ts'
import { directoryNames, isWsusPath } from './wsus-paths.ts'

type IisConfiguration = EvidenceValue<'iis-configuration'>

/** `SITE "name" (id:1,bindings:…,state:Started)`; Microsoft, "Getting started with AppCmd.exe". */
const object = /^[ \t]{0,9}(SITE|APPPOOL|APP) "([^"]{1,300})" \((.*)\)[ \t]{0,9}$/
const property = /^[ \t]{1,20}(?:APPPOOL\.)?(NAME|state):[ \t]{0,4}(\S.{0,200})$/
const setting = /^[ \t]{1,20}(\w{1,60}):"([^"]{0,300})"[ \t]{0,9}$/
const section = /^[ \t]{1,20}\[(\w{1,60})\][ \t]{0,9}$/
const mostObjects = 200

interface Pool {
  name: string
  line: number
  state: SiteSettings['state']
  settings: Map<string, readonly [value: string, line: number]>
}

/**
 * State of pools and sites from `appcmd list`, in lines or with `/text:*`, and of pools from PowerShell. Null for any other
 * text; never throws.
 */
export function readAppcmd(text: string): IisConfiguration | null {
  const sites: SiteSettings[] = []
  const apps = new Map<string, Map<string, string>>()
  const pools: Pool[] = []
  let open: Pool | null = null
  let place = ''
  for (const { number, text: raw } of linesOf(text)) {
    const line = raw.slice(0, longestLine)
    if (/^[ \t]{0,9}APPPOOL[ \t]{0,9}$/.test(line)) {
      open = { name: '', line: number, state: null, settings: new Map() }
      place = ''
      if (pools.length < mostObjects) pools.push(open)
      continue
    }
    const [, kind, name = '', rest = ''] = object.exec(line) ?? []
    if (kind === 'SITE' && sites.length < mostObjects) sites.push(siteOf(name, rest, number))
    else if (kind === 'APPPOOL' && pools.length < mostObjects) {
      pools.push({ name, line: number, state: stateIn(rest), settings: new Map() })
    } else if (kind === 'APP') addApp(apps, name, /applicationPool:([^,)]{1,200})/.exec(rest)?.[1] ?? '')
    if (open === null) continue
    const [, label, value = ''] = property.exec(line) ?? []
    if (label === 'NAME') open.name = value.trim()
    else if (label === 'state') open.state = stateOf(value)
    place = section.exec(line)?.[1]?.toLowerCase() ?? place
    const [, key, data] = setting.exec(line) ?? []
    // of a fixed list only: the user name and the password of a pool stand among them
    if (key !== undefined && data !== undefined && wanted.has(`${place}/${key}`)) {
      open.settings.set(`${place}/${key}`, [data, number])
    }
  }
  const printed = readPoolStates(text).map(({ state, ...pool }) => ({
    ...pool,
    state: stateOf(state),
    settings: new Map<string, readonly [string, number]>()
  }))
  const named = newestPools([...pools.filter(({ name }) => name !== ''), ...printed])
  if (sites.length + named.length === 0) return null
  const newestSites = lastList(sites, ({ name }) => name.toLowerCase())
  return {
    form: 'appcmd',
    sites: newestSites.map((site) => withApps(site, apps.get(site.name.toLowerCase()))),
    pools: named.map(poolOf),
    unlocked: [],
    shared: null,
    clientWebService: null
  }
}

/** Each pool once: of its state and of each setting, what stands furthest down in the text, which was printed last. */
function newestPools(pools: readonly Pool[]): readonly Pool[] {
  const byName = new Map<string, Pool>()
  for (const pool of pools.toSorted((a, b) => a.line - b.line)) {
    const before = byName.get(pool.name.toLowerCase())
    if (before === undefined) byName.set(pool.name.toLowerCase(), pool)
    else {
      if (pool.state !== null) [before.state, before.line] = [pool.state, pool.line]
      for (const [key, value] of pool.settings) before.settings.set(key, value)
    }
  }
  return [...byName.values()]
}

const wanted: ReadonlySet<string> = new Set([
  'add/queueLength',
  'add/autoStart',
  'processmodel/idleTimeout',
  'processmodel/pingingEnabled',
  'periodicrestart/privateMemory',
  'failure/loadBalancerCapabilities',
  'cpu/action'
])

function siteOf(name: string, rest: string, line: number): SiteSettings {
  const [from, to] = [rest.indexOf('bindings:'), rest.lastIndexOf(',state:')]
  const written = from === -1 || to < from ? '' : rest.slice(from + 'bindings:'.length, to)
  const bindings = written.split(',').flatMap((binding) => {
    const [, protocol, information = ''] = /^(https?)\/(.{1,300})$/.exec(binding.trim()) ?? []
    const parts = bindingParts(information)
    if (parts === null || (protocol !== 'http' && protocol !== 'https')) return []
    return [{ protocol, ...parts, sslFlags: 0, line } as const]
  })
  const id = amountOf(/^id:(\d{1,12})/.exec(rest)?.[1] ?? '')
  const unknown = { autoStart: null, hsts: null, maxConnections: null, directories: [] }
  return { name, id, line, isWsus: false, state: stateIn(rest), bindings, ...unknown }
}

function stateIn(rest: string): SiteSettings['state'] {
  return stateOf(/state:(\w{1,20})/.exec(rest)?.[1] ?? '')
}

function stateOf(written: string): SiteSettings['state'] {
  const state = written.trim().toLowerCase()
  if (state === '') return null
  return state === 'started' || state === 'stopped' ? state : 'unknown'
}

function addApp(apps: Map<string, Map<string, string>>, name: string, pool: string): void {
  const slash = name.indexOf('/')
  if (slash === -1 || apps.size >= mostObjects) return
  const site = name.slice(0, slash).toLowerCase()
  const paths = apps.get(site) ?? new Map<string, string>()
  apps.set(site, paths.set(name.slice(slash).toLowerCase(), pool))
}

/** A list of applications tells which site is WSUS'; nothing of it tells what is missing. */
function withApps(site: SiteSettings, apps: ReadonlyMap<string, string> | undefined): SiteSettings {
  if (apps === undefined || ![...apps.keys()].some(isWsusPath)) return site
  const directories = directoryNames.flatMap((name): DirectorySettings[] => {
    const pool = apps.get(`/${name.toLowerCase()}`)
    const unknown = { physicalPath: null, sslFlags: null, anonymous: null, redirect: null, addresses: null }
    return pool === undefined ? [] : [{ name, present: true, pool, largestRequest: null, ...unknown }]
  })
  return { ...site, isWsus: true, directories }
}

function poolOf({ name, line, state, settings }: Pool): PoolSettings {
  const at = <T>(key: string, read: (written: string) => T | null): { value: T; line: number } | null => {
    const [written, lineOf] = settings.get(key) ?? []
    const value = written === undefined ? null : read(written)
    return value === null || lineOf === undefined ? null : { value, line: lineOf }
  }
  return {
    name,
    line,
    state,
    autoStart: at('add/autoStart', flagOf),
    queueLength: at('add/queueLength', amountOf),
    privateMemory: at('periodicrestart/privateMemory', amountOf),
    pinging: at('processmodel/pingingEnabled', flagOf),
    idleTimeout: at('processmodel/idleTimeout', secondsOf),
    closesConnection: at('failure/loadBalancerCapabilities', (written) => written.toLowerCase() === 'tcplevel'),
    cpuAction: at('cpu/action', (written) => written.slice(0, 40))
  }
}
