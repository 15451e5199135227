import { describe, expect, it } from 'vitest'
import { goodScan, record, serverSet } from './configmgr-lines.ts'
import { judged, lines, type Files } from './situation.ts'

/** Clients that never get as far as a scan, with the lines Microsoft's articles show for each link. */
const day = '11-26-2026'
const source = '{C2D17964-BBDD-4339-B9F3-12D7205B39CC}'
const sup = 'http://ps1site.contoso.test:8530'
const at = (time: string, component: string) => (message: string) => record(message, `${day} ${time}`, component)
const exported = (...keys: readonly (readonly [key: string, ...values: readonly string[]])[]) =>
  lines(
    'Windows Registry Editor Version 5.00',
    '',
    ...keys.map(([key, ...values]) => [`[HKEY_LOCAL_MACHINE\\${key}]`, ...values, ''])
  )

const scanAgent = at('09:00:01', 'ScanAgent')
const location = at('09:00:02', 'LocationServices')
const answer = at('09:00:04', 'LocationServices')
const messaging = at('09:00:03', 'CcmMessaging')
const policyAgent = at('08:00:00', 'PolicyAgent_RequestAssignments')
const goesOn = record('Persisting the default management points in WMI', `${day} 10:30:00`, 'LocationServices')

const asked = [
  location(`Attempting to send WSUS Location Request for ContentID='${source}'`),
  location(`Created and Sent Location Request '{C2BB9710-C548-49D0-9DF8-5F9CFC5F3862}' for package ${source}`)
]
const answered = answer(`WSUS Path='${sup}', Server='PS1SITE', Version='38'`)
const wanted = scanAgent(`- - - - - -Requesting WSUS Server Locations from LS for ${source} version 38`)
const scanned = [serverSet(sup, `${day} 09:00:06`), ...goodScan(`${day} 09:01:00`)]

