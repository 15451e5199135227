import { globSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { evidenceSet } from '../../src-main/derived/evidence-set.ts'
import { scanStory } from '../../src-main/derived/scans/scan-story.ts'
import { importFiles } from '../../src-main/import/import-files.ts'

const cases = join(import.meta.dirname, '../cases')
const logs = globSync('*/input/*.log', { cwd: cases })
  .map((path) => [relative('.', path), readFileSync(join(cases, path), 'utf8').trimEnd()] as const)
  .filter(([, text]) => text.includes('<![LOG['))

/** Every scan with what it ended with, and every code with its number. */
async function scansIn(text: string): Promise<unknown> {
  const { evidence } = await importFiles([{ name: 'pasted.log', bytes: new TextEncoder().encode(text) }])
  return scanStory
    .of(evidenceSet(evidence))
    .attempts.map(({ startedAt, endedAt, outcome, code, counts }) => ({ startedAt, endedAt, outcome, code, counts }))
}

describe.each(logs)('%s', (_name, text) => {
  it('holds each scan once, wherever an earlier copy above it was cut off, or a later one below it', async () => {
    const once = await scansIn(text)
    const lines = text.split('\n')
    const cuts = lines.map((_, at) => at + 1)
    for (const cut of cuts) {
      const [upper, lower] = [lines.slice(0, cut), lines.slice(cut - 1)]
      expect({ cut, scans: await scansIn([...upper, ...lines].join('\n')) }).toEqual({ cut, scans: once })
      expect({ cut, scans: await scansIn([...lines, ...lower].join('\n')) }).toEqual({ cut, scans: once })
      expect({ cut, scans: await scansIn([...upper, ...lower].join('\n')) }).toEqual({ cut, scans: once })
    }
  })
})
