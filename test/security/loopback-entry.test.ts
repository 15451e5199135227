import { afterEach, beforeEach, expect, test } from 'vitest'
import { loopbackSite, pageSecret } from './loopback-site.ts'

const otherSecret = 'thief'.padEnd(43, '-')
let site: Awaited<ReturnType<typeof loopbackSite>>
beforeEach(async () => void (site = await loopbackSite()))
afterEach(() => site.served.close())

async function call(secret: string): Promise<number> {
  const headers = { 'content-type': 'application/json', 'x-token': secret }
  return (await fetch(`${site.origin}/call/app:info`, { method: 'POST', headers, body: '[]' })).status
}

test('the printed address alone opens nothing: it has to be changed for a place inside', async () => {
  expect(await call(site.key)).toBe(401)
  expect(await call(pageSecret)).toBe(401)
  expect(await site.enter(pageSecret)).toBe(204)
  expect(await call(pageSecret)).toBe(200)
  expect(await call(site.key)).toBe(401)
})

test('who reads the address after it was used, in a command line or a history, is too late', async () => {
  await site.enter(pageSecret)
  expect(await site.enter(otherSecret)).toBe(410)
  expect(await call(otherSecret)).toBe(401)
  expect(await call(pageSecret)).toBe(200)
})

test('the page that came first may ask again, as after a reload at the wrong moment', async () => {
  expect([await site.enter(pageSecret), await site.enter(pageSecret)]).toEqual([204, 204])
  expect(await call(pageSecret)).toBe(200)
})

test('of many that come at the same time one is let in', async () => {
  const secrets = Array.from({ length: 20 }, (_, at) => `page-${at}`.padEnd(43, '-'))
  const entered = await Promise.all(secrets.map((secret) => site.enter(secret)))
  expect(entered.filter((status) => status === 204)).toHaveLength(1)
  const statuses = await Promise.all(secrets.map(call))
  expect(statuses.filter((status) => status === 200)).toHaveLength(1)
})

test.each([
  ['a wrong key', pageSecret, 'x'.repeat(43)],
  ['half a key', pageSecret, 'half'],
  ['no key', pageSecret, null],
  ['a key that is a list', pageSecret, [['a']]],
  ['an empty secret, which everybody knows', '', undefined],
  ['a short secret', 'abc', undefined],
  ['a secret that is no text', { length: 43 }, undefined],
  ['a secret with a line feed', `${'a'.repeat(42)}\n`, undefined]
])('%s is refused, and the key stays good for the right page', async (_what, secret, key) => {
  expect(await site.enter(secret, key === undefined ? site.key : key)).toBe(410)
  expect(await call(typeof secret === 'string' ? secret : '')).toBe(401)
  expect(await site.enter(pageSecret)).toBe(204)
})

test('a form or another site cannot use it up', async () => {
  const body = JSON.stringify([site.key, otherSecret])
  const by = async (headers: Record<string, string>): Promise<number> =>
    (await fetch(`${site.origin}/enter`, { method: 'POST', headers, body })).status
  expect(await by({ 'content-type': 'text/plain' })).toBe(415)
  expect(await by({ 'content-type': 'application/json', origin: 'https://evil.example' })).toBe(403)
  expect((await fetch(`${site.origin}/enter`)).status).toBe(405)
  expect(await site.enter('x'.repeat(10_000))).toBe(413)
  expect(await site.enter(pageSecret)).toBe(204)
})
