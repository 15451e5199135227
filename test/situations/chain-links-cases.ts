import { serverSet } from './configmgr-lines.ts'
import type { BrokenLink } from './before-the-scan-cases.ts'
import { lines } from './situation.ts'
import { asked, at, day, goesOn, point, refused, sup, waiting, wanted } from './before-the-scan-lines.ts'
import {
  request,
  listed,
  handedOver,
  received,
  inProvisioningMode,
  handler,
  updateSource,
  byNone,
  registration,
  refusedAgain,
  keyChanged,
  sentAnyway
} from './chain-links-lines.ts'

/** Links of the chain that are broken so that another one looks broken first. */
export const brokenLinks: readonly BrokenLink[] = [
  [
    'a site with another key than the client knows',
    'management-point-unreachable',
    'client',
    'likely',
    {
      'ScanAgent.log': lines(wanted),
      'LocationServices.log': lines(asked, keyChanged, goesOn),
      'CcmMessaging.log': lines(sentAnyway)
    }
  ],
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
