import { describe, expect, it } from 'vitest'
import type { ServerEvent } from '../../../src-main/contract/evidence/server-events.ts'
import { recognise } from '../../../src-main/import/recognise.ts'
import { eventXml } from '../../builders/server-files.ts'
import { chunkOf, evtxOf, wide, type EventToWrite } from './evtx-writer.ts'

const at = '2026-10-14T08:30:00.000Z'

function factsIn(content: string | Uint8Array): readonly ServerEvent[] {
  const found = recognise(typeof content === 'string' ? new TextEncoder().encode(content) : content)
  return (found?.evidence ?? []).flatMap((one) => (one.probe === 'server-events' ? one.value.facts : []))
}

interface Written {
  readonly provider: string
  readonly id: number
  readonly data: Readonly<Record<string, string>>
  readonly says: object
}

const was = 'Microsoft-Windows-WAS'
const http = 'Microsoft-Windows-HttpEvent'
const wsus = 'Windows Server Update Services'
const pool = { AppPoolID: 'WsusPool' }
const endpoint = { DeviceObject: String.raw`\Device\Http\ReqQueue`, Endpoint: '[::]:8531' }
const table: readonly Written[] = [
  { provider: was, id: 5002, data: pool, says: { kind: 'pool-disabled', pool: 'WsusPool' } },
  { provider: was, id: 5057, data: pool, says: { kind: 'pool-disabled' } },
  { provider: was, id: 5059, data: pool, says: { kind: 'pool-disabled' } },
  { provider: was, id: 5117, data: pool, says: { kind: 'pool-recycled', because: 'memory' } },
  { provider: was, id: 5074, data: pool, says: { kind: 'pool-recycled', because: 'age' } },
  { provider: was, id: 5011, data: pool, says: { kind: 'worker-failed' } },
  { provider: http, id: 15021, data: endpoint, says: { kind: 'certificate-unusable', address: '::', port: 8531 } },
  { provider: http, id: 15300, data: endpoint, says: { kind: 'certificate-removed', port: 8531 } },
  { provider: http, id: 15301, data: endpoint, says: { kind: 'certificate-set', port: 8531 } },
  { provider: wsus, id: 507, data: {}, says: { kind: 'wsus-not-started' } },
  ...Object.entries({
    12002: 'ReportingWebService',
    12012: 'ApiRemoting30',
    12022: 'ClientWebService',
    12032: 'ServerSyncWebService',
    12042: 'SimpleAuthWebService',
    12052: 'DssAuthWebService',
    12072: 'Content',
    13042: 'SelfUpdate'
  }).map(([id, component]) => {
    return { provider: wsus, id: Number(id), data: {}, says: { kind: 'wsus-component-failing', component } }
  }),
  {
    provider: 'Service Control Manager',
    id: 7031,
    data: { param1: 'WWW-Publishingdienst', param2: '1' },
    says: { kind: 'service-ended', service: 'W3SVC' }
  }
]

describe.each(table)('$provider $id', ({ provider, id, data, says }) => {
  it('is read from XML', () => {
    expect(factsIn(eventXml({ provider, id, data }))).toMatchObject([{ at, eventId: id, ...says }])
  })

  it('is read from .evtx', () => {
    const channel = provider === wsus ? 'Application' : 'System'
    const event: EventToWrite = {
      ...{ id: 7, time: at, provider, eventId: id, computer: 'SUP01.contoso.local', channel },
      data: Object.entries(data).map(([name, value]) => [name, wide(value)])
    }
    expect(factsIn(evtxOf([chunkOf([event])]))).toMatchObject([{ at, recordId: 7, eventId: id, ...says }])
  })
})

describe('an event of another pool, service or endpoint', () => {
  it('keeps its own name', () => {
    const xml = eventXml({ provider: was, id: 5002, data: { AppPoolID: 'CCM Server Framework' } })
    expect(factsIn(xml)).toMatchObject([{ pool: 'CCM Server Framework' }])
    const start = eventXml({ provider: 'Service Control Manager', id: 7040, data: { param1: 'WSUS Service' } })
    expect(factsIn(start)).toEqual([])
    expect(factsIn(eventXml({ provider: http, id: 15021, data: { Endpoint: '' } }))).toMatchObject([
      { kind: 'certificate-unusable', eventId: 15021 }
    ])
  })

  it('makes the rest of the log a server’s, and not a client’s', () => {
    const client = eventXml({ provider: 'Schannel', id: 36871, data: {} })
    const log = (xml: string) =>
      recognise(new TextEncoder().encode(xml))?.evidence.find(({ probe }) => probe === 'event-log')?.value
    const disabled = eventXml({ provider: was, id: 5002, data: pool })
    expect(log(`<Events>${client}${disabled}</Events>`)).toMatchObject({ identity: { wsusServer: true } })
    expect(log(`<Events>${client}</Events>`)).not.toMatchObject({ identity: { wsusServer: true } })
  })
})
