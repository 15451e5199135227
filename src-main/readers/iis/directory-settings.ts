import type { AddressRule, DirectorySettings, WsusDirectory } from '../../contract/evidence/iis-configuration.ts'
import { attribute, below, type ConfigElement } from './config-elements.ts'
import { amountOf, comparablePath, flagOf, sslFlagsOf } from './config-values.ts'
import type { Sections, Written } from './sections.ts'
import { directoryNames } from './wsus-paths.ts'

interface Place {
  readonly site: ConfigElement
  readonly name: string
  readonly sites: readonly ConfigElement[]
  readonly sections: Sections
}

const mostRules = 500
/** Bytes; the default of `requestLimits/@maxAllowedContentLength`. */
const usualRequest = 30_000_000

/** The settings of the site and of every directory that WSUS installs, each as it holds after inheritance. */
export function directorySettings(place: Place): DirectorySettings[] {
  return ['site' as const, ...directoryNames].map((name) => directoryOf(name, place))
}

function directoryOf(name: WsusDirectory, { site, name: siteName, sites, sections }: Place): DirectorySettings {
  const path = name === 'site' ? siteName : `${siteName}/${name}`
  const own = applicationOf(site, name === 'site' ? '/' : `/${name}`)
  const folder = name === 'site' ? undefined : folderOf(site, `/${name}`)
  const ssl = sections.value(path, ['security', 'access'], 'sslflags')
  const anonymous = sections.value(path, ['security', 'authentication', 'anonymousauthentication'], 'enabled')
  const largest = sections.value(path, ['security', 'requestfiltering', 'requestlimits'], 'maxallowedcontentlength')
  const flags = ssl.value === null ? 0 : sslFlagsOf(ssl.value)
  const isAnonymous = anonymous.value === null ? true : flagOf(anonymous.value)
  return {
    name,
    present: name === 'site' || own !== undefined || folder !== undefined,
    pool: poolOf(own ?? applicationOf(site, '/'), site, sites),
    physicalPath: name === 'Content' ? (attribute(folder, 'physicalpath')?.slice(0, 500) ?? null) : null,
    sslFlags: ssl.elsewhere || flags === null ? null : { value: flags, line: ssl.line },
    anonymous: anonymous.elsewhere || isAnonymous === null ? null : { value: isAnonymous, line: anonymous.line },
    redirect: redirectOf(path, sections),
    addresses: addressesOf(path, sections),
    largestRequest: largest.elsewhere ? null : requestLimit(largest)
  }
}

function requestLimit(largest: Written): DirectorySettings['largestRequest'] {
  return { value: amountOf(largest.value ?? '') ?? usualRequest, line: largest.line }
}

function applicationOf(site: ConfigElement, path: string): ConfigElement | undefined {
  return below(site, 'application').find((one) => samePath(attribute(one, 'path'), path))
}

/** A virtual directory of the site's root application. */
function folderOf(site: ConfigElement, path: string): ConfigElement | undefined {
  return below(applicationOf(site, '/'), 'virtualdirectory').find((one) => samePath(attribute(one, 'path'), path))
}

function samePath(written: string | null, path: string): boolean {
  return written !== null && comparablePath(written) === comparablePath(path)
}

function poolOf(application: ConfigElement | undefined, site: ConfigElement, sites: readonly ConfigElement[]): string {
  const own = attribute(application, 'applicationpool')
  if (own !== null && own !== '') return own
  const [first] = [site, ...sites]
    .flatMap((level) => below(level, 'applicationdefaults'))
    .flatMap((level) => attribute(level, 'applicationpool') ?? [])
  return first ?? 'DefaultAppPool'
}

/** IIS' own redirection, or a rule of URL Rewrite that leads to https. */
function redirectOf(path: string, sections: Sections): DirectorySettings['redirect'] {
  const enabled = sections.value(path, ['httpredirect'], 'enabled')
  if (enabled.value !== null && flagOf(enabled.value) === true) {
    const destination = sections.value(path, ['httpredirect'], 'destination').value ?? ''
    return { by: 'httpRedirect', destination: destination.slice(0, 500), line: enabled.line }
  }
  for (const rule of ['rules', 'globalrules'].flatMap((name) => sections.nearest(path, ['rewrite', name, 'rule']))) {
    if (flagOf(attribute(rule, 'enabled') ?? 'true') === false) continue
    const [action] = below(rule, 'action').filter((one) => attribute(one, 'type')?.toLowerCase() === 'redirect')
    const url = attribute(action, 'url')
    if (url !== null && /^https:/i.test(url)) return { by: 'rewrite', destination: url.slice(0, 500), line: rule.line }
  }
  return null
}

function addressesOf(path: string, sections: Sections): DirectorySettings['addresses'] {
  const elements = sections.nearest(path, ['security', 'ipsecurity'])
  const [first] = elements
  if (first === undefined) return null
  const allow = sections.value(path, ['security', 'ipsecurity'], 'allowunlisted')
  const deny = sections.value(path, ['security', 'ipsecurity'], 'denyaction')
  const rules = elements.flatMap((element) => below(element, 'add')).flatMap(ruleOf)
  const allowUnlisted = allow.value === null ? true : (flagOf(allow.value) ?? true)
  if (allowUnlisted && rules.length === 0) return null
  return {
    allowUnlisted,
    denyAction: (deny.value ?? 'Forbidden').slice(0, 40),
    rules: rules.slice(0, mostRules),
    line: allow.line ?? first.line
  }
}

function ruleOf(element: ConfigElement): readonly AddressRule[] {
  const address = attribute(element, 'ipaddress')
  if (address === null || address === '') return []
  const mask = attribute(element, 'subnetmask')
  const allowed = flagOf(attribute(element, 'allowed') ?? 'false') ?? false
  return [{ address: address.slice(0, 80), mask: mask === null ? null : mask.slice(0, 80), allowed }]
}
