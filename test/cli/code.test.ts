import { describe, expect, it } from 'vitest'
import { runCli } from './run-cli.ts'

const spellings = [
  '0x8024401B',
  '0x8024401b',
  '8024401b',
  '-2145107941',
  '2149859355',
  'WU_E_PT_HTTP_STATUS_PROXY_AUTH_REQ'
]

describe('code', () => {
  it.each(spellings)('explains %s', async (spelling) => {
    const { exitCode, out, err } = await runCli(['code', spelling, '--lang', 'en'])
    expect([exitCode, err]).toEqual([0, ''])
    expect(out).toContain('0x8024401B WU_E_PT_HTTP_STATUS_PROXY_AUTH_REQ · HTTP 407')
    expect(out).toContain('Group: proxy')
    expect(out).toContain('[proxy-auth-required]')
  })

  it('says the same in German', async () => {
    const { out } = await runCli(['code', '-2145107941', '--lang', 'de'])
    expect(out).toContain('Gruppe: Proxy')
    expect(out).toContain('Zugehörige Prüfung: Lässt der Proxy')
    expect(out).toMatch(/Wechsel des Servers: .*nicht auf der Liste/)
  })

  it('says whether a client may change its server after it', async () => {
    expect((await runCli(['code', '0x80244022', '--lang', 'en'])).out).toMatch(/Switch of server: .*is on the list/)
    expect((await runCli(['code', '0x80072EE2', '--lang', 'en'])).out).toMatch(/Switch of server: .*is not on the list/)
  })

  it.each(['-2145107924, -2145124322', '-2145107924,-2145124322', '-2145107924 / -2145124322'])(
    'takes a list of negative numbers in one argument for codes, not for an option: %s',
    async (list) => {
      const { out, err } = await runCli(['code', list])
      expect(err).toBe('')
      expect(out).toContain('0x8024402C')
      expect(out).toContain('0x8024001E')
    }
  )
  it('explains several, in the order asked', async () => {
    const { exitCode, out } = await runCli(['code', '0x80244022', '-2145107941', '--lang', 'en', '0x80072F0C'])
    expect(exitCode).toBe(0)
    expect(out.split('\n\n').map((part) => part.slice(0, 10))).toEqual(['0x80244022', '0x8024401B', '0x80072F0C'])
  })

  it('exits with 2 where one of them is not in the list, and explains the others', async () => {
    const { exitCode, out } = await runCli(['code', '0x80244022', '0x8ABCDEF0', '--lang', 'de'])
    expect(exitCode).toBe(2)
    expect(out).toContain('Zu 0x8ABCDEF0 liegt keine Beschreibung vor')
    expect(out).toContain('0x80244022 WU_E_PT_HTTP_STATUS_SERVICE_UNAVAIL')
  })

  it('lists the codes of a status, of a part of a name and of words', async () => {
    for (const asked of [['407'], ['HTTP_STATUS_PROXY'], ['proxy password'], ['proxy', 'password']]) {
      const { exitCode, out } = await runCli(['code', ...asked, '--lang', 'en'])
      expect([asked, exitCode]).toEqual([asked, 0])
      expect(out).toContain('0x8024401B WU_E_PT_HTTP_STATUS_PROXY_AUTH_REQ · HTTP 407')
    }
  })

  it('names the known fault behind a code, in both languages', async () => {
    expect((await runCli(['code', '0x80240069', '--lang', 'en'])).out).toContain('Known fault (KB5063878): ')
    expect((await runCli(['code', '0x8024402A', '--lang', 'de'])).out).toContain(
      'Bekannter Fehler (getconfig-incomplete): '
    )
    expect((await runCli(['code', '0x80244017', '--lang', 'en'])).out).not.toContain('Known fault')
  })

  it('finds two statuses at once', async () => {
    const { out } = await runCli(['code', '407', '502', '--lang', 'en'])
    expect(out).toContain('0x8024401B')
    expect(out).toContain('0x80244021')
  })

  it('says that a code belongs to downloading, and gives WinINet’s name for a number of WinHTTP', async () => {
    expect((await runCli(['code', '0x80D02002', '--lang', 'en'])).out).toContain('belongs to downloading')
    expect((await runCli(['code', 'ERROR_INTERNET_TIMEOUT', '--lang', 'en'])).out).toContain('0x80072EE2')
  })
})
