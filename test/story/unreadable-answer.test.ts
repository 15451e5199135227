import { expect, test } from 'vitest'
import { diagnosisOf, wuaHandler } from './logs.ts'

const at = '2026-10-14T08:00:00.000Z'

test.each([
  ['http://sup.contoso.local:8530', 'response-intercepted', 'network', 'possible'],
  ['https://sup.contoso.local:8531', 'response-intercepted', 'network', 'possible'],
  ['https://sup.contoso.local', 'response-intercepted', 'network', 'possible'],
  ['https://sup.contoso.local:8530', 'scheme-port-mismatch', 'client', 'likely'],
  ['http://sup.contoso.local:8531', 'scheme-port-mismatch', 'client', 'likely']
])('an answer from %s that nobody could read points to %s', async (server, cause, side, confidence) => {
  const { verdict } = await diagnosisOf({ 'WUAHandler.log': wuaHandler([{ at, code: '0x80072f78', server }]) })
  expect(verdict).toMatchObject({ cause, side, confidence })
})

test.each([
  ['413', 'server-log-shows-error', 'server'],
  ['429', 'server-log-shows-error', 'server'],
  // another client's trouble with another code
  ['503', 'response-intercepted', 'network']
])('a status without a code of its own is the server’s where its log shows a %s', async (status, cause, side) => {
  const fields = 'date time cs-method cs-uri-stem c-ip sc-status sc-substatus sc-win32-status time-taken'
  const line = (time: string, code: string) =>
    `2026-10-14 ${time} POST /ClientWebService/client.asmx 10.4.7.11 ${code} 0 0 31`
  const iis = [
    '#Software: Microsoft Internet Information Services 10.0',
    `#Fields: ${fields}`,
    line('07:55:00', '200'),
    line('08:00:36', status),
    line('08:05:50', '200')
  ]
  const { verdict } = await diagnosisOf({
    'WUAHandler.log': wuaHandler([{ at, code: '0x8024402b' }]),
    'u_ex261014.log': iis.join('\r\n')
  })
  expect(verdict).toMatchObject({ cause, side, confidence: 'likely' })
  const quotes = verdict.because.map((reference) => reference.source)
  expect(quotes.includes('u_ex261014.log')).toBe(side === 'server')
})
