import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readIisLog } from '../../src-main/readers/server-logs/iis-log.ts'

const interest = {
  windows: [{ from: '2026-10-14T09:55:00.000Z', to: '2026-10-14T10:05:00.000Z' }],
  clientAddresses: ['10.0.0.7']
}
const orders = [
  'date time s-ip cs-method cs-uri-stem cs-uri-query c-ip cs(User-Agent) sc-status sc-substatus time-taken',
  'sc-status cs-uri-stem time date c-ip cs-uri-query',
  'time cs-uri-stem sc-status sc-substatus'
]
const clientDirectory = /^(?:selfupdate|clientwebservice|content)$/

interface Plain {
  records: number
  readonly statuses: Record<string, number>
  readonly failures: number[]
  readonly marked: number[]
  readonly around: number[]
  readonly ofClient: number[]
}

/** The slow way: text, lines, columns by name. */
function plainly(text: string): Plain {
  const plain: Plain = { records: 0, statuses: {}, failures: [], marked: [], around: [], ofClient: [] }
  let fields: string[] = []
  for (const [nth, whole] of text.split('\n').entries()) {
    const cells = [...whole.matchAll(/[^\0- ]+/g)].map(([cell]) => cell)
    if (cells[0] === '#Fields:') fields = cells.slice(1).map((field) => field.toLowerCase())
    if (cells.length === 0 || cells[0]?.startsWith('#') === true) continue
    const cell = (name: string) => (fields.includes(name) ? (cells[fields.indexOf(name)] ?? '') : '')
    if (!/^\d{1,15}$/.test(cell('sc-status')) || Number(cell('sc-status')) < 100 || Number(cell('sc-status')) > 999)
      continue
    plain.records++
    const [, directory = ''] = /\/([^/]*)/.exec(cell('cs-uri-stem')) ?? []
    const substatus = /^\d{1,15}$/.test(cell('sc-substatus')) ? cell('sc-substatus') : 'null'
    const key = `${directory.toLowerCase()} ${Number(cell('sc-status'))}.${substatus === 'null' ? substatus : Number(substatus)}`
    plain.statuses[key] = (plain.statuses[key] ?? 0) + 1
    if (clientDirectory.test(directory.toLowerCase())) {
      if (Number(cell('sc-status')) >= 400) plain.failures.push(nth + 1)
      if (cell('date') === '2026-10-14' && cell('time') === '10:00:00') plain.around.push(nth + 1)
    }
    const marked = cell('cs-uri-query').includes('supdoctor=') || cell('cs(user-agent)').startsWith('sup-doctor/')
    if (marked) plain.marked.push(nth + 1)
    if (cell('c-ip') === '10.0.0.7') plain.ofClient.push(nth + 1)
  }
  return plain
}

const cell = fc.constantFrom(
  ...'2026-10-14 10:00:00 11:30:00 2026-10-15 GET /ClientWebService/c /Content /ä/b /x - 200 404 503 0 99 1000 4x4'.split(
    ' '
  ),
  ...['10.0.0.7', '10.0.0.8', 'supdoctor=a-1', 'sup-doctor/1', 'Agent/1', '1234567890123456']
)
const gap = fc.constantFrom(' ', ' ', ' ', ' ', ' ', '  ', '\t', '\0', '\0\0 ')
const torn = fc.array(fc.tuple(cell, gap), { maxLength: 16 }).map((cells) => cells.flat().join(''))
const whole = fc
  .tuple(
    fc.constantFrom('10:00:00', '11:30:00'),
    fc.constantFrom('/Content/a', '/SelfUpdate/w', '/é'),
    fc.constantFrom('10.0.0.7', '10.0.0.9'),
    fc.constantFrom(200, 404)
  )
  .map(([time, path, client, status]) => `2026-10-14 ${time} 10.0.0.1 GET ${path} - ${client} Agent/1 ${status} 0 12`)
const line = fc.oneof(whole, whole, torn, fc.constantFrom(...orders.map((order) => `#Fields: ${order}`)))
const log = fc
  .tuple(fc.array(line, { maxLength: 50 }), fc.constantFrom('\n', '\r\n'))
  .map(([lines, end]) => [`#Fields: ${orders[0] ?? ''}`, ...lines].join(end))

it('an IIS log says what its text says when it is split line by line and column by column', () => {
  fc.assert(
    fc.property(log, (text) => {
      const iisLog = readIisLog(text, interest)
      const places = (requests: readonly { line: number }[] | undefined) =>
        (requests ?? []).map((request) => request.line)
      expect({
        records: iisLog?.records,
        statuses: Object.fromEntries(
          (iisLog?.statuses ?? []).map((row) => [
            `${row.directory} ${row.status}.${row.substatus ?? 'null'}`,
            row.count
          ])
        ),
        failures: places(iisLog?.failures),
        marked: places(iisLog?.marked),
        around: places(iisLog?.around),
        ofClient: places(iisLog?.ofClient?.[0]?.newest)
      }).toEqual(plainly(text))
    }),
    { numRuns: 300 }
  )
})
