import { goodScan, serverSet } from './configmgr-lines.ts'
import { asked, answered, at, day, exported, goesOn, scanAgent, scanned, sup, wanted } from './before-the-scan-lines.ts'
import type { BrokenLink } from './before-the-scan-cases.ts'
import { lines, type Files } from './situation.ts'

/** Links of the chain that are broken so that another one looks broken first, and noise of sound ones. */
const request = '{C2BB9710-C548-49D0-9DF8-5F9CFC5F3862}'
const answer = at('09:00:04', 'LocationServices')
const listed = answer('Calling back with the following WSUS locations')
const handedOver = answer(`Calling back with locations for WSUS request ${request}`)
const received = at('09:00:05', 'ScanAgent')(`*****WSUSLocationUpdate received for location request guid=${request}`)
const inProvisioningMode = exported(['SOFTWARE\\Microsoft\\CCM\\CcmExec', '"ProvisioningMode"="true"'])

export const brokenLinks: readonly BrokenLink[] = [
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
