import { goodScan, serverSet } from './configmgr-lines.ts'
import {
  answered,
  asked,
  at,
  day,
  exported,
  goesOn,
  point,
  refused,
  scanAgent,
  scanned,
  sup,
  waiting,
  wanted
} from './before-the-scan-lines.ts'
import type { BrokenLink } from './before-the-scan-cases.ts'
import { lines, type Files } from './situation.ts'

/** Links of the chain that are broken so that another one looks broken first, and noise of sound ones. */
const request = '{C2BB9710-C548-49D0-9DF8-5F9CFC5F3862}'
const answer = at('09:00:04', 'LocationServices')
const listed = answer('Calling back with the following WSUS locations')
const handedOver = answer(`Calling back with locations for WSUS request ${request}`)
const received = at('09:00:05', 'ScanAgent')(`*****WSUSLocationUpdate received for location request guid=${request}`)
const inProvisioningMode = exported(['SOFTWARE\\Microsoft\\CCM\\CcmExec', '"ProvisioningMode"="true"'])

const handler = at('09:00:06', 'WUAHandler')
const updateSource = 'Failed to Add Update Source for WUAgent of type (2) and id ({1}).'
const byNone =
  'Group policy settings were overwritten by a higher authority (Domain Controller) to: Server  and Policy NOT CONFIGURED'

const registration = (time: string) => at(time, 'ClientIDManagerStartup')
const asks = '[RegTask] - Client is not registered. Sending registration request for GUID:1 ...'
const refusedAgain = [
  registration('07:00:00')(asks),
  registration('07:00:10')('[RegTask] - Server rejected registration 3'),
  registration('07:00:10')('[RegTask] - Sleeping for 960 seconds ...'),
  registration('07:16:10')(asks)
]

export const brokenLinks: readonly BrokenLink[] = [
  ...[407, 502, 504].map((status): BrokenLink => [
    `a proxy before the management point (${status})`,
    'management-point-unreachable',
    'proxy',
    'likely',
    waiting(refused(point, { status }))
  ]),
  [
    'a management point without an address',
    'management-point-unreachable',
    'network',
    'likely',
    waiting(refused(point, { code: '0x80072ee7', number: 12_007 }))
  ],
  ...['0x80070002', '0x8007000d', '0x80070005'].map((code): BrokenLink => [
    `a local policy that cannot be read (${code})`,
    'local-policy-unreadable',
    'client',
    'likely',
    {
      'WUAHandler.log': lines(
        serverSet(sup, `${day} 09:00:06`),
        handler(`Unable to read existing WUA resultant policy. Error = ${code}.`),
        handler(`${updateSource} Error = ${code}.`)
      )
    }
  ]),
  [
    'a policy without a server that won over ConfigMgr’s',
    'wsus-url-overwritten',
    'client',
    'possible',
    { 'WUAHandler.log': lines(serverSet(sup, `${day} 09:00:06`), handler(byNone)) }
  ],
  [
    'the same, and the conflict it ended with',
    'wsus-url-overwritten',
    'client',
    'likely',
    {
      'WUAHandler.log': lines(
        serverSet(sup, `${day} 09:00:06`),
        handler(byNone),
        handler(`${updateSource} Error = 0x87d00692.`)
      )
    }
  ],
  [
    'a refused registration',
    'client-not-registered',
    'server',
    'likely',
    { 'ClientIDManagerStartup.log': lines(refusedAgain) }
  ],
  [
    'a refused registration, and no answer for it',
    'client-not-registered',
    'server',
    'likely',
    {
      'ClientIDManagerStartup.log': lines(refusedAgain),
      'ScanAgent.log': lines(wanted),
      'LocationServices.log': lines(asked, goesOn)
    }
  ],
  [
    'a registration that stays pending',
    'client-not-registered',
    'server',
    'likely',
    {
      'ClientIDManagerStartup.log': lines(
        ['07:00:05', '07:20:05', '07:40:05'].map((time) =>
          registration(time)('[RegTask] - Client registration is pending. Server assigned ClientID is GUID:1')
        )
      )
    }
  ],
  [
    'a client without its own certificate',
    'client-not-registered',
    'client',
    'likely',
    {
      'ClientIDManagerStartup.log': lines(
        registration('07:00:00')('Failed to find the certificate in the store, retry 1.'),
        registration('07:30:10')('Failed to find the certificate in the store, retry 3.')
      )
    }
  ],
  [
    'an answer without a server, as the client hands it over',
    'update-point-not-offered',
    'server',
    'likely',
    { 'ScanAgent.log': lines(wanted, received), 'LocationServices.log': lines(asked, listed, handedOver, goesOn) }
  ],
  [
    'an answer without a server after one with',
    'update-point-not-offered',
    'server',
    'likely',
    {
      'LocationServices.log': lines(
        at('07:00:01', 'LocationServices')('Calling back with the following WSUS locations'),
        at('07:00:01', 'LocationServices')(`WSUS Path='${sup}', Server='PS1SITE', Version='37'`),
        at('07:00:01', 'LocationServices')(`Calling back with locations for WSUS request ${request}`),
        [...asked, listed, handedOver, goesOn]
      )
    }
  ],
  [
    'no answer, in provisioning mode',
    'client-provisioning-mode',
    'client',
    'likely',
    {
      'ScanAgent.log': lines(wanted),
      'LocationServices.log': lines(asked, goesOn),
      'client.reg': inProvisioningMode
    }
  ],
  [
    'no update source, in provisioning mode',
    'client-provisioning-mode',
    'client',
    'likely',
    {
      'WUAHandler.log': lines(at('09:00:00', 'WUAHandler')('Scan failed with error = 0x87d00600.')),
      'client.reg': inProvisioningMode
    }
  ]
]

