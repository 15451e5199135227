import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Case } from '../../src-main/contract/case.ts'
import type { EvidenceValue } from '../../src-main/contract/evidence/index.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { revocationLookupProbe } from '../../src-main/probes/revocation-lookup.ts'
import { thisSystem } from '../../src-main/system/this-system.ts'
import { failedScan, fromFile } from '../builders/evidence.ts'
import { makeCertificate, makeRevocationList } from './certificates.ts'
import { startNginx, type Site } from './nginx.ts'
import { silent, startOddServer } from './odd-servers.ts'
import { freePorts } from './open-port.ts'
import { missing } from './prerequisites.ts'
import { limitsFor, probeLab } from './probe-lab.ts'
import { startSquid } from './squid.ts'
import { trustAuthority } from './trusted-authority.ts'

/** Where the certificate of a site says that its list is. */
type Place = 'valid' | 'expired' | 'page' | 'missing' | 'silent' | 'nobody' | 'unknown-name'
type Way = 'direct' | 'open' | 'tunnels-only'

interface Row {
  readonly list: Place
  readonly way: Way
  readonly outcome: EvidenceValue<'revocation-lookup'>['lookups'][number]['outcome']
  /** The verdict where Windows' log says 0x80092013; null: the list is not the cause. */
  readonly cause: string | null
  readonly side: string | null
}

const unreachable = 'certificate-revocation-unreachable'
const rows: readonly Row[] = [
  { list: 'valid', way: 'direct', outcome: 'fetched', cause: null, side: null },
  { list: 'valid', way: 'open', outcome: 'fetched', cause: null, side: null },
  { list: 'valid', way: 'tunnels-only', outcome: 'refused', cause: unreachable, side: 'proxy' },
  { list: 'nobody', way: 'open', outcome: 'refused', cause: unreachable, side: 'network' },
  { list: 'nobody', way: 'direct', outcome: 'no-connection', cause: unreachable, side: 'network' },
  { list: 'unknown-name', way: 'direct', outcome: 'name-unresolved', cause: unreachable, side: 'network' },
  { list: 'silent', way: 'direct', outcome: 'no-answer', cause: unreachable, side: 'server' },
  { list: 'missing', way: 'direct', outcome: 'refused', cause: unreachable, side: 'server' },
  { list: 'page', way: 'direct', outcome: 'not-a-list', cause: unreachable, side: 'server' },
  {
    list: 'expired',
    way: 'direct',
    outcome: 'fetched',
    cause: 'certificate-revocation-list-expired',
    side: 'server'
  }
]

