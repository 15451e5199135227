import { goodScan, serverSet } from './configmgr-lines.ts'
import { lines, type Files } from './situation.ts'
import { answered, asked, at, day, goesOn, scanAgent, scanned, sup, wanted } from './before-the-scan-lines.ts'
import {
  request,
  listed,
  handedOver,
  received,
  byNone,
  registration,
  refusedAgain,
  keyChanged
} from './chain-links-lines.ts'

/** Noise of sound links, and logs that lack what would show which link is broken. */
export const soundLinks: Readonly<Record<string, Files>> = {
  'a key that was changed, and then an answer': {
    'LocationServices.log': lines(
      keyChanged,
      at('09:10:00', 'LocationServices')(`WSUS Path='${sup}', Server='PS1SITE', Version='38'`)
    ),
    'WUAHandler.log': lines(serverSet(sup, `${day} 09:30:06`), goodScan(`${day} 09:31:00`))
  },
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
