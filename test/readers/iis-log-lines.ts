import fc from 'fast-check'
import type { ServerLogInterest } from '../../src-main/readers/server-logs/server-log-interest.ts'

export const usualFields =
  'date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(user-agent) cs(referer) sc-status sc-substatus sc-win32-status time-taken'.split(
    ' '
  )
export const fields = `#Fields: ${usualFields.join(' ')}\r\n`

export const bytesOf = (text: string) => new TextEncoder().encode(text)

const usual = {
  date: ['2026-10-14'],
  time: ['10:00:00', '10:00:01', '10:00:59', '10:04:59', '10:05:00', '10:05:01', '10:09:59', '10:10:00', '09:55:00'],
  path: ['/ClientWebService/client.asmx', '/Content/8F/a.cab', '/ApiRemoting30/w', '/content/x'],
  query: ['-'],
  client: ['10.0.0.8'],
  agent: ['Agent/1'],
  status: ['200', '503'],
  substatus: ['0', '2']
}
type Field = keyof typeof usual
const long = (length: number) => 'n'.repeat(length)
const odd: Record<Field, readonly string[]> = {
  date: ['2026-10-15', '2026-20-14', '-', '2026-13-40', '2026-1-1', '1969-12-31', '12026-10-14'],
  time: [
    '24:00:00',
    '10:60:00',
    '09:60:00',
    '010:05:00',
    '09:54:60',
    '10:00:60',
    '10:00:00.5',
    '1:00:00',
    '10-00-00',
    '-',
    'ab:cd:ef',
    '09:54:59'
  ],
  path: [
    '/',
    '-',
    '/x',
    '//a',
    '/Büro/ü',
    'x/Content/y',
    '*',
    '/contentx',
    ...[31, 32, 33, 40].map((n) => `/${long(n)}/x`)
  ],
  query: [
    'supdoctor=',
    'supdoctor=m-1',
    'a=1&supdoctor=',
    `${'a=b&'.repeat(20)}supdoctor=x`,
    'supdoctor',
    'user=supdo'
  ],
  client: ['10.0.0.7', '110.0.0.7', 'fe80::7', '::1', '-'],
  agent: ['sup-doctor/1', 'sup-doct', 'SUP-doctor/2'],
  status: ['1000', '99', '-', '0404', '2x0', '040', '999', '100'],
  substatus: ['-', '12345', '9999', '007', 'x', '-1']
}
const damages = ['cut', 'tabs', 'blanks', 'leading', 'trailing', 'zero', 'many', 'long', 'feed', 'empty'] as const

const usualRecord = fc.record({
  date: fc.constantFrom(...usual.date),
  time: fc.constantFrom(...usual.time),
  path: fc.constantFrom(...usual.path),
  query: fc.constantFrom(...usual.query),
  client: fc.constantFrom(...usual.client),
  agent: fc.constantFrom(...usual.agent),
  status: fc.constantFrom(...usual.status),
  substatus: fc.constantFrom(...usual.substatus)
})
const columnsOf = (item: Record<Field, string>) => {
  const start = [
    item.date,
    item.time,
    '10.0.0.1',
    'GET',
    item.path,
    item.query,
    '8530',
    '-',
    item.client,
    item.agent,
    '-'
  ]
  return [...start, item.status, item.substatus, '0', '15']
}
const oddity = fc
  .constantFrom(...(Object.keys(odd) as Field[])) // the keys are those of the type
  .chain((field) => fc.constantFrom(...odd[field]).map((value) => ({ [field]: value })))
const oddLine = fc.tuple(usualRecord, oddity).map(([item, other]) => columnsOf({ ...item, ...other }).join(' '))
const damagedLine = fc
  .tuple(usualRecord, fc.constantFrom(...damages), fc.nat(14))
  .map(([item, damage, at]) => damaged(columnsOf(item), damage, at))

function damaged(columns: readonly string[], damage: (typeof damages)[number], at: number): string {
  const [before, after] = [columns.slice(0, at), columns.slice(at)]
  if (damage === 'cut') return before.join(' ')
  if (damage === 'tabs') return columns.join('\t')
  if (damage === 'blanks') return [...before, '', ...after].join(' ')
  if (damage === 'leading') return ` ${columns.join(' ')}`
  if (damage === 'trailing') return `${before.join(' ')} `
  if (damage === 'zero') return `\0${columns.join(' ')}`
  if (damage === 'many') return [...columns, ...Array.from({ length: 60 }, () => '-')].join(' ')
  if (damage === 'feed') return `${before.join(' ')}\n${after.join(' ')}`
  if (damage === 'empty') return [...before, '', ...after.slice(1)].join(' ')
  return columns.map((column, nth) => (nth === 4 ? column + 'y'.repeat(3_850 + at * 10) : column)).join(' ')
}

/** Every odd value and every damage there is, each twice and with a usual line before and behind it. */
export function everyOddLine(): string[] {
  const line: Record<Field, string> = {
    ...{ date: '2026-10-14', time: '10:05:00', path: '/Content/x', query: '-', client: '10.0.0.8', agent: 'Agent/1' },
    ...{ status: '200', substatus: '0' }
  }
  const fieldsOf = Object.keys(odd) as Field[] // the keys are those of the type
  const oddOnes = fieldsOf.flatMap((field) =>
    odd[field].map((value) => columnsOf({ ...line, [field]: value }).join(' '))
  )
  const places = Array.from({ length: 15 }, (_, at) => at)
  const damagedOnes = damages.flatMap((damage) => places.map((at) => damaged(columnsOf(line), damage, at)))
  return [...oddOnes, ...damagedOnes, ...others].flatMap((oddOne) => [columnsOf(line).join(' '), oddOne, oddOne])
}

const others = [
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
  '#',
  '#2026-10-14 10:00:00 10.0.0.1 GET /Content/x - 8530 - 10.0.0.8 Agent/1 - 200 0 0 15',
  '\0\0\0',
  `2026-10-14 10:00:00 GET /${'x'.repeat(5000)} - 10.0.0.7 - 200 0`
]
const line = fc.oneof(
  { weight: 5, arbitrary: usualRecord.map((item) => columnsOf(item).join(' ')) },
  { weight: 3, arbitrary: oddLine },
  { weight: 1, arbitrary: damagedLine },
  { weight: 1, arbitrary: fc.constantFrom(...others) }
)

/** Some lines over and over, as a log has them. */
export const logs = fc
  .tuple(
    fc.array(line, { minLength: 4, maxLength: 20, size: 'max' }),
    fc.array(fc.nat(), { maxLength: 150, size: 'max' }),
    fc.constantFrom('\r\n', '\n'),
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