/** What ConfigMgr's client writes of one request to its management point that failed. */
function refused(
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
const point = 'http://mp01.contoso.test/ccm_system/request'
const waiting = (messages: readonly string[]): Files => ({
  'ScanAgent.log': lines(wanted),
  'LocationServices.log': lines(asked, goesOn),
  'CcmMessaging.log': lines(messages)
})
const policy =
  'CCM_Policy_Policy5.PolicyID="{d0855677-b0a6-4e33-9bd5-7b0d06f0a2be}",PolicySource="SMS:PS1",PolicyVersion="40.00"'
const policyEvent = (name: string, namespace: string) =>
  policyAgent(
    `Raising event:\n\ninstance of CCM_PolicyAgent_${name}\n{\n\tPolicyNamespace = "${String.raw`\\\\.\\ROOT\\CCM\\Policy\\`}${namespace}";\n};\n`
  )
const refusedFor = (whom: string) =>
  policyAgent(
    `Synchronous policy assignment request with correlation guid {109B537A-194F-4171-A803-5022A6C7D27F} for ${whom} completed with status 80070005`
  )

const broken: readonly (readonly [what: string, cause: string, side: string, confidence: string, files: Files])[] = [
  [
    'provisioning mode',
    'client-provisioning-mode',
    'client',
    'likely',
    { 'client.reg': exported(['SOFTWARE\\Microsoft\\CCM\\CcmExec', '"ProvisioningMode"="true"']) }
  ],
  [
    'no site',
    'client-not-assigned',
    'client',
    'likely',
    { 'LocationServices.log': lines(location('Client is not assigned to a site. Cannot get portal info.'), goesOn) }
  ],
  [
    'software updates off',
    'software-updates-disabled',
    'server',
    'likely',
    { 'UpdatesDeployment.log': lines(at('09:00:00', 'UpdatesDeploymentAgent')('Software Updates feature is disabled')) }
  ],
  [
    'the management point in error',
    'management-point-unreachable',
    'server',
    'likely',
    waiting(refused(point, { status: 500 }))
  ],
  [
    'the management point refusing the client',
    'management-point-unreachable',
    'server',
    'likely',
    waiting(refused(point, { status: 401 }))
  ],
  [
    'a management point that wants a certificate',
    'management-point-unreachable',
    'client',
    'likely',
    waiting(refused(point.replace('http:', 'https:'), { status: 403 }))
  ],
  [
    'a client without a certificate',
    'management-point-unreachable',
    'client',
    'likely',
    waiting(refused(point.replace('http:', 'https:'), { code: '0x87d00280', number: 12_044 }))
  ],
  [
    'a silent management point',
    'management-point-unreachable',
    'network',
    'likely',
    waiting(refused(point, { code: '0x80072ee2', number: 12_002 }))
  ],
  ['no answer, for no known reason', 'location-request-unanswered', 'server', 'likely', waiting([])],
  [
    'a time-out of the location request',
    'location-request-unanswered',
    'server',
    'likely',
    {
      'ScanAgent.log': lines(
        wanted,
        scanAgent('ScanJob({1}): CScanJob::OnScanComplete -Scan Failed with Error=0x87d00602')
      )
    }
  ],
  [
    'no update source',
    'client-policy-missing',
    'server',
    'likely',
    { 'WUAHandler.log': lines(at('09:00:00', 'WUAHandler')('Scan failed with error = 0x87d00600.')) }
  ],
  [
    'a refused request for the policy',
    'client-policy-missing',
    'server',
    'likely',
    { 'PolicyAgent.log': lines(refusedFor('Machine')) }
  ],
  [
    'the same, with the management point’s own answer',
    'management-point-unreachable',
    'server',
    'likely',
    {
      'PolicyAgent.log': lines(refusedFor('Machine')),
      'CcmMessaging.log': lines(refused('http://mp01.contoso.test/ccm_system_windowsauth/request', { status: 401 }))
    }
  ],
  [
    'a policy that does not arrive',
    'client-policy-missing',
    'server',
    'possible',
    { 'PolicyAgent.log': lines(policyEvent('PolicyDownloadFailed', 'Machine')) }
  ],
  [
    'a policy that does not compile',
    'client-policy-missing',
    'client',
    'possible',
    {
      'PolicyEvaluator.log': lines(
        policyAgent(
          `The policy ${policy} failed to compile. State has been set to 'Inactive' and policy will be rolled back.`
        )
      )
    }
  ]
]

/** Noise that sound clients log as well. */
const healthy: Readonly<Record<string, Files>> = {
  'an error of the management point that is over': {
    'CcmMessaging.log': lines(
      refused(point, { status: 500 }),
      record(
        "OutgoingMessage(Queue='mp_[http]mp_locationmanager', ID={1}): Delivered successfully to host 'MP01'.",
        `${day} 09:00:30`,
        'CcmMessaging'
      )
    ),
    'LocationServices.log': lines(asked, answered),
    'WUAHandler.log': lines(scanned)
  },
  'policies of a user that fail': {
    'PolicyAgent.log': lines(
      policyAgent(`Download of policy ${policy} completed (DTS Job ID: {1})`),
      refusedFor('User S-1-5-21-1-2-3-1104'),
      policyEvent('PolicyDownloadFailed', 'S_1_5_21_1_2_3_1104')
    ),
    'WUAHandler.log': lines(scanned)
  },
  'a distribution point in error': {
    'DataTransferService.log': lines(refused('http://dp01.contoso.test/SMS_DP_SMSPKG$/PS100012', { status: 404 })),
    'WUAHandler.log': lines(scanned)
  },
  'updates off at the start of the client': {
    'UpdatesDeployment.log': lines(
      record('Software Updates functionality will not be enabled', `${day} 08:00:00`, 'UpdatesDeploymentAgent'),
      record('Enabling software Updates feature', `${day} 08:05:00`, 'UpdatesDeploymentAgent')
    ),
    'WUAHandler.log': lines(scanned)
  },
  'no site before the first assignment': {
    'ClientLocation.log': lines(record('Client is not assigned to a site', `${day} 07:00:00`, 'ClientLocation')),
    'LocationServices.log': lines(asked, answered),
    'WUAHandler.log': lines(scanned)
  },
  'a policy that fails while the client scans': {
    'PolicyAgent.log': lines(policyEvent('PolicyDownloadFailed', 'Machine')),
    'WUAHandler.log': lines(scanned)
  }
}

describe('a client that never scans', () => {
  it.each(broken)('%s', async (_what, cause, side, confidence, files) => {
    const { verdict } = await judged(files)
    expect([verdict.cause, verdict.side, verdict.confidence]).toEqual([cause, side, confidence])
  })

  it('without the failure nobody is blamed', async () => {
    const { verdict } = await judged({ 'PolicyAgent.log': lines(refusedFor('User S-1-5-21-1')) })
    expect(verdict.cause).toBeNull()
  })
})

describe('a sound client', () => {
  it.each(Object.entries(healthy))('%s', async (_what, files) => {
    expect((await judged(files)).verdict).toMatchObject({ outcome: 'clear', cause: null })
  })
})
