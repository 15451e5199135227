import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importFiles } from '../../src-main/import/import-files.ts'
import { readInputs } from '../../src-main/import/read-inputs.ts'
import { evidenceSet } from '../../src-main/derived/evidence-set.ts'
import type { Diagnosis } from '../../src-main/contract/diagnosis.ts'
import { startCheck } from './built-cli.ts'
import { openNetworkLab, type NetworkLab } from './network-lab.ts'
import { registryExport } from './pac-registry.ts'
import { canBreakNetworks } from './prerequisites.ts'
import { pacScenarios } from './scenarios-pac.ts'

if (canBreakNetworks()) {
  describe('the command line with the settings of a registry export', () => {
    let lab: NetworkLab
    let folder: string
    beforeAll(async () => {
      lab = await openNetworkLab()
      folder = await mkdtemp(join(tmpdir(), 'sup-doctor-pac-'))
    })
    afterAll(async () => {
      await lab.close()
      await rm(folder, { recursive: true, force: true })
    })

    it.each(pacScenarios)('$name', async (scenario) => {
      const own = await mkdtemp(join(folder, 'one-'))
      const dropped = join(own, 'settings.reg')
      const saved = join(own, 'case.supcase')
      await writeFile(dropped, registryExport(scenario))
      const args = [dropped, '--live', '--json', '-', '--save', saved]
      const { stdout } = await startCheck(args, lab.namespaces.client).ended
      const diagnosis = JSON.parse(stdout) as Diagnosis
      const evidence = evidenceSet((await importFiles(await readInputs([saved]))).evidence)
      const paths = evidence.all('wsus-access').flatMap((envelope) => envelope.value.paths)
      const script = evidence.all('pac-script').flatMap((envelope) => envelope.value.scripts)[0]

      expect(
        paths.map(({ path, proxy, effective }) => `${[path, proxy ?? ''].join(' ').trim()}${effective ? '*' : ''}`)
      ).toEqual(scenario.paths)
      const numbers = paths.flatMap((path) => path.attempts.map((attempt) => attempt.url.split('=')[1]))
      expect(new Set(numbers).size).toBe(numbers.length)
      expect(script === undefined ? undefined : `${script.fetch.outcome} ${script.evaluation.outcome}`).toBe(
        scenario.went
      )
      expect(diagnosis.verdict.cause).toBe(scenario.cause)
      if (scenario.confidence !== undefined) expect(diagnosis.verdict.confidence).toBe(scenario.confidence)
      const results = diagnosis.steps.flatMap((step) => step.results)
      const found = results.filter((result) => result.outcome === 'found').map((result) => result.check)
      expect(found).toEqual(expect.arrayContaining([...(scenario.found ?? [])]))
    })
  })
}
