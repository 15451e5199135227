import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { failedScan, record } from './configmgr-lines.ts'
import { judged, lines } from './situation.ts'

const url = 'http://sus.contoso.test:8530'
const wu = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate'
const registry = [wu, `    WUServer    REG_SZ    ${url}`, '', `${wu}\\AU`, '    UseWUServer    REG_DWORD    0x1']
const search = (code: string) => [
  '2024/02/05 09:15:03.2214511 2988  7312  Agent           * START * Finding updates CallerId = Update  Id = 9',
  '2024/02/05 09:15:03.2214530 2988  7312  Agent           ServiceID = {3DA21691-E39D-4DA6-8A4B-B43877BCB1B7} Managed',
  `2024/02/05 09:15:03.5214530 2988  7312  ProtocolTalker  ServiceId = {3DA21691-E39D-4DA6-8A4B-B43877BCB1B7}, Server URL = ${url}/ClientWebService/client.asmx`,
  `2024/02/05 09:15:24.7014533 2988  7312  Agent           * END * Finding updates CallerId = Update, Id = 9, Exit code = ${code}`
]
const httpSys = [
  '#Software: Microsoft HTTP API 2.0',
  '#Fields: date time c-ip c-port s-ip s-port cs-version cs-method cs-uri sc-status s-siteid s-reason s-queuename',
  '2024-02-05 08:15:01 10.2.3.4 50111 10.2.0.9 8530 HTTP/1.1 POST /ClientWebService/client.asmx 503 2 QueueFull WsusPool'
]
const iis = [
  '#Fields: date time s-ip cs-method cs-uri-stem s-port c-ip sc-status sc-substatus sc-win32-status time-taken',
  '2024-02-05 09:15:24 10.2.0.9 POST /ClientWebService/client.asmx 8530 10.2.3.1 503 0 0 12'
]
const records = failedScan('0x80244022', '02-05-2024 09:15:25')
const lookUp = [
  'C:\\>nslookup sus.contoso.test',
  'Server:  dc01.contoso.test',
  'Address:  10.0.0.1',
  "*** dc01.contoso.test can't find sus.contoso.test: Non-existent domain"
]
const direct = [
  'C:\\>netsh winhttp show proxy',
  'Current WinHTTP proxy settings:',
  '    Direct access (no proxy server).'
]
const remark = ['', 'and this is what the other one says:', '']

const kindsOf = async (text: string | Uint8Array) => {
  const { inputs } = await judged({ 'post.txt': text })
  return (inputs[0]?.parts ?? []).map(({ kind }) => kind)
}

describe('a text that holds several outputs', () => {
  it('lists each part with its lines', async () => {
    const { inputs } = await judged({ 'post.txt': lines(registry, search('0x80244022'), lookUp) })
    expect(inputs[0]?.parts).toEqual([
      { kind: 'registry-query', from: 1, to: 5 },
      { kind: 'windows-update-log', from: 6, to: 9 },
      { kind: 'command-output', from: 10, to: 13 }
    ])
  })

  it.each([
    ['registry and http.sys', lines(registry, httpSys), ['registry-query', 'httperr-log']],
    ['a search and IIS', lines(search('0x80244022'), remark, iis), ['windows-update-log', 'iis-log']],
    ['a search and ConfigMgr', lines(search('0x80244022'), records), ['windows-update-log', 'configmgr-log']],
    ['ConfigMgr and netsh', lines(records, direct), ['configmgr-log', 'winhttp-proxy']],
    ['ConfigMgr and IIS', lines(records, remark, iis), ['configmgr-log', 'iis-log']]
  ])('reads both: %s', async (_, text, kinds) => {
    expect(await kindsOf(text).then((all) => all.filter((kind) => kind !== 'unknown'))).toEqual(kinds)
    expect(await kindsOf(new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')))).toEqual(await kindsOf(text))
  })

  it.each([
    ['a search, then a name', lines(search('0x8024402c'), remark, lookUp), 'server-name-unresolved'],
    ['a name, then a search', lines(lookUp, remark, search('0x8024402c')), 'server-name-unresolved'],
    ['a search, then IIS', lines(search('0x80244022'), iis), 'server-unavailable'],
    ['IIS, then a search', lines(iis, remark, search('0x80244022')), 'server-unavailable'],
    ['http.sys, then registry', lines(httpSys, registry), 'server-failing-for-clients'],
    ['ConfigMgr, then registry', lines(records, remark, registry), 'server-unavailable']
  ])('is judged by all of them: %s', async (_, text, cause) =>
    expect((await judged({ 'post.txt': text })).verdict.cause).toBe(cause)
  )

  it('of one program has no parts', async () => {
    expect(await kindsOf(lines(search('0x80244022'), search('0x80244022')))).toEqual([])
    expect(await kindsOf(lines(records, record('Successfully completed scan.', '02-05-2024 10:00:00')))).toEqual([])
    expect(await kindsOf(lines(registry, remark, registry))).toEqual([])
  })

  it('keeps the lines of a quoted log inside a record of ConfigMgr where they are', async () => {
    const quoting = record(`The policy says\r\n${registry.join('\r\n')}\r\nand no more.`, '02-05-2024 09:00:00')
    expect(await kindsOf(lines(quoting, records))).toEqual([])
  })
})
