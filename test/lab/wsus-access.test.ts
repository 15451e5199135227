import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Case } from '../../src-main/contract/case.ts'
import { compareCases, type JudgedCase } from '../../src-main/diagnosis/compare/compare-cases.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { openLab, type Lab } from './lab.ts'
import { openNetworkLab, type NetworkLab } from './network-lab.ts'
import { canBreakNetworks, missing } from './prerequisites.ts'
import { probeLab, trace } from './probe-lab.ts'
import { demanded, runInNamespace } from './run-scenario.ts'
import { hostileNameScenarios } from './scenarios-hostile-names.ts'
import { networkScenarios } from './scenarios-network.ts'
import { nothingWrong, type Scenario } from './scenario.ts'
import { scenarios } from './scenarios.ts'
import { trustAuthority } from './trusted-authority.ts'

it('a scenario that demands no verdict, or half of one, is refused', () => {
  const half = { cause: null, step: null } as unknown as Scenario['expect']
  for (const stated of [{} as Scenario['expect'], half]) {
    expect(() => demanded({ name: 'empty', expect: stated })).toThrow('empty demands nothing')
  }
  const open = { ...nothingWrong, outcome: 'undecided' as const }
  expect(demanded({ name: 'open', expect: open }).outcome).toBe('undecided')
})

describe.skipIf(missing('nginx', 'squid', 'apache2', 'openssl'))(
  'the live probe against real servers',
  { concurrent: true },
  () => {
    let lab: Lab
    let distrust: () => void
    let healthy: JudgedCase

    beforeAll(async () => {
      lab = await openLab()
      distrust = trustAuthority(lab.knownAuthority)
      healthy = judgedCase(await probeLab(lab, { wsus: 'https://localhost:{secure}' }))
    })
    afterAll(async () => {
      distrust()
      await lab.close()
    })

    it.each(scenarios)('$name', async (scenario) => {
      const theCase = await probeLab(lab, scenario)
      const paths = theCase.access?.paths ?? []
      const [direct, proxied] = paths
      expect(trace(direct?.attempts.at(-1))).toBe(scenario.direct)
      expect(trace(proxied?.attempts.at(-1))).toBe(scenario.overProxy ?? 'not tried')
      const way = scenario.proxy === undefined ? 'direct' : 'winhttp-proxy'
      expect(paths.filter((path) => path.effective).map((path) => path.path)).toEqual(
        theCase.access === null ? [] : [way]
      )
      const broken = judgedCase(theCase)
      const { outcome, cause, step, side, confidence } = broken.diagnosis.verdict
      expect({ outcome, cause, step, side, confidence }).toEqual(demanded(scenario))
      const first = compareCases(broken, healthy).differences.slice(0, 3)
      if (cause !== null) expect(first.map(({ check }) => check)).toContain(cause)
    })
  }
)

function judgedCase(theCase: Case): JudgedCase {
  return { theCase, diagnosis: diagnose(theCase, '0.0.0') }
}

if (canBreakNetworks()) {
  describe.concurrent('the command line in a broken network', () => {
    let lab: NetworkLab

    beforeAll(async () => {
      lab = await openNetworkLab()
    })
    afterAll(() => lab.close())

    it.each([...networkScenarios, ...hostileNameScenarios])('$name', async (scenario) => {
      expect((await runInNamespace(lab, scenario)).judged).toEqual(demanded(scenario))
    })
  })
}
