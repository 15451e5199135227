import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { openLab, type Lab } from './lab.ts'
import { openNetworkLab, type NetworkLab } from './network-lab.ts'
import { canBreakNetworks, missing } from './prerequisites.ts'
import { probeLab, trace } from './probe-lab.ts'
import { runInNamespace } from './run-scenario.ts'
import { hostileNameScenarios } from './scenarios-hostile-names.ts'
import { networkScenarios } from './scenarios-network.ts'
import { scenarios } from './scenarios.ts'
import { trustAuthority } from './trusted-authority.ts'

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
      const { outcome: expected = scenario.expect.cause === null ? 'clear' : 'found', ...verdict } = scenario.expect
      const { outcome, cause, step, side, confidence } = diagnose(theCase, '0.0.0').verdict
      expect({ cause, step, side, confidence }).toEqual(verdict)
      expect(outcome).toBe(expected)
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
      expect((await runInNamespace(lab, scenario)).judged).toEqual(scenario.expect)
    })
  })
}
