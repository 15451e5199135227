import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { isTrustedFrame } from '../../src-main/hosts/electron/trusted-frame.ts'
import { channels } from '../../src-main/service/channels.ts'
import { electronHost, type HostUnderTest, webHost } from './contract-hosts.ts'
import { recordingService } from './recording-service.ts'

const choice = { wsus: null, proxy: null, network: true }
const file = { name: 'WindowsUpdate.log', base64: 'aGFsbG8=' }

/** What the page really asks; both hosts have to hand exactly this to the service. */
const good: readonly [channel: string, args: unknown][] = [
  ['app:info', []],
  ['case:check-computer', [choice]],
  ['case:check-computer', [{ wsus: 'http://sup01.contoso.local:8530', proxy: 'direct', network: false }]],
  ['case:check-files', [[file], choice]],
  ['case:check-files', [[{ name: 'leer.log', base64: '' }], choice]],
  ['case:current', []],
  ['case:save', []],
  ['report:json', []],
  ['report:html', ['de']],
  ['report:pdf', ['en']]
]

const large = 'A'.repeat(64 * 1024 * 1024 + 4)
const bad: readonly [name: string, channel: string, args: unknown][] = [
  ['an unknown channel', 'case:delete-everything', []],
  ['a channel of the prototype', 'constructor', []],
  ['an inherited name', '__proto__', []],
  ['too many arguments', 'app:info', ['more']],
  ['too few arguments', 'case:check-computer', []],
  ['an object instead of a list', 'app:info', { length: 0 }],
  ['null', 'app:info', null],
  ['an unknown language', 'report:pdf', ['fr']],
  ['an additional field', 'case:check-computer', [{ ...choice, shell: 'calc.exe' }]],
  ['a wrong type', 'case:check-computer', [{ ...choice, network: 'yes' }]],
  ['an address that is too long', 'case:check-computer', [{ ...choice, wsus: 'h'.repeat(2_001) }]],
  ['text that is not base64', 'case:check-files', [[{ name: 'a', base64: '<script>' }], choice]],
  ['a name that is too long', 'case:check-files', [[{ name: 'n'.repeat(501), base64: '' }], choice]],
  ['an empty name', 'case:check-files', [[{ name: '', base64: '' }], choice]],
  ['too many files', 'case:check-files', [Array.from({ length: 2_001 }, () => file), choice]],
  ['one file that is too large', 'case:check-files', [[{ name: 'a', base64: large }], choice]],
  [
    'files that are too large together',
    'case:check-files',
    [
      [large.slice(0, large.length / 2), large.slice(0, large.length / 2)].map((base64) => ({ name: 'a', base64 })),
      choice
    ]
  ]
]

describe.each([
  ['web', webHost],
  ['electron', electronHost]
])('the %s host', (_name, open) => {
  const { service, asked } = recordingService()
  let host: HostUnderTest
  beforeAll(async () => {
    host = await open(service)
  })
  beforeEach(() => {
    asked.length = 0
  })
  afterAll(() => host.close())

  test.each(good)('hands %s on unchanged and brings the answer back', async (channel, args) => {
    const answered = await host.ask(channel, args)
    expect(answered.ok).toBe(true)
    expect(asked).toEqual([`${channel} ${JSON.stringify(args)}`])
  })

  test('brings results back as they are', async () => {
    expect(await host.ask('app:info', [])).toEqual({
      ok: true,
      result: { version: '0.1.0', shell: 'browser', platform: 'test' }
    })
  })

  test.each(bad)('refuses %s before the service hears of it', async (_what, channel, args) => {
    expect((await host.ask(channel, args)).ok).toBe(false)
    expect(asked).toEqual([])
  })

  test.each(channels)('refuses %s to a page from elsewhere and to a stranger', async (channel) => {
    expect((await host.ask(channel, [], 'foreign')).ok).toBe(false)
    expect((await host.ask(channel, [], 'stranger')).ok).toBe(false)
    expect(asked).toEqual([])
  })
})

test('the web host says nothing of an error of ours but that there was one', async () => {
  const host = await webHost(recordingService().service)
  expect(await host.ask('case:cancel', [])).toEqual({ ok: false, why: '500' })
  await host.close()
})

test('only our own page in the top frame is trusted', () => {
  expect(isTrustedFrame({ parent: null, origin: 'app://bundle' })).toBe(true)
  expect(isTrustedFrame({ parent: {}, origin: 'app://bundle' })).toBe(false)
  expect(isTrustedFrame({ parent: null, origin: 'app://bundle.example' })).toBe(false)
  expect(isTrustedFrame(null)).toBe(false)
})
