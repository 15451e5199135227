import fc from 'fast-check'
import type { ServerLogInterest } from '../../src-main/readers/server-log-interest.ts'

export const usualFields =
  'date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(user-agent) cs(referer) sc-status sc-substatus sc-win32-status time-taken'.split(
    ' '
  )
export const fields = `#Fields: ${usualFields.join(' ')}\r\n`

export const bytesOf = (text: string) => new TextEncoder().encode(text)

const often = <T>(usual: T, ...rare: T[]) =>
  fc.oneof({ weight: 12, arbitrary: fc.constant(usual) }, { weight: 4, arbitrary: fc.constantFrom(...rare) })
const times = '10:00:00 10:00:01 09:59:59 10:09:59 10:10:00 09:55:00 09:54:59 10:05:00 10:05:01 23:59:59'.split(' ')
const oddTimes = '24:00:00 10:60:00 10:00:60 10:00:00.5 1:00:00 10-00-00 - ab:cd:ef'.split(' ')
const paths =
  '/ClientWebService/client.asmx /clientwebservice/x /Content/8F/a.cab /SimpleAuthWebService/y /ApiRemoting30/w / - /x //a /Büro/ü x/Content/y * http://a/b/c /contentx'
const longNames = [30, 31, 32, 33, 40].map((length) => `/${'n'.repeat(length)}/x`)

const record = fc
  .record({
    date: often('2026-10-14', '2026-10-15', '-', '2026-13-40', '2026-1-1', '1969-12-31'),
    time: fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...times) },
      { weight: 1, arbitrary: fc.constantFrom(...oddTimes) }
    ),
    path: fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...paths.split(' ')) },
      { weight: 1, arbitrary: fc.constantFrom(...longNames) }
    ),
    query: often('-', 'supdoctor=m-1', 'a=1&supdoctor=', `${'a=b&'.repeat(20)}supdoctor=x`, 'supdoctor', 'user=supd'),
    client: often('10.0.0.8', '10.0.0.7', '110.0.0.7', 'fe80::7', '::1', '-'),
    agent: often('Agent/1', 'sup-doctor/1', 'sup-doct', 'SUP-doctor/2'),
    status: often('200', '404', '503', '401', '1000', '99', '-', '0404', '2x0', '040', '999', '100'),
    substatus: often('0', '2', '-', '12345', '9999', '007', 'x')
  })
  .map((one) => {
    const start = [one.date, one.time, '10.0.0.1', 'GET', one.path, one.query, '8530', '-', one.client, one.agent, '-']
    return [...start, one.status, one.substatus, '0', '15']
  })
/** A record, in some of which columns are missing, empty, or more than there may be. */
const recordLine = fc
  .tuple(record, often('', 'cut', 'tabs', 'blanks', 'leading', 'trailing', 'zero', 'many', 'long'), fc.nat(14))
  .map(([columns, damage, at]) => {
    if (damage === 'cut') return columns.slice(0, at).join(' ')
    if (damage === 'tabs') return columns.join('\t')
    if (damage === 'blanks') return [...columns.slice(0, at), '', ...columns.slice(at)].join(' ')
    if (damage === 'leading') return ` ${columns.join(' ')}`
    if (damage === 'trailing') return `${columns.join(' ')} `
    if (damage === 'zero') return `\0${columns.join(' ')}`
    if (damage === 'many') return [...columns, ...Array.from({ length: 60 }, () => '-')].join(' ')
    if (damage === 'long') return [...columns, 'y'.repeat(3_840 + at * 10)].join(' ')
    return columns.join(' ')
  })
const other = fc.constantFrom(
  fields.trim(),
  '#Fields: date time cs-method cs-uri-stem cs-uri-query c-ip cs(User-Agent) sc-status',
  '#Fields: sc-status date time cs-uri-stem',
  '#Fields: time date cs-uri-stem sc-status',
  '#Fields: time sc-status cs-uri-stem',
  '#Fields: date time c-ip c-port s-ip s-port cs-version cs-method cs-uri sc-status s-siteid s-reason s-queuename',
  '#Date: 2026-10-15 00:00:00',
  '#Software: Microsoft HTTP API 2.0',
  '200 2026-10-14 10:00:00 /Content/b',
  '10:00:00 503 /Content/b',
  '10:00:00 2026-10-14 /Content/b 503',
  '2026-10-14 10:00:00 GET /Content/b - 10.0.0.7 - 404',
  '',
  '\0\0\0',
  `2026-10-14 10:00:00 GET /${'x'.repeat(5000)} - 10.0.0.7 - 200 0`
)
const line = fc.oneof({ weight: 12, arbitrary: recordLine }, { weight: 1, arbitrary: other })

/** Some lines over and over, as a log has them. */
export const logs = fc
  .tuple(
    fc.array(line, { minLength: 1, maxLength: 12 }),
    fc.array(fc.nat(), { maxLength: 120 }),
    often('\r\n', '\n'),
    fc.boolean()
  )
  .map(([lines, order, end, headed]) => {
    const chosen = order.map((nth) => lines[nth % lines.length] ?? '')
    return bytesOf((headed ? fields : '') + [...lines, ...chosen].join(end))
  })

const window = fc.constantFrom(
  { from: '2026-10-14T09:55:00.000Z', to: '2026-10-14T10:05:00.000Z' },
  { from: '2026-10-14T10:00:00.500Z', to: '2026-10-14T10:05:00.500Z' },
  { from: '2026-10-14T10:00:01.000Z', to: '2026-10-14T10:00:01.000Z' },
  { from: '2026-10-15T00:00:00.000Z', to: '2026-10-14T00:00:00.000Z' },
  { from: 'never', to: '2026-10-14T10:05:00.000Z' }
)
export const interests: fc.Arbitrary<ServerLogInterest> = fc.record({
  windows: fc.array(window, { maxLength: 3 }),
  clientAddresses: fc.uniqueArray(fc.constantFrom('10.0.0.7', 'FE80::7', '::1', ''), { maxLength: 3 })
})
