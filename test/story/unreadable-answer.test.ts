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
