import { at, exported } from './before-the-scan-lines.ts'

/** Lines of links of the chain that break so that another one looks broken first. */
export const request = '{C2BB9710-C548-49D0-9DF8-5F9CFC5F3862}'
const answer = at('09:00:04', 'LocationServices')
export const listed = answer('Calling back with the following WSUS locations')
export const handedOver = answer(`Calling back with locations for WSUS request ${request}`)
export const received = at(
  '09:00:05',
  'ScanAgent'
)(`*****WSUSLocationUpdate received for location request guid=${request}`)
export const inProvisioningMode = exported(['SOFTWARE\\Microsoft\\CCM\\CcmExec', '"ProvisioningMode"="true"'])

export const handler = at('09:00:06', 'WUAHandler')
export const updateSource = 'Failed to Add Update Source for WUAgent of type (2) and id ({1}).'
export const byNone =
  'Group policy settings were overwritten by a higher authority (Domain Controller) to: Server  and Policy NOT CONFIGURED'

export const registration = (time: string) => at(time, 'ClientIDManagerStartup')
const asks = '[RegTask] - Client is not registered. Sending registration request for GUID:1 ...'
export const refusedAgain = [
  registration('07:00:00')(asks),
  registration('07:00:10')('[RegTask] - Server rejected registration 3'),
  registration('07:00:10')('[RegTask] - Sleeping for 960 seconds ...'),
  registration('07:16:10')(asks)
]

const locating = at('09:00:05', 'LocationServices')
export const keyChanged = [
  locating(
    'Both the TRK and the MP Certificate have changed on server. The client cannot validate the authentication information.'
  ),
  locating("LSRefreshTrustedKeyInfo failed with error '0x87d00304'."),
  locating("Failed to refresh trusted key info with error '0x87d00304'.")
]
export const sentAnyway = at(
  '09:00:07',
  'CcmMessaging'
)("OutgoingMessage(Queue='mp_[http]mp_locationmanager', ID={1}): Delivered successfully to host 'MP01'.")
