import { describe, expect, it } from 'vitest'
import type { RawFile } from '../../src-main/casefile/raw-file.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { importFiles } from '../../src-main/import/import-files.ts'
import { bundles } from '../builders/bundles.ts'
import { file, zipOf } from '../builders/zip-of.ts'

async function judged(...dropped: readonly RawFile[]) {
  const { inputs, evidence, newestAt } = await importFiles([...dropped])
  const { verdict, machines } = diagnose({ collectedAt: newestAt, inputs: [], evidence }, '1.2.3')
  return { inputs, probes: new Set(evidence.map(({ probe }) => probe)), verdict, machines }
}

describe('a bundle', () => {
  it.each(Object.entries(bundles))('of %s is one computer, judged by its failed scan', async (_, make) => {
    const { probes, machines, verdict, inputs } = await judged(file('bundle.zip', await zipOf(...make('PC01'))))
    expect(machines).toEqual([])
    expect(verdict).toMatchObject({ outcome: 'found', cause: 'proxy-name-unresolved', confidence: 'likely' })
    expect([...probes].sort()).toEqual(expect.arrayContaining(['event-log', 'update-policy', 'windows-update-log']))
    // what the collector did itself is no output of a command
    expect(probes).not.toContain('command-output')
    const records = inputs.filter(({ name }) => /results\.xml$|FootPrint\.txt$/.test(name))
    expect(records.map(({ remark }) => remark?.id)).toEqual(records.map(() => 'collection-record'))
  })

  it.each(Object.entries(bundles))('of %s is kept apart from that of another computer', async (_, make) => {
    const [one, other] = [await zipOf(...make('PC01')), await zipOf(...make('PC02'))]
    const { machines } = await judged(file('one.zip', one), file('other.zip', other))
    expect(machines.map(({ name }) => name?.split('.')[0]).sort()).toEqual(['PC01', 'PC02'])
  })

  it('is the same unpacked, and with its files in another order', async () => {
    for (const make of Object.values(bundles)) {
      const { verdict, machines } = await judged(...make('PC01').toReversed())
      expect(machines).toEqual([])
      expect(verdict).toMatchObject({ cause: 'proxy-name-unresolved', confidence: 'likely' })
    }
  })
})
