import { describe, expect, it } from 'vitest'
import { importFiles } from '../../src-main/import/import-files.ts'
import type { RawFile } from '../../src-main/casefile/raw-file.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { classicLog, convertedLog, wuaHandlerLog } from '../builders/client-logs.ts'

const file = (name: string, text: string): RawFile => ({ name, bytes: new TextEncoder().encode(text) })

async function diagnosed(...files: RawFile[]) {
  const { inputs, evidence, newestAt } = await importFiles(files)
  return diagnose({ collectedAt: newestAt, inputs, evidence }, '0.0.0')
}

const winhttp = (proxy: string) => {
  const bytes = Buffer.concat([
    Buffer.from([0x28, 0, 0, 0, 0, 0, 0, 0, proxy === '' ? 1 : 3, 0, 0, 0, proxy.length, 0, 0, 0]),
    Buffer.from(proxy, 'latin1'),
    Buffer.from([0, 0, 0, 0])
  ])
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(',')
  const key = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\Connections'
  return file('winhttp.reg', `Windows Registry Editor Version 5.00\r\n\r\n[${key}]\r\n"WinHttpSettings"=hex:${hex}\r\n`)
}

/** The article's ten codes and what each, standing alone in a log, means; `possible` where another fault ends with it as well. */
const codes: readonly [
  code: string,
  httpStatus: number | undefined,
  cause: string,
  step: string,
  confidence?: 'likely' | 'possible'
][] = [
  ['0x80244021', 502, 'proxy-bad-gateway', 'proxy'],
  ['0x8024401B', 407, 'proxy-auth-required', 'proxy'],
  ['0x80240030', undefined, 'proxy-list-invalid', 'proxy'],
  ['0x8024402C', undefined, 'proxy-name-unresolved', 'proxy', 'possible'],
  ['0x80072F0C', undefined, 'client-certificate-demanded', 'certificate', 'possible'],
  ['0x80072EE2', undefined, 'server-silent', 'timeout', 'possible'],
  ['0x8024401C', 408, 'server-silent', 'timeout'],
  ['0x80244023', 504, 'server-silent', 'timeout', 'possible'],
  ['0x80244017', 401, 'access-denied', 'timeout'],
  ['0x80244018', 403, 'access-forbidden', 'timeout']
]

describe.each(codes)('%s (HTTP %s)', (code, httpStatus, cause, step, confidence = 'likely') => {
  const expected = { outcome: 'found', cause, step, confidence }
  const given = { code, ...(httpStatus !== undefined && { httpStatus }) }

  it.each([
    ['WUAHandler.log', wuaHandlerLog(given)],
    ['a classic WindowsUpdate.log', classicLog(given)],
    ['a converted WindowsUpdate.log', convertedLog(given)]
  ])(`alone in %s means ${cause}`, async (_kind, text) => {
    const diagnosis = await diagnosed(file('client.log', text))
    expect(diagnosis.verdict).toMatchObject(expected)
    expect(diagnosis.codes[0]).toMatchObject({ code: code.toLowerCase(), count: 1 })
    expect(diagnosis.wsus).toEqual({ url: 'http://sup01.contoso.local:8530', source: 'log' })
  })
})

describe('a name that does not resolve', () => {
  const means = async (...files: RawFile[]) => (await diagnosed(...files)).verdict.cause
  const code = '0x8024402C'

  it('is the server’s where the log or the settings say direct', async () => {
    expect(await means(file('a.log', classicLog({ code, proxy: '' })))).toBe('server-name-unresolved')
    expect(await means(file('a.log', convertedLog({ code, proxy: '' })))).toBe('server-name-unresolved')
    expect(await means(file('a.log', wuaHandlerLog({ code })), winhttp(''))).toBe('server-name-unresolved')
  })

  it('is the proxy’s where the log or the settings name one', async () => {
    expect(await means(file('a.log', classicLog({ code, proxy: 'proxy01:8080' })))).toBe('proxy-name-unresolved')
    expect(await means(file('a.log', wuaHandlerLog({ code })), winhttp('proxy01:8080'))).toBe('proxy-name-unresolved')
  })
})

describe('a code of the certificate step', () => {
  const verdictOf = async (server: string) =>
    (await diagnosed(file('a.log', wuaHandlerLog({ code: '0x80072f0c', server })))).verdict
  it('is surer where the address is https: over plain http there is no certificate', async () => {
    expect(await verdictOf('https://sup01.contoso.local:8531')).toMatchObject({ confidence: 'likely' })
    expect(await verdictOf('http://sup01.contoso.local:8530')).toMatchObject({ confidence: 'possible' })
  })
})

describe('an answer over a proxy that is set', () => {
  it.each(['0x80244017', '0x80244018', '0x80244019', '0x80244022', '0x80244016'])(
    'may be the proxy’s own: %s',
    async (code) => {
      const log = file('a.log', wuaHandlerLog({ code }))
      expect((await diagnosed(log, winhttp('proxy01:8080'))).verdict).toMatchObject({ confidence: 'possible' })
    }
  )

  it('is not blamed on a proxy where the requests go without one', async () => {
    const log = file('a.log', wuaHandlerLog({ code: '0x80244021' }))
    expect((await diagnosed(log, winhttp(''))).verdict.confidence).toBe('possible')
    expect((await diagnosed(log)).verdict.confidence).toBe('likely')
  })
})

describe('a gateway’s time-out', () => {
  it('is the proxy’s where one is known to be on the way', async () => {
    const log = file('a.log', wuaHandlerLog({ code: '0x80244023' }))
    expect((await diagnosed(log, winhttp('proxy01:8080'))).verdict).toMatchObject({ cause: 'proxy-bad-gateway' })
    expect((await diagnosed(log, winhttp(''))).verdict).toMatchObject({ cause: 'server-silent' })
  })
})

describe('two logs of one scan', () => {
  const code = '0x80244022'
  const both = [file('WUAHandler.log', wuaHandlerLog({ code })), file('WindowsUpdate.log', convertedLog({ code }))]

  it('are one failure, also when only one of them tells the time zone', async () => {
    const diagnosis = await diagnosed(...both)
    expect(diagnosis).toMatchObject({
      clock: 'utc',
      collectedAt: '2026-10-14T08:41:38.409Z',
      verdict: { cause: 'server-unavailable', confidence: 'likely' },
      codes: [{ code, count: 1, first: '2026-10-14T08:41:02.118Z', last: '2026-10-14T08:41:38.409Z' }]
    })
  })

  it('are judged by the newer of them', async () => {
    const later = wuaHandlerLog({ code: '0x8024401b' })
      .replaceAll('Scan failed with error = 0x8024401b.', 'Successfully completed scan.')
      .replaceAll('OnSearchComplete - Failed to end search job. Error = 0x8024401b.', 'x')
    const healed = await diagnosed(file('WUAHandler.log', later), file('WindowsUpdate.log', convertedLog({ code })))
    expect(healed.verdict).toMatchObject({ outcome: 'clear', cause: null })
    // an hour later by its own clock, two hours earlier by the other log's zone
    const early = convertedLog({ code }).replaceAll('10:41:02', '11:41:02')
    const failed = await diagnosed(file('WUAHandler.log', later), file('WindowsUpdate.log', early))
    expect(failed.verdict).toMatchObject({ outcome: 'found', cause: 'server-unavailable' })
  })
})
