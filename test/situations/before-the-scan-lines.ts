import { goodScan, record, serverSet } from './configmgr-lines.ts'
import { lines, type Files } from './situation.ts'

/** Clients that never get as far as a scan, with the lines Microsoft's articles show for each link. */
export const day = '11-26-2026'
const source = '{C2D17964-BBDD-4339-B9F3-12D7205B39CC}'
export const sup = 'http://ps1site.contoso.test:8530'
export const at = (time: string, component: string) => (message: string) => record(message, `${day} ${time}`, component)
export const exported = (...keys: readonly (readonly [key: string, ...values: readonly string[]])[]) =>
  lines(
    'Windows Registry Editor Version 5.00',
    '',
    ...keys.map(([key, ...values]) => [`[HKEY_LOCAL_MACHINE\\${key}]`, ...values, ''])
  )

export const scanAgent = at('09:00:01', 'ScanAgent')
export const location = at('09:00:02', 'LocationServices')
const answer = at('09:00:04', 'LocationServices')
const messaging = at('09:00:03', 'CcmMessaging')
export const policyAgent = at('08:00:00', 'PolicyAgent_RequestAssignments')
export const goesOn = record('Persisting the default management points in WMI', `${day} 10:30:00`, 'LocationServices')

export const asked = [
  location(`Attempting to send WSUS Location Request for ContentID='${source}'`),
  location(`Created and Sent Location Request '{C2BB9710-C548-49D0-9DF8-5F9CFC5F3862}' for package ${source}`)
]
export const answered = answer(`WSUS Path='${sup}', Server='PS1SITE', Version='38'`)
export const wanted = scanAgent(`- - - - - -Requesting WSUS Server Locations from LS for ${source} version 38`)
export const scanned = [serverSet(sup, `${day} 09:00:06`), ...goodScan(`${day} 09:01:00`)]

/** What ConfigMgr's client writes of one request to its management point that failed. */
export function refused(
  url: string,
  given: { status?: number; code?: string; number?: number },
  moment = messaging
): string[] {
  const { status = 0, code = '0x87d0027e', number = 0 } = given
  const event = `Raising event:\n\ninstance of CCM_CcmHttp_Status\n{\n\tHostName = "mp01.contoso.test";\n\tHRESULT = "${code}";\n\tStatusCode = ${status};\n};\n`
  return [
    moment(`[CCMHTTP] ERROR: URL=${url}, Port=80, Options=224, Code=${number}, Text=x`),
    ...(status === 0 ? [] : [moment(`[CCMHTTP] ERROR INFO: StatusCode=${status} StatusText=x`)]),
    moment(event),
    moment("Successfully queued event on HTTP/HTTPS failure for server 'mp01.contoso.test'."),
    moment(`Post to ${url} failed with 0x87d00231.`)
  ]
}
export const point = 'http://mp01.contoso.test/ccm_system/request'
export const waiting = (messages: readonly string[]): Files => ({
  'ScanAgent.log': lines(wanted),
  'LocationServices.log': lines(asked, goesOn),
  'CcmMessaging.log': lines(messages)
})
export const policy =
  'CCM_Policy_Policy5.PolicyID="{d0855677-b0a6-4e33-9bd5-7b0d06f0a2be}",PolicySource="SMS:PS1",PolicyVersion="40.00"'
export const policyEvent = (name: string, namespace: string) =>
  policyAgent(
    `Raising event:\n\ninstance of CCM_PolicyAgent_${name}\n{\n\tPolicyNamespace = "${String.raw`\\\\.\\ROOT\\CCM\\Policy\\`}${namespace}";\n};\n`
  )
export const refusedFor = (whom: string) =>
  policyAgent(
    `Synchronous policy assignment request with correlation guid {109B537A-194F-4171-A803-5022A6C7D27F} for ${whom} completed with status 80070005`
  )
