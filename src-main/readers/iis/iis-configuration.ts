import type { EvidenceValue } from '../../contract/evidence/index.ts'
import { readApplicationHost } from './application-host.ts'
import { attribute, below, configElements, type ConfigElement } from './config-elements.ts'
import { amountOf, flagOf, secondsOf } from './config-values.ts'

type IisConfiguration = EvidenceValue<'iis-configuration'>
type ClientWebService = NonNullable<IisConfiguration['clientWebService']>

const nothing = { sites: [], pools: [], unlocked: [], shared: null, clientWebService: null }

/** Whether a text is a configuration file of IIS or ASP.NET by its root element, well-formed or not. */
function isConfigFile(text: string): boolean {
  return /^\ufeff?\s{0,99}<(?:\?xml|!--|configuration\b)/.test(text.slice(0, 200)) && /<configuration[\s>]/.test(text)
}

/**
 * Reads `applicationHost.config`, `redirection.config` and the `Web.config` of ClientWebService by their content. Only
 * attributes of a fixed list are taken; credentials and everything about other sites stay behind. `damaged` for such a file
 * that is not well-formed to its end; null for any other text. Never throws.
 */
export function readIisConfiguration(text: string): IisConfiguration | 'damaged' | null {
  if (!isConfigFile(text)) return null
  const root = configElements(text)
  if (root === null) return /<(?:system\.applicationHost|configurationRedirection)\b/.test(text) ? 'damaged' : null
  if (root.name !== 'configuration') return null
  return readApplicationHost(root) ?? redirection(root) ?? webConfig(root)
}

function redirection(root: ConfigElement): IisConfiguration | null {
  const [own] = below(root, 'configurationredirection')
  if (own === undefined) return null
  return { ...nothing, form: 'redirection', shared: flagOf(attribute(own, 'enabled') ?? 'false') ?? false }
}

/** Any other application's Web.config has none of the two limits of WSUS. */
function webConfig(root: ConfigElement): IisConfiguration | null {
  const settings = below(root, 'appsettings', 'add')
  const [runtime] = below(root, 'system.web', 'httpruntime')
  const setting = (key: string): ConfigElement | undefined =>
    settings.find((one) => attribute(one, 'key')?.toLowerCase() === key)
  const own = ['maxinstalledprerequisites', 'maxcachedupdates'].map(setting)
  if (own.every((one) => one === undefined)) return null
  const timeout = attribute(runtime, 'executiontimeout')
  const clientWebService: ClientWebService = {
    maxRequestLength: amountAt(runtime, 'maxrequestlength'),
    executionTimeout: withLine(timeout === null ? null : (amountOf(timeout) ?? secondsOf(timeout)), runtime),
    maxInstalledPrerequisites: amountAt(own[0], 'value'),
    maxCachedUpdates: amountAt(own[1], 'value')
  }
  return { ...nothing, form: 'web-config', clientWebService }
}

function amountAt(element: ConfigElement | undefined, name: string): ClientWebService['maxRequestLength'] {
  return withLine(amountOf(attribute(element, name) ?? ''), element)
}

function withLine(value: number | null, element: ConfigElement | undefined): ClientWebService['maxRequestLength'] {
  return value === null ? null : { value, line: element?.line ?? null }
}
