import { goodScan, record, serverSet } from './configmgr-lines.ts'
import {
  day,
  sup,
  at,
  exported,
  scanAgent,
  location,
  policyAgent,
  goesOn,
  asked,
  answered,
  wanted,
  scanned,
  refused,
  point,
  waiting,
  policy,
  policyEvent,
  refusedFor
} from './before-the-scan-lines.ts'
import { lines, type Files } from './situation.ts'

export type BrokenLink = readonly [what: string, cause: string, side: string, confidence: string, files: Files]

export const broken: readonly BrokenLink[] = [
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
  [
    'the management point in error since the last scan',
    'management-point-unreachable',
    'server',
    'likely',
    {
      ...waiting(refused(point, { status: 500 })),
      'WUAHandler.log': lines(serverSet(sup, `${day} 06:00:06`), goodScan(`${day} 06:01:00`))
    }
  ],
  [
    'a management point that the client does not trust',
    'management-point-unreachable',
    'server',
    'likely',
    waiting(refused(point.replace('http:', 'https:'), { code: '0x80072f8f', number: 12_175 }))
  ],
  [
    'the service of the ConfigMgr client disabled',
    'supporting-service-disabled',
    'client',
    'likely',
    { 'services.reg': exported(['SYSTEM\\CurrentControlSet\\Services\\CcmExec', '"Start"=dword:00000004']) }
  ],
  [
    'the service of the ConfigMgr client stopped',
    'client-service-stopped',
    'client',
    'likely',
    { 'sc.txt': lines('SERVICE_NAME: ccmexec ', '        STATE              : 1  STOPPED ') }
  ],
  [
    'a request without an answer, as the client has stopped meanwhile',
    'client-service-stopped',
    'client',
    'likely',
    { ...waiting([]), 'sc.txt': lines('SERVICE_NAME: ccmexec ', '        STATE              : 1  STOPPED ') }
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
export const healthy: Readonly<Record<string, Files>> = {
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
  'a single message to the management point that fails after a scan': {
    'WUAHandler.log': lines(serverSet(sup, `${day} 06:00:06`), goodScan(`${day} 06:01:00`)),
    'CcmMessaging.log': lines(refused(point, { status: 500 }))
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
