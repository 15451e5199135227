import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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

    beforeAll(async () => {
      lab = await openLab()
      distrust = trustAuthority(lab.knownAuthority)
    }, 30_000)
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
      const { outcome, cause, step, side, confidence } = diagnose(theCase, '0.0.0').verdict
      expect({ outcome, cause, step, side, confidence }).toEqual(demanded(scenario))
    })
  }
)

if (canBreakNetworks()) {
  describe.concurrent('the command line in a broken network', () => {
    let lab: NetworkLab

    beforeAll(async () => {
      lab = await openNetworkLab()
    }, 30_000)
    afterAll(() => lab.close())

    it.each([...networkScenarios, ...hostileNameScenarios])('$name', async (scenario) => {
      expect((await runInNamespace(lab, scenario)).judged).toEqual(demanded(scenario))
    })
  })
}