export const soundLinks: Readonly<Record<string, Files>> = {
  'a policy that could not be read, and then was set': {
    'WUAHandler.log': lines(
      at('08:59:00', 'WUAHandler')('Unable to read existing WUA resultant policy. Error = 0x80070002.'),
      at('08:59:00', 'WUAHandler')(byNone),
      scanned
    )
  },
  'a registration with hindrances': {
    'ClientIDManagerStartup.log': lines(
      registration('06:00:00')('Failed to find the certificate in the store, retry 1.'),
      refusedAgain,
      registration('07:40:05')('[RegTask] - Client registration is pending. Server assigned ClientID is GUID:1'),
      registration('07:41:20')(
        '[RegTask] - Client is registered. Server assigned ClientID is GUID:1. Approval status 3'
      ),
      registration('08:41:20')('[RegTask] - Sleeping for 15360 seconds ...')
    ),
    'WUAHandler.log': lines(scanned)
  },
  'a list with a server': {
    'ScanAgent.log': lines(wanted, received),
    'LocationServices.log': lines(asked, listed, answered, handedOver),
    'WUAHandler.log': lines(scanned)
  },
  'an empty list that a later one replaced': {
    'LocationServices.log': lines(
      at('07:00:01', 'LocationServices')('Calling back with the following WSUS locations'),
      at('07:00:02', 'LocationServices')(`Calling back with locations for WSUS request ${request}`),
      [...asked, listed, answered, handedOver]
    ),
    'WUAHandler.log': lines(scanned)
  },
  'an empty list before a scan': {
    'LocationServices.log': lines(asked, listed, handedOver),
    'WUAHandler.log': lines(serverSet(sup, `${day} 09:30:06`), goodScan(`${day} 09:31:00`))
  }
}

/** An answer came, and what it names is not in the logs: nobody can be blamed. */
export const answeredUnseen: Readonly<Record<string, Files>> = {
  'only the scan agent’s log': {
    'ScanAgent.log': lines(wanted, received, at('10:30:00', 'ScanAgent')('CScanAgent::ScanComplete- entered'))
  },
  'a list that is cut off': { 'ScanAgent.log': lines(wanted), 'LocationServices.log': lines(asked, listed, goesOn) },
  'only the end of a list': {
    'ScanAgent.log': lines(wanted, scanAgent('- - - - - -Location Request ID = {1}')),
    'LocationServices.log': lines(asked, handedOver, goesOn)
  }
}
