import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { importFiles } from '../../src-main/import/import-files.ts'
import { recognise } from '../../src-main/import/recognise.ts'
import { saveCase } from '../../src-main/casefile/save.ts'
import { evidenceSchemas } from '../../src-main/contract/evidence/index.ts'
import { problemsOf } from './corpus-check.ts'

const folder = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))
const present = existsSync(folder)
const names = present
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /[\\/].*\.\w+$/.test(name))
  : []
const bytesOf = (name: string) => new Uint8Array(readFileSync(`${folder}${name}`))

if (present)
  describe('the samples', () => {
    it('are there', () => expect(names.length).toBeGreaterThan(100))

    it.each(names)('%s brings what fits its schema', (name) => {
      const found = recognise(bytesOf(name))
      for (const { probe, value } of found?.evidence ?? []) {
        expect(v.safeParse(evidenceSchemas[probe], value).issues).toBeUndefined()
      }
    })

    it.each(names)('%s says what its index says', (name) => expect(problemsOf(name, bytesOf(name))).toEqual([]))

    it('survive a round trip through a saved case', async () => {
      const imported = await importFiles(names.map((name) => ({ name, bytes: bytesOf(name) })))
      const { inputs, evidence, newestAt } = imported
      const saved = await saveCase({ collectedAt: newestAt, inputs, evidence })
      expect(evidence.length).toBeGreaterThan(60)
      expect(await importFiles([{ name: 'all.supcase', bytes: saved }])).toEqual(imported)
    })

    it('never make a reader throw, however they are damaged', () => {
      const samples = names.map(bytesOf)
      const damage = fc.record({
        sample: fc.nat(),
        cutAt: fc.nat(4000),
        length: fc.nat(6000),
        flips: fc.array(fc.tuple(fc.nat(6000), fc.nat(255)), { maxLength: 12 })
      })
      const damaged = fc.property(damage, ({ sample, cutAt, length, flips }) => {
        const bytes = samples[sample % samples.length]?.slice(cutAt, cutAt + length) ?? new Uint8Array(0)
        flips.forEach(([at, value]) => bytes.fill(value, at, at + 1))
        for (const { probe, value } of recognise(bytes)?.evidence ?? []) {
          expect(v.is(evidenceSchemas[probe], value)).toBe(true)
        }
      })
      fc.assert(damaged, { numRuns: 600 })
    })
  })
