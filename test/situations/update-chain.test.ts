import { describe, expect, it } from 'vitest'
import { failedScan, goodScan, record, serverSet } from './configmgr-lines.ts'
import { findingsOf, judged, lines, type Files } from './situation.ts'

const server = 'http://sup01.contoso.test:8530'
const source = '{C2D17964-BBDD-4339-B9F3-12D7205B39CC}'
const reply = (records: string) =>
  `WSUSLocationReply : <WSUSLocationReply SchemaVersion="1.00"><Sites><Site><MPSite SiteCode="PS1"/><LocationRecords>${records}</LocationRecords></Site></Sites></WSUSLocationReply>`
const offer = `<LocationRecord WSUSURL="${server}" ServerName="SUP01" Version="38"/>`

const scanAgent = (message: string, time: string) => record(message, `01-05-2026 ${time}`, 'ScanAgent')
const location = (message: string, time: string) => record(message, `01-05-2026 ${time}`, 'LocationServices')

const registration = (message: string, time: string) =>
  record(`[RegTask] - ${message}`, `01-05-2026 ${time}`, 'ClientIDManagerStartup')

/** The lines of a client whose every link holds, as Microsoft describes them in their order. */
const asked = [
  location(`Attempting to persist WSUS location request for ContentID='${source}' and ContentVersion='38'`, '10:00:00'),
  location(
    `Created and Sent Location Request '{22222222-2222-2222-2222-222222222222}' for package ${source}`,
    '10:00:01'
  )
]
const answered = [
  location(reply(offer), '10:00:03'),
  location('Calling back with the following WSUS locations', '10:00:03'),
  location(`WSUS Path='${server}', Server='SUP01', Version='38'`, '10:00:03')
]
/** The same without the lines that repeat what the answer offers, as a filter leaves them. */
const answerAlone = location(reply(offer), '10:00:03')
const scanned = [serverSet(server, '01-05-2026 10:00:05'), ...goodScan('01-05-2026 10:00:20')]
const whole: Files = {
  'ClientIDManagerStartup.log': lines(
    registration(
      'Client is not registered. Sending registration request for GUID:C66EE0FD-08E7-4B38-B282-7E6954B71139 ...',
      '09:00:00'
    ),
    registration(
      'Client is registered. Server assigned ClientID is GUID:C66EE0FD-08E7-4B38-B282-7E6954B71139. Approval status 1',
      '09:01:00'
    ),
    registration('Client is already registered. Exiting.', '10:30:00')
  ),
  'ScanAgent.log': lines(scanAgent(`- -Requesting WSUS Server Locations from LS for ${source} version 38`, '10:00:00')),
  'LocationServices.log': lines(asked, answered),
  'WUAHandler.log': lines(scanned)
}
const registry = (key: string, name: string, value: string) =>
  lines(
    'Windows Registry Editor Version 5.00',
    '',
    `[HKEY_LOCAL_MACHINE\\SOFTWARE\\${key}]`,
    `"${name}"=${value}`,
    '',
    ''
  )
const exported = (...keys: readonly (readonly [key: string, ...values: readonly string[]])[]) =>
  lines(
    'Windows Registry Editor Version 5.00',
    '',
    ...keys.map(([key, ...values]) => [`[HKEY_LOCAL_MACHINE\\${key}]`, ...values, ''])
  )
const updatePolicy = 'SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate'
const goesOn = location('Persisting the default management points in WMI', '10:30:00')

