import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { importFiles } from '../../src-main/import/import-files.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'

const folder = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))

/** Start line, outcome or code, whether it counts, part reached: of one sample alone. */
async function storyOf(name: string): Promise<string[]> {
  const bytes = readFileSync(`${folder}${name}`)
  const { inputs, evidence, newestAt } = await importFiles([{ name, bytes }])
  const { attempts } = diagnose({ collectedAt: newestAt, inputs, evidence }, '0').scanStory
  return attempts.map(
    (attempt) =>
      `${attempt.start?.line ?? '-'} ${attempt.code ?? attempt.outcome} ${attempt.counts} ${attempt.phase ?? '-'}`
  )
}

if (existsSync(folder))
  describe('real logs', () => {
    test.each([
      [
        'configmgr/c01_wuahandler_raw_ok.log',
        ['10 succeeded succeeded sync', '19 succeeded succeeded sync', '24 succeeded succeeded sync']
      ],
      ['configmgr/c14_gp_conflict_87d00692.log', ['- 0x87d00692 not-listed policy']],
      ['configmgr/c18_endsearch_80244010_same_line.log', ['- 0x80244010 yes -']],
      ['windowsupdate-classic/a16_80072ee2_doubleslash_truncated.log', ['1 0x80072ee2 other-caller connect']],
      ['windowsupdate-classic/a20_ccmexec_success_multispace.log', ['7 succeeded succeeded sync']],
      ['windowsupdate-etl/b08_wsus_https_scan_ok_es.log', ['1 succeeded other-caller sync']],
      ['windowsupdate-etl/b10_80240438_proxy_spanish.log', []]
    ])('%s', async (name, story) => {
      expect(await storyOf(name)).toEqual(story)
    })
  })
