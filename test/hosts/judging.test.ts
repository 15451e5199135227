import { describe, expect, it } from 'vitest'
import type { Case } from '../../src-main/contract/case.ts'
import { judging, isLargeValue } from '../../src-main/hosts/node/judging/judging.ts'
import { documentPorts } from '../../src-main/hosts/node/document-ports.ts'
import { importFiles } from '../../src-main/import/import-files.ts'
import { judgingHere } from '../../src-main/service/judging.ts'
import { scansLog } from '../break/made-inputs.ts'

/** Logs of one computer with that many failed scans, read as every file is. */
async function caseOf(scans: number): Promise<Case> {
  const bytes = new TextEncoder().encode(scansLog(scans))
  const names = Array.from({ length: 8 }, (_, nth) => `WUAHandler-${nth}.log`)
  const { inputs, evidence, newestAt } = await importFiles(names.map((name) => ({ name, bytes })))
  return { collectedAt: newestAt, inputs, evidence }
}

describe('a large case', () => {
  it('is judged on another thread, and gives the same documents as on this one', async () => {
    const theCase = await caseOf(250)
    expect(isLargeValue(theCase)).toBe(true)
    const made = await Promise.all(
      [judging, judgingHere(documentPorts)].map(async (where) => {
        const diagnosis = await where.judge(theCase)
        return await where.documents({ theCase, diagnosis }, true, async (documents) => {
          if ('left' in documents) return documents.left
          const [json, page, list] = [documents.json(), documents.html('de'), documents.ledger('en')]
          return [await json, await page, await list, await documents.leaks('sup01'), await documents.savedCase()]
        })
      })
    )
    expect(made[0]).toEqual(made[1])
    expect(made[0]).toHaveLength(5)
  })

  it('is given up at once when it is called off, before it is judged and while it is', async () => {
    const theCase = await caseOf(250)
    const before = new AbortController()
    before.abort('cancelled')
    await expect(judging.judge(theCase, before.signal)).rejects.toBe('cancelled')
    const meanwhile = new AbortController()
    const judged = judging.judge(theCase, meanwhile.signal)
    meanwhile.abort('cancelled')
    await expect(judged).rejects.toBe('cancelled')
  })

  it('leaves the thread that asks free, however long the judging takes', async () => {
    const theCase = await caseOf(250)
    let turns = 0
    const turning = setInterval(() => turns++, 1)
    await judging.judge(theCase)
    clearInterval(turning)
    expect(turns).toBeGreaterThan(3)
  })
})

it('a case of usual size is judged where it is, and a value is measured no further than it takes', () => {
  expect(isLargeValue({ inputs: [], evidence: Array.from({ length: 500 }, (_, nth) => ({ nth })) })).toBe(false)
  expect(isLargeValue(['x'.repeat(4_000_000)])).toBe(true)
  const endless: unknown[] = []
  endless.push(endless, endless)
  expect(isLargeValue(endless)).toBe(true)
})
