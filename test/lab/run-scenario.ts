import type { Verdict } from '../../src-main/contract/diagnosis.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { checkByCli } from './built-cli.ts'
import type { Lab } from './lab.ts'
import type { NetworkLab } from './network-lab.ts'
import { probeLab } from './probe-lab.ts'
import type { Scenario } from './scenario.ts'
import type { networkScenarios } from './scenarios-network.ts'

/** A verdict as a scenario demands it. */
export type Judged = Pick<Verdict, 'outcome' | 'cause' | 'step' | 'side' | 'confidence'>

/** The whole verdict that a scenario demands. Throws where it demands none: nothing would be compared with anything. */
export function demanded({ name, expect }: Pick<Scenario, 'name' | 'expect'>): Judged {
  const { cause, step, side, confidence } = expect
  const usual: Judged['outcome'] = cause === null ? 'clear' : 'found'
  const stated: Judged = { outcome: expect.outcome ?? usual, cause, step, side, confidence }
  if (Object.values(stated).some((value) => (value as unknown) === undefined))
    throw new Error(`${name} demands nothing`)
  return stated
}

/** What one scenario came to, and how long that took. */
export interface ScenarioRun {
  readonly judged: Judged
  readonly seconds: number
}

/** The probe in this process, against the servers on loopback. */
export async function runOnLoopback(lab: Lab, scenario: Scenario): Promise<ScenarioRun> {
  const began = performance.now()
  const theCase = await probeLab(lab, scenario)
  return { judged: judged(diagnose(theCase, '0.0.0').verdict), seconds: (performance.now() - began) / 1000 }
}

/** The built command line, inside the client's namespace. */
export async function runInNamespace(
  lab: NetworkLab,
  { wsus, proxy = 'direct' }: (typeof networkScenarios)[number]
): Promise<ScenarioRun> {
  const { diagnosis, seconds } = await checkByCli(wsus, proxy, lab.namespaces.client)
  return { judged: judged(diagnosis.verdict), seconds }
}

function judged({ outcome, cause, step, side, confidence }: Verdict): Judged {
  return { outcome, cause, step, side, confidence }
}
