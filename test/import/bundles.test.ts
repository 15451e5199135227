import { describe, expect, it } from 'vitest'
import type { RawFile } from '../../src-main/casefile/raw-file.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { importFiles } from '../../src-main/import/import-files.ts'
import { bundles, search } from '../builders/bundles.ts'
import { file, zipOf } from '../builders/zip-of.ts'
import { chunkOf, evtxOf } from '../readers/event-log/evtx-writer.ts'

async function judged(...dropped: readonly RawFile[]) {
  const { inputs, evidence, newestAt } = await importFiles([...dropped])
  const { verdict, machines, scanStory } = diagnose({ collectedAt: newestAt, inputs: [], evidence }, '1.2.3')
  const errors = evidence.flatMap((one) =>
    one.probe === 'command-output' && one.status === 'collected' ? one.value.errors : []
  )
  return { inputs, probes: new Set(evidence.map(({ probe }) => probe)), verdict, machines, scanStory, errors }
}

describe('a bundle', () => {
  it.each(Object.entries(bundles))('of %s is one computer, judged by its failed scan', async (_, make) => {
    const { probes, machines, verdict, inputs, scanStory, errors } = await judged(
      file('bundle.zip', await zipOf(...make('PC01')))
    )
    expect(machines).toEqual([])
    expect(verdict).toMatchObject({ outcome: 'found', cause: 'proxy-name-unresolved', confidence: 'likely' })
    expect([...probes].sort()).toEqual(expect.arrayContaining(['event-log', 'update-policy', 'windows-update-log']))
    // what the collector did itself is no output of a command
    expect(errors).toEqual([])
    // the same scan as trace and as text is one
    expect(scanStory.attempts.filter(({ startedAt }) => startedAt?.startsWith('2026') === true)).toHaveLength(1)
    const records = inputs.filter(({ name }) => /results\.xml$|FootPrint\.txt$/.test(name))
    expect(records.map(({ remark }) => remark?.id)).toEqual(records.map(() => 'collection-record'))
  })

  it.each(Object.entries(bundles))('of %s is kept apart from that of another computer', async (_, make) => {
    const [one, other] = [await zipOf(...make('PC01')), await zipOf(...make('PC02'))]
    const { machines } = await judged(file('one.zip', one), file('other.zip', other))
    expect(machines.map(({ name }) => name?.split('.')[0]).sort()).toEqual(['PC01', 'PC02'])
  })

  it.each(Object.entries(bundles))('of %s is the same packed once more', async (_, make) => {
    const inner = file('DiagLogs-PC01-20261014T104500Z.zip', await zipOf(...make('PC01')))
    const { verdict, machines } = await judged(file('mail.zip', await zipOf(inner)))
    expect(machines).toEqual([])
    expect(verdict).toMatchObject({ cause: 'proxy-name-unresolved', confidence: 'likely' })
  })

  it('is the same where Windows noted the end of the scan in the same millisecond as its trace', async () => {
    const noted = evtxOf([chunkOf([{ ...search, time: '2026-10-14T08:41:02.118Z' }])])
    for (const make of [bundles['Intune’s diagnostics in numbered folders'], bundles['Support Center']]) {
      const { verdict, scanStory } = await judged(...(make?.('PC01') ?? []), file('0/noted.evtx', noted))
      expect(verdict).toMatchObject({ cause: 'proxy-name-unresolved', confidence: 'likely' })
      expect(scanStory.attempts).toHaveLength(1)
    }
  })

  it('is the same unpacked, and with its files in another order', async () => {
    for (const make of Object.values(bundles)) {
      const { verdict, machines } = await judged(...make('PC01').toReversed())
      expect(machines).toEqual([])
      expect(verdict).toMatchObject({ cause: 'proxy-name-unresolved', confidence: 'likely' })
    }
  })
})
