import { describe, expect, it } from 'vitest'
import { recognise } from '../../../src-main/import/recognise.ts'
import { readConfigmgrLog } from '../../../src-main/readers/client-logs/configmgr-log.ts'
import { readServerLog } from '../../../src-main/readers/site-server-logs/server-log.ts'
import { growth } from '../../growth.ts'

const wcm = (message: string, time = '09:00:01.100+480') =>
  `${message} $$<SMS_WSUS_CONFIGURATION_MANAGER><02-16-2020 ${time}><thread=6080 (0x17C0)>`
const client = 'Its a WSUS Update Source type  $$<WUAHandler><02-16-2020 17:00:05.000-60><thread=1 (0x1)>'
const bytes = (text: string) => new TextEncoder().encode(text)

describe('logs of the site server', () => {
  it.each([
    ['No connection could be made because the target machine actively refused it 10.0.0.1:8530', 'connection-refused'],
    ['Authentication failed because the remote party has closed the transport stream.', 'transport-closed'],
    ['Could not establish trust relationship for the SSL/TLS secure channel', 'trust-failed'],
    ['Did not find supported version of assembly Microsoft.UpdateServices.Administration.', 'console-missing'],
    ['Sync failed: Request for principal permission failed.', 'not-administrator'],
    ['Successfully connected to local WSUS server', 'connection-succeeded']
  ])('%j is %s', (message, kind) => {
    expect(readServerLog(wcm(message))?.facts.map((fact) => fact.kind)).toEqual([kind])
  })

  it('are nothing that a client wrote, so their clock and their names are never the client’s', () => {
    expect(readConfigmgrLog(wcm('Timed Out...~'))).toBeNull()
    const found = recognise(bytes(`${wcm('Timed Out...~')}\n${client}\n`))
    expect(found?.evidence.map(({ probe }) => probe)).toEqual(['server-log', 'configmgr-log'])
    expect(found?.evidence[1]?.value).toMatchObject({ records: 1, biasMinutes: -60, components: ['WUAHandler'] })
  })

  it('a client’s own log is none of a server', () => {
    expect(readServerLog(client)).toBeNull()
    expect(recognise(bytes(client))?.kind).toBe('configmgr-log')
  })

  it('keep the newest facts, in a time in proportion to their length', () => {
    const many = readServerLog(`${wcm('Sync failed')}\n`.repeat(1200))
    expect([many?.facts.length, many?.dropped, many?.records]).toEqual([500, 700, 1200])
    const lines = (times: number) =>
      `${wcm('HTTP status '.repeat(20))}
`.repeat(100 * times)
    expect(growth(lines, readServerLog)).toMatchObject({ linear: true })
  })
})

describe('SoftwareDistribution.log', () => {
  const line = (text: string) => `2020-05-22 14:44:07.030 UTC\tWarning\tw3wp.13\tSoapUtilities.CreateException\t${text}`

  it('names the limit of a SOAP request that was too large', () => {
    const text =
      'ThrowException: actor = http://sup01:8530/ClientWebService/client.asmx, ID=1, ErrorCode=InvalidParameters, Message=parameters.InstalledNonLeafUpdateIDs, Client=c'
    expect(readServerLog(line(text))?.facts).toMatchObject([
      { kind: 'soap-limit', parameter: 'InstalledNonLeafUpdateIDs', at: '2020-05-22T14:44:07.030Z', line: 1 }
    ])
  })

  it('survives tabs that became spaces', () => {
    expect(readServerLog(line('x').replaceAll('\t', '   '))?.log).toBe('SoftwareDistribution')
  })
})