/** One broken link each: the check that has to be found. */
const broken: readonly (readonly [check: string, why: string, files: Files])[] = [
  [
    'location-request-unanswered',
    'the request has no answer, and the log goes on',
    { 'LocationServices.log': lines(asked, goesOn) }
  ],
  [
    'location-request-unanswered',
    'the scan agent waits for the answer',
    {
      'ScanAgent.log': lines(
        scanAgent(`- -Requesting WSUS Server Locations from LS for ${source} version 38`, '10:00:00'),
        scanAgent('CScanAgent::ScanByUpdates- Found UpdateClassification', '10:20:00')
      )
    }
  ],
  [
    'update-point-not-offered',
    'the answer names no server (boundary group)',
    { 'LocationServices.log': lines(asked, location(reply(''), '10:00:03'), goesOn) }
  ],
  [
    'client-provisioning-mode',
    'the client is in provisioning mode',
    { 'ccmexec.reg': registry('Microsoft\\CCM\\CcmExec', 'ProvisioningMode', '"true"') }
  ],
  [
    'client-not-assigned',
    'the client belongs to no site',
    { 'LocationServices.log': lines(location('Client is not assigned to a site. Cannot get portal info.', '10:00:00')) }
  ],
  [
    'client-not-registered',
    'the site never takes the registration',
    {
      'ClientIDManagerStartup.log': lines(
        registration(
          'Client is not registered. Sending registration request for GUID:C66EE0FD-08E7-4B38-B282-7E6954B71139 ...',
          '10:00:00'
        ),
        registration('Client registration is pending. Sending confirmation request for the GUID.', '10:15:00')
      )
    }
  ],
  [
    'software-updates-disabled',
    'the policy switches software updates off',
    {
      'UpdatesDeployment.log': lines(
        record('Software Updates feature is disabled', '01-05-2026 10:00:00', 'UpdatesDeploymentAgent')
      )
    }
  ],
  [
    'update-service-disabled',
    'the service of Windows Update is disabled',
    { 'services.reg': exported(['SYSTEM\\CurrentControlSet\\Services\\wuauserv', '"Start"=dword:00000004']) }
  ],
  [
    'wsus-url-overwritten',
    'a domain policy keeps another server',
    {
      'WUAHandler.log': lines(
        serverSet(server, '01-05-2026 10:00:00'),
        record(
          'Group policy settings were overwritten by a higher authority (Domain Controller) to: Server http://old.contoso.test:8530 and Policy ENABLED',
          '01-05-2026 10:00:05'
        ),
        failedScan('0x87d00692', '01-05-2026 10:00:20')
      )
    }
  ],
  [
    'mdm-policy-conflict',
    'device management names another server',
    {
      'policies.reg': exported(
        [updatePolicy, `"WUServer"="${server}"`],
        [`${updatePolicy}\\AU`, '"UseWUServer"=dword:00000001'],
        [
          'SOFTWARE\\Microsoft\\PolicyManager\\current\\device\\Update',
          '"UpdateServiceUrl"="http://other.contoso.test:8530"'
        ]
      )
    }
  ],
  [
    'client-version-faulty',
    'a version of the client writes a part of the scan source only',
    {
      'client.reg': exported(
        [updatePolicy, '"SetPolicyDrivenUpdateSourceForOtherUpdates"=dword:00000001'],
        [`${updatePolicy}\\AU`, '"UseUpdateClassPolicySource"=dword:00000001'],
        ['SOFTWARE\\Microsoft\\SMS\\Mobile Client', '"ProductVersion"="5.00.9141.1008"']
      )
    }
  ],
  [
    'management-point-unreachable',
    'messages to the management point fail',
    {
      'CcmMessaging.log': lines(
        record(
          'Post to http://mp01.contoso.test/ccm_system/request failed with 0x87d00231.',
          '01-05-2026 10:00:00',
          'CcmMessaging'
        )
      )
    }
  ]
]

describe('the links before a scan', () => {
  it.each(broken)('%s: %s', async (check, _why, files) => {
    expect(findingsOf(await judged(files))).toContain(check)
  })

  it('a whole chain has none of these faults, in whatever part it is handed over', async () => {
    const faults = new Set(broken.map(([check]) => check))
    const parts = Object.entries(whole).map(([name, text]): Files => ({ [name]: text }))
    for (const files of [whole, ...parts]) {
      expect(findingsOf(await judged(files)).filter((check) => faults.has(check))).toEqual([])
    }
  })

  it('a request that the log ends with proves nothing', async () => {
    expect(findingsOf(await judged({ 'LocationServices.log': lines(asked) }))).not.toContain(
      'location-request-unanswered'
    )
  })

  it('a request for the content of a package is none for a server', async () => {
    const content = location("Created and Sent Location Request '{1}' for package PS100012", '10:00:01')
    expect(findingsOf(await judged({ 'LocationServices.log': lines(content, goesOn) }))).not.toContain(
      'location-request-unanswered'
    )
  })
})

describe('what the answer of the management point offers', () => {
  const none = (time: string) => location(reply(''), time)
  it('is read from the answer itself', async () => {
    const diagnosis = await judged({ 'LocationServices.log': lines(none('09:00:00'), answerAlone) })
    expect(findingsOf(diagnosis)).not.toContain('update-point-not-offered')
    expect(diagnosis.scanStory.offered.map(({ url }) => url)).toEqual([server])
  })

  it('is nothing where a newer answer is empty', async () => {
    const log = lines(answerAlone, none('10:30:00'))
    expect(findingsOf(await judged({ 'LocationServices.log': log }))).toContain('update-point-not-offered')
  })
})
