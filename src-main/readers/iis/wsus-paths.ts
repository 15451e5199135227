import { wsusDirectory, type WsusDirectory } from '../../contract/evidence/iis-configuration.ts'
import { comparablePath } from './config-values.ts'

/** Applications of WSUS: web services, which only its site has. */
export const serviceNames = [
  'ApiRemoting30',
  'ClientWebService',
  'DssAuthWebService',
  'ReportingWebService',
  'ServerSyncWebService',
  'SimpleAuthWebService'
] as const satisfies readonly WsusDirectory[]

const services: ReadonlySet<string> = new Set(serviceNames.map((name) => name.toLowerCase()))

/** Whether an application's path, such as `/ClientWebService`, is one of WSUS' web services. */
export function isWsusPath(path: string): boolean {
  return services.has(comparablePath(path))
}

/** Everything below the site. */
export const directoryNames = wsusDirectory.options.filter((name) => name !== 'site')
