import { describe, expect, it } from 'vitest'
import { readIisLog } from '../../src-main/readers/server-logs/iis-log.ts'

const header = '#Software: Microsoft Internet Information Services 10.0\n#Date: 2024-05-01 08:00:00\n'
const fields = '#Fields: date time cs-method cs-uri-stem cs-uri-query c-ip cs(User-Agent) sc-status sc-substatus\n'
const request = (path: string, status: string, second = 1) =>
  `2024-05-01 08:00:0${second} POST ${path} - 10.0.0.7 Windows-Update-Agent+1 ${status}\n`

describe('readIisLog', () => {
  it('counts every answer and cites the failed requests of clients', () => {
    const log = readIisLog(
      header + fields + request('/ClientWebService/client.asmx', '403 4') + request('/other/x', '404 0')
    )
    expect(log).toMatchObject({ records: 2, firstAt: '2024-05-01T08:00:01.000Z', dropped: 0 })
    expect(log?.statuses).toEqual([
      { directory: 'clientwebservice', status: 403, substatus: 4, count: 1 },
      { directory: 'other', status: 404, substatus: 0, count: 1 }
    ])
    expect(log?.failures).toEqual([
      {
        line: 4,
        at: '2024-05-01T08:00:01.000Z',
        method: 'POST',
        path: '/ClientWebService/client.asmx',
        query: '',
        clientAddress: '10.0.0.7',
        userAgent: 'Windows-Update-Agent 1',
        status: 403,
        substatus: 4,
        win32: null,
        timeTakenMs: null
      }
    ])
  })

  it('takes the order of the columns anew from every header, and the date from it where lines have none', () => {
    const log = readIisLog(
      `${header}${fields}${request('/content/a', '200 0')}#Fields: time sc-status cs-uri-stem\n09:00:00 503 /Content/b\n`
    )
    expect(log?.failures).toMatchObject([{ status: 503, path: '/Content/b', at: '2024-05-01T09:00:00.000Z' }])
  })

  it('keeps the newest failures only', () => {
    const log = readIisLog(header + fields + request('/selfupdate/wuident.cab', '404 0').repeat(450))
    expect(log?.failures).toHaveLength(200)
    expect(log?.failures.at(-1)?.line).toBe(453)
    expect(log?.dropped).toBe(250)
  })

  it("leaves out the console's sign-in, which always begins with 401", () => {
    expect(readIisLog(header + fields + request('/ApiRemoting30/x', '401 2'))?.failures).toEqual([])
  })

  it('takes lines without header when they can only be in the default order', () => {
    const line = '2024-05-01 08:00:00 10.0.0.1 GET /SelfUpdate/wuident.cab - 8530 - 10.0.0.7 - - 500 24 50 3715'
    expect(readIisLog(line)?.failures).toMatchObject([{ status: 500, substatus: 24, win32: 50, timeTakenMs: 3715 }])
  })

  it.each([
    ['the version', '', 'HTTP/1.1 Agent -', '500 24 50 3715'],
    ['the host', '', 'Agent - sup01:8530', '500 24 50 3715'],
    ['the bytes', '', 'Agent -', '500 24 50 1208 412 3715'],
    ['the address behind a balancer', '', 'Agent -', '500 24 50 3715 10.4.7.11'],
    ['every field', 'W3SVC2 SUP01 ', 'HTTP/2.0 Agent - - sup01:8530', '500 24 50 1208 412 3715 -']
  ])('takes lines without header that tell %s, too', (_, site, agent, result) => {
    const line = `2024-05-01 08:00:00 ${site}10.0.0.1 POST /ClientWebService/client.asmx - 8530 - 10.0.0.7 ${agent} ${result}`
    expect(readIisLog(`${line}\n${line}\n`)?.failures).toMatchObject(
      Array.from({ length: 2 }, () => ({
        ...{ clientAddress: '10.0.0.7', status: 500, substatus: 24, win32: 50, timeTakenMs: 3715 },
        path: '/ClientWebService/client.asmx'
      }))
    )
  })

  it('takes no line whose columns cannot be recognised', () => {
    const line =
      '2024-05-01 08:00:00 10.0.0.1 POST /ClientWebService/client.asmx - 8530 - 10.0.0.7 Agent 500 24 50 12 3715'
    expect(readIisLog(line)).toBeNull()
    expect(readIisLog(`2024-05-01 08:00:00 10.0.0.1 POST /x - 8530 - 10.0.0.7${' a'.repeat(100_000)}`)).toBeNull()
  })

  it('is null for HTTPERR, firewall and other files', () => {
    const httperr = '#Software: Microsoft HTTP API 2.0\n#Fields: date time c-ip cs-uri sc-status s-reason\n'
    for (const text of ['', httperr, '#Version: 1.5\n#Fields: date time action protocol\n', 'GET /x 200']) {
      expect(readIisLog(text)).toBeNull()
    }
  })
})
