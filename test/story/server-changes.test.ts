import { expect, test } from 'vitest'
import { diagnosisOf, wuaHandler } from './logs.ts'

async function kindsOf(...servers: string[]): Promise<string[]> {
  const scans = servers.map((server, hour) => ({ at: `2026-01-14T0${hour}:00:00.000Z`, code: null, server }))
  return (await diagnosisOf({ 'WUAHandler.log': wuaHandler(scans) })).scanStory.serverChanges.map(
    (serverChange) => serverChange.kind
  )
}

test.each<[string, string, string[]]>([
  ['http://SUP.contoso.local:8530', 'http://sup.contoso.local:8530/', []],
  ['http://sup.contoso.local', 'http://sup.contoso.local:80', []],
  ['http://sup.contoso.local:8530', 'https://sup.contoso.local:8531', ['scheme']],
  ['http://sup.contoso.local:8530', 'http://sup.contoso.local', ['port']],
  ['http://sup:8530', 'http://sup.contoso.local:8530', ['name']],
  ['http://sup:8530', 'http://sup2:8530', ['switch']]
])('%s to %s: %j', async (before, after, kinds) => {
  expect(await kindsOf(before, after)).toEqual(kinds)
})

test('a change of scheme is no switch to another server', async () => {
  const scans = ['http://a:8530', 'https://a:8531'].map((server, at) => {
    return { at: `2026-01-14T0${at}:00:00.000Z`, code: '0x80244022', server }
  })
  const { failover } = await diagnosisOf({ 'WUAHandler.log': wuaHandler(scans) })
  expect(failover).toMatchObject({ switches: 0, counted: 2 })
})
