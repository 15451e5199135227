import { access } from '../builders/access.ts'
import { policy, secureUrl, wsusUrl } from '../builders/evidence.ts'
import { serverEvents, sslcert } from '../builders/server-files.ts'
import { certain, clear, likely, notApplicable, possible, type Row } from './row.ts'

const id = 'certificate-binding-lost'
const provider = 'Microsoft-Windows-HttpEvent'
const https = policy({ WUServer: secureUrl })
const cutOff = access({ url: secureUrl, tls: { outcome: 'reset' } })
const event = (number: number, at?: string, port = 8531) => ({
  provider,
  id: number,
  data: { Endpoint: `0.0.0.0:${port}` },
  ...(at === undefined ? {} : { at })
})
const later = '2026-10-14T08:31:00.000Z'

export const certificateBindingLostRows: readonly Row[] = [
  certain(id, 'the port lost it before the handshake was cut off', [...serverEvents(event(15300)), https, cutOff], {
    port: 8531,
    how: 'removed'
  }),
  certain(id, 'HTTP.sys could not use it', [...serverEvents(event(15021)), https, cutOff], { how: 'unusable' }),
  likely(id, 'nothing says when the client failed', [...serverEvents(event(15300)), https], { how: 'removed' }),
  possible(id, 'the port lost it after the client failed', [
    ...serverEvents(event(15300, '2026-10-15T08:00:00.000Z')),
    https,
    cutOff
  ]),
  possible(id, 'the event is of another computer', [
    ...serverEvents({ ...event(15300), computer: 'SUP02.contoso.local' }),
    https,
    cutOff
  ]),
  clear(id, 'it was set again', [...serverEvents(event(15300), event(15301, later)), https, cutOff]),
  clear(id, 'the port has one by now', [...serverEvents(event(15300)), ...sslcert({ port: 8531 }), https]),
  notApplicable(id, 'the event is about another port', [...serverEvents(event(15300, later, 443)), https, cutOff]),
  notApplicable(id, 'the client uses http', [...serverEvents(event(15300)), policy({ WUServer: wsusUrl })]),
  notApplicable(id, 'a scan gets through', [...serverEvents(event(15300)), https, access({ url: secureUrl })])
]
