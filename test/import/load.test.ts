import { expect, it } from 'vitest'
import { loadCase } from '../../src-main/casefile/load.ts'
import { caseFormat, caseVersion, manifestName } from '../../src-main/casefile/manifest.ts'

it('opens a case whose later version knew more kinds of files, which are unknown then', () => {
  const input = { name: 'a.bin', kind: 'made-later', bytes: 1, sha256: '', recognised: true }
  const manifest = { format: caseFormat, version: caseVersion, collectedAt: null, inputs: [input], files: [] }
  const bytes = new TextEncoder().encode(JSON.stringify(manifest))
  expect(loadCase([{ name: manifestName, bytes }])).toMatchObject({ inputs: [{ ...input, kind: 'unknown' }] })
})
