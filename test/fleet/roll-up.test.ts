import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { fleetSummarySchema, type FleetKey } from '../../src-main/contract/fleet-summary.ts'
import { fleetLinesIn } from '../../src-main/fleet/fleet-lines-in.ts'
import { RollUp } from '../../src-main/fleet/roll-up.ts'
import { clientNumber, facts, line, signIn } from './some-lines.ts'

function summed(...texts: string[]) {
  const rollUp = new RollUp()
  texts.forEach((text, at) => rollUp.read(text, 'a.txt', at + 1))
  const summary = rollUp.summary('1.0.0')
  expect(v.safeParse(fleetSummarySchema, summary).issues).toBeUndefined()
  const rows = (by: FleetKey) => summary.groups.find((group) => group.by === by)?.rows ?? []
  return { ...summary, rows }
}

const json = line(signIn)

describe('a result is found', () => {
  it.each([
    ['alone', json],
    ['behind a computer name', `NB-4711: ${json}`],
    ['in a column of a CSV file', `"NB-4711","Failed","${json.replaceAll('"', '""')}","2026-10-14"`],
    ['inside a JSON string', `{"Device":"NB-4711","Output":${JSON.stringify(json)}}`],
    ['inside a JSON string of .NET', `"ScriptOutput":"${json.replaceAll('"', '\\u0022')}"`],
    ['with a line end of Windows', `${json}\r`],
    [
      'with fields of a later version',
      json
        .replace('{', '{"new":[1],"__proto__":{"state":"clear"},')
        .replace(',"__proto__":{"state":"clear"}', ',"constructor":1')
    ]
  ])('%s', (_where, text) => {
    expect(fleetLinesIn(text)).toEqual([{ kind: 'line', line: facts(signIn) }])
  })

  it('beside others in the same line', () => {
    expect(fleetLinesIn(`[${json},${line()}]`).map((fleetLine) => fleetLine.kind)).toEqual(['line', 'line'])
  })

  it.each([
    ['cut', json.slice(0, 200)],
    ['cut', `${json.slice(0, 200)},${json.slice(0, 100)}`],
    ['not-json', json.replace('"state"', 'state')],
    ['wrong-fields', json.replace('"found"', '"lost"')],
    ['wrong-fields', json.replace('"undecided":0', '"undecided":-1')],
    ['wrong-fields', json.replace('0x8024401b', '=cmd()')],
    ['newer-version', json.replace('fleet@1', 'fleet@2')],
    ['too-long', json.replace('sup01', 'a'.repeat(9000))]
  ])('or reported as broken: %s', (why, text) => {
    for (const fleetLine of fleetLinesIn(text)) expect(fleetLine).toEqual({ kind: 'broken', why })
    const { lines, problems } = summed(json, text)
    expect(lines).toMatchObject({ counted: 1, broken: fleetLinesIn(text).length })
    expect(problems[0]).toEqual({ file: 'a.txt', line: 2, why })
  })

  it('in time also where a line is full of beginnings', () => {
    for (const beginning of [
      'sup-doctor/fleet@',
      '{"schema":"sup-doctor/fleet@1"',
      '{'.repeat(40) + 'sup-doctor/fleet@1'
    ]) {
      expect(fleetLinesIn(beginning.repeat(60_000))).toHaveLength(60_000)
    }
  })

  it('or not, whatever a line holds, without ever stopping', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '"',
      '""',
      '\\',
      json,
      json.slice(0, 90),
      'sup-doctor/fleet@1',
      '__proto__',
      '[',
      ','
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }))), (parts) => {
        for (const fleetLine of fleetLinesIn(parts.join(''))) expect(['line', 'broken']).toContain(fleetLine.kind)
      })
    )
  })
})

describe('the roll-up', () => {
  it('groups by cause, side, server, subnet and build, most causes first', () => {
    const sum = summed(
      line(),
      line({ ...signIn, subnets: ['10.1.2.0/24', '10.9.9.0/24'] }),
      line({ ...signIn, build: '10.0.19045' }),
      line({
        ...signIn,
        cause: 'port-refused',
        side: 'network',
        sup: 'http://sup02.contoso.local:8530',
        failover: 'due'
      }),
      line({ state: 'undecided', sup: null, subnets: [], build: null })
    )
    expect(sum.total).toMatchObject({
      clients: 5,
      found: 3,
      clear: 1,
      undecided: 1,
      switchesDue: 1,
      cause: 'proxy-auth-required'
    })
    expect(sum.rows('cause').map((row) => [row.key, row.clients])).toEqual([
      ['proxy-auth-required', 2],
      ['port-refused', 1]
    ])
    expect(sum.rows('side').map((row) => [row.key, row.clients])).toEqual([
      ['proxy', 2],
      ['network', 1]
    ])
    expect(sum.rows('sup').map((row) => [row.key, row.clients, row.found, row.cause])).toEqual([
      ['http://sup01.contoso.local:8530', 3, 2, 'proxy-auth-required'],
      ['http://sup02.contoso.local:8530', 1, 1, 'port-refused'],
      [null, 1, 0, null]
    ])
    expect(sum.rows('subnet').map((row) => [row.key, row.clients])).toEqual([
      ['10.1.2.0/24', 4],
      ['10.9.9.0/24', 1],
      [null, 1]
    ])
    expect(sum.rows('build').map((row) => [row.key, row.found])).toEqual([
      ['10.0.26100', 2],
      ['10.0.19045', 1],
      [null, 0]
    ])
  })

  it('counts the newest result of a client, in whatever order they come', () => {
    const older = line({ ...signIn, client: clientNumber(1), at: '2026-10-13T08:00:00.000Z' })
    const newer = line({ client: clientNumber(1), at: '2026-10-14T08:00:00.000Z' })
    for (const texts of [
      [older, newer],
      [newer, older]
    ]) {
      const sum = summed(...texts)
      expect(sum.total).toMatchObject({ clients: 1, found: 0, clear: 1 })
      expect(sum.lines).toEqual({ read: 2, counted: 1, older: 1, broken: 0, foreign: 0 })
    }
  })

  it('finds computers that share a SusClientId, and does not take one computer for two', () => {
    const sus = 'a'.repeat(16)
    const clones = [1, 2, 3].map((number) => line({ client: clientNumber(number), sus }))
    const twice = [
      line({ client: clientNumber(9), sus: 'b'.repeat(16) }),
      line({ client: clientNumber(9), sus: 'b'.repeat(16) })
    ]
    expect(summed(...clones, ...twice).duplicates).toEqual([{ sus, clients: 3 }])
  })

  it('tells why results are missing, and counts lines of something else', () => {
    const sum = summed('DeviceName,Output', line({ state: 'failed', error: 'input' }), '')
    expect(sum.rows('error').map((row) => [row.key, row.clients])).toEqual([['input', 1]])
    expect(sum.lines).toMatchObject({ counted: 1, foreign: 1 })
  })

  it('takes names of prototypes for names', () => {
    const sum = summed(...['__proto__', 'constructor', 'toString'].map((sup) => line({ ...signIn, sup })))
    expect(sum.rows('sup').map((row) => row.key)).toEqual(['__proto__', 'constructor', 'toString'])
    expect(summed(line({ ...signIn, cause: 'constructor' })).rows('cause')[0]?.key).toBe('constructor')
  })
})