describe.skipIf(missing('nginx', 'squid', 'openssl'))(
  'the addresses of the revocation check',
  { concurrent: true },
  () => {
    let stop: () => Promise<void>
    let siteOf: Readonly<Record<Place, number>>
    let proxyOf: Readonly<Record<Way, string>>

    beforeAll(async () => {
      const folder = await mkdtemp(join(tmpdir(), 'sup-doctor-revocation-'))
      const root = makeCertificate(folder, 'root', { commonName: 'Lab Revocation Root', authority: true })
      const listOf = (name: string, to: string) => makeRevocationList(folder, 'root', name, root, to)
      const silence = await startOddServer(silent)
      const places = ['valid', 'expired', 'page', 'missing', 'silent', 'nobody', 'unknown-name'] as const
      const [lists = 0, nobody = 0, open = 0, tunnels = 0, ...sites] = await freePorts(places.length + 4)
      const address: Record<Place, string> = {
        valid: `http://127.0.0.1:${lists}/valid.crl`,
        expired: `http://127.0.0.1:${lists}/expired.crl`,
        page: `http://127.0.0.1:${lists}/page.crl`,
        missing: `http://127.0.0.1:${lists}/missing.crl`,
        silent: `http://127.0.0.1:${silence.port}/silent.crl`,
        nobody: `http://127.0.0.1:${nobody}/list.crl`,
        'unknown-name': 'http://pki.contoso.invalid/list.crl'
      }
      const served: Site = {
        directives: [
          `location = /valid.crl { alias ${listOf('valid', '20450101000000Z')}; }`,
          `location = /expired.crl { alias ${listOf('expired', '20210101000000Z')}; }`,
          `location = /page.crl { return 200 "<html>sign in</html>"; }`
        ]
      }
      const secure = places.map((place, at): [number, Site] => {
        const identity = makeCertificate(folder, place, { commonName: 'localhost', by: root, crl: address[place] })
        return [sites[at] ?? 0, { identity }]
      })
      const running = await Promise.all([
        startNginx(folder, new Map([[lists, served], ...secure])),
        startSquid(folder, open, 'open'),
        startSquid(folder, tunnels, 'tunnels-only')
      ])
      const distrust = trustAuthority(root.chain)
      siteOf = Object.fromEntries(places.map((place, at) => [place, sites[at] ?? 0])) as Record<Place, number>
      proxyOf = { direct: 'direct', open: `127.0.0.1:${open}`, 'tunnels-only': `127.0.0.1:${tunnels}` }
      stop = async () => {
        distrust()
        await Promise.all([...running, silence].map((program) => program.stop()))
        await rm(folder, { recursive: true, force: true, maxRetries: 5 })
      }
    })
    afterAll(() => stop())

    async function checked(
      { list, way, outcome }: Row,
      complains: boolean
    ): Promise<{ theCase: Case; outcome: string | undefined }> {
      const files = complains ? [fromFile(failedScan('0x80092013'), 'WindowsUpdate.log')] : []
      const scenario = { wsus: `https://localhost:${siteOf[list]}`, proxy: proxyOf[way], files }
      const seen = await probeLab({ fill: (address) => address }, scenario)
      const probe = revocationLookupProbe({ marker: 'lab', version: '0.0.0' }, limitsFor(outcome === 'no-answer'))
      const value = await probe.collect(thisSystem(), new AbortController().signal, seen.evidence)
      const about = { collectedAt: seen.collectedAt, durationMs: 0, origin: 'live', source: null } as const
      const evidence = [...seen.evidence, { probe: 'revocation-lookup', status: 'collected', ...about, value } as const]
      return { theCase: { ...seen, evidence }, outcome: value.lookups.at(0)?.outcome }
    }

    it.each(rows)('a scan that could not check revocation: $list list, $way', async (row) => {
      const { theCase, outcome } = await checked(row, true)
      expect(outcome).toBe(row.outcome)
      const { verdict } = diagnose(theCase, '0.0.0')
      const { cause, side } = row
      expect({ cause: verdict.cause, side: verdict.side }).toEqual({ cause, side })
      if (cause !== null) expect(verdict).toMatchObject({ step: 'certificate', confidence: 'certain' })
    })

    it.each(rows)('nothing complains: $list list, $way', async (row) => {
      const { theCase } = await checked(row, false)
      const { verdict, steps } = diagnose(theCase, '0.0.0')
      expect(verdict.outcome).toBe('clear')
      const hint = steps
        .flatMap(({ results }) => results)
        .find(({ check }) => check === 'certificate-revocation-not-checkable')
      expect(hint).toMatchObject(
        row.cause === null ? { outcome: 'clear' } : { outcome: 'found', side: row.side, severity: 'hint' }
      )
    })

    it('a run that is called off ends at once and proves nothing', async () => {
      const { theCase } = await checked(
        { list: 'silent', way: 'direct', outcome: 'no-answer', cause: null, side: null },
        false
      )
      const cancel = new AbortController()
      const before = theCase.evidence.filter(({ probe }) => probe !== 'revocation-lookup')
      const asked = revocationLookupProbe({ marker: 'lab', version: '0.0.0' }, limitsFor(false))
      const looking = asked.collect(thisSystem(), cancel.signal, before)
      cancel.abort('cancelled')
      expect((await looking).lookups[0]?.outcome).toBe('unfinished')
    })
  }
)
