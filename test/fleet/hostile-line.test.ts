import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src-main/casefile/sha256.ts'
import { checks } from '../../src-main/checks/index.ts'
import { fleetLineSchema } from '../../src-main/contract/fleet-line.ts'
import type { Diagnosis } from '../../src-main/contract/diagnosis.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { failedFacts } from '../../src-main/fleet/fleet-facts.ts'
import { fleetLine, lineText } from '../../src-main/fleet/fleet-line.ts'
import { envelope, policy } from '../builders/evidence.ts'

const hash = (text: string) => sha256(new TextEncoder().encode(text))
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.constantFrom('', '{}\n', '"}', '\u2028', '=1+1')
)
const host = fc.oneof(
  fc.domain(),
  fc.ipV4(),
  fc.ipV6().map((text) => `[${text}]`),
  fc.stringMatching(/^[a-z0-9"'=+{}_-]{1,400}$/)
)
const time = fc.oneof(fc.constantFrom(null, '2026-10-14T08:42:07.000Z'), anything)

const results = fc.array(
  fc.record({
    check: fc.oneof(fc.constantFrom(...checks.map((check) => check.id)), anything),
    outcome: fc.constantFrom('found' as const, 'undecided' as const, 'crashed' as const, 'clear' as const)
  }),
  { maxLength: 200 }
)

const hostile = fc.record({
  url: fc.oneof(
    anything,
    host.map((text) => `http://${text}:8530/Selfupdate`)
  ),
  name: fc.oneof(fc.stringMatching(/^[A-Z]{5}[A-Z0-9-]{1,10}$/), anything),
  os: anything,
  addresses: fc.array(fc.oneof(fc.ipV4(), fc.ipV6(), anything), { maxLength: 40 }),
  ids: fc.array(
    fc.oneof(
      fc.uuid().map((text) => `wsus:${text}`),
      anything
    ),
    { maxLength: 5 }
  ),
  codes: fc.array(fc.oneof(fc.stringMatching(/^0x8[0-9a-f]{7}$/), anything), { maxLength: 200 }),
  version: anything,
  collectedAt: time,
  durationMs: fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(0, 12, 1e300)),
  results
})
type Hostile = typeof hostile extends fc.Arbitrary<infer T> ? T : never

const base = diagnose({ collectedAt: null, inputs: [], evidence: [policy({ WUServer: 'http://sup01:8530' })] }, '0.0.0')

function sessionOf(given: Hostile) {
  const { name, os, addresses, ids, durationMs } = given
  const about = { step: 'proxy', severity: 'blocker', side: 'proxy' } as const
  const details = {
    found: { findings: [] },
    undecided: { missing: [] },
    crashed: { detail: '' },
    clear: { evidence: [] }
  }
  const items = given.results.map((result) => ({ ...about, ...result, ...details[result.outcome] }))
  const code = { symbol: null, httpStatus: null, group: 'other', count: 1, first: null, last: null, inRetryList: false }
  const diagnosis = {
    ...base,
    tool: { version: given.version },
    collectedAt: given.collectedAt,
    client: { name, os, elevated: null },
    wsus: { url: given.url, source: 'policy' },
    verdict: { ...base.verdict, cause: given.results[0]?.check ?? null },
    steps: [{ id: 'proxy', state: 'found', results: items }],
    codes: given.codes.map((text) => ({ ...code, code: text, evidence: [] }))
    // results of no real run, which a file from elsewhere may hold all the same
  } as unknown as Diagnosis
  const evidence = [
    { ...envelope('client', { name, os, elevated: null, addresses }), durationMs },
    envelope('machine-identity', { names: [name], ids })
  ]
  return { diagnosis, evidence }
}

describe('the line', () => {
  it('is one line of ASCII below 2,000 characters, fits its schema and holds no other brace, whatever the case holds', () => {
    fc.assert(
      fc.property(hostile, fc.boolean(), (given, hideNames) => {
        const line = fleetLine(sessionOf(given), { hash, hideNames })
        expect(line).toMatch(/^\{[\x20-\x7a\x7c\x7e]*\}$/)
        expect(line.length).toBeLessThan(2000)
        expect(v.safeParse(fleetLineSchema, JSON.parse(line)).issues).toBeUndefined()
      }),
      { numRuns: 1500 }
    )
  })

  it('names neither the computer nor its addresses nor its ids, also where the server is the computer itself', () => {
    const named = hostile.chain((given) =>
      fc
        .record({
          name: fc.stringMatching(/^[A-Z]{6}-[0-9]{4}$/),
          address: fc.ipV4().filter((text) => !text.endsWith('.0')),
          itself: fc.constantFrom('name', 'address', 'no')
        })
        .map(({ name, address, itself }) => {
          const server = { name: `${name.toLowerCase()}.contoso.local`, address, no: 'sup01.contoso.local' }[itself]
          return {
            ...given,
            name,
            addresses: [address],
            url: `http://${server}:8530`,
            ids: ['wsus:0d0f7cb5-6c8f-4b0c-9d5e-5f8f1b1c2d3e']
          }
        })
    )
    fc.assert(
      fc.property(named, (given) => {
        const line = fleetLine(sessionOf({ ...given, results: [], version: '1.0.0', os: 'Windows' }), {
          hash,
          hideNames: false
        })
        expect(line.toLowerCase()).not.toContain(given.name.toLowerCase())
        expect(line).not.toContain(`${given.addresses[0]}"`)
        expect(line).not.toContain(`${given.addresses[0]}:`)
        expect(line).not.toContain('0d0f7cb5')
      })
    )
  })

  it('of our own failure is as short, without a message', () => {
    fc.assert(
      fc.property(anything, anything, anything, (version, at, detail) => {
        const line = lineText(failedFacts(version, at, 'internal', detail))
        expect(line).toMatch(/^\{[\x20-\x7a\x7c\x7e]*\}$/)
        expect(line.length).toBeLessThan(2000)
        expect(v.safeParse(fleetLineSchema, JSON.parse(line)).issues).toBeUndefined()
      })
    )
  })
})
