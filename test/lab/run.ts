import { isDeepStrictEqual } from 'node:util'
import { openLab } from './lab.ts'
import { openNetworkLab } from './network-lab.ts'
import { canBreakNetworks } from './prerequisites.ts'
import { demanded, runInNamespace, runOnLoopback, type Judged, type ScenarioRun } from './run-scenario.ts'
import { hostileNameScenarios } from './scenarios-hostile-names.ts'
import { networkScenarios } from './scenarios-network.ts'
import type { Scenario } from './scenario.ts'
import { scenarios } from './scenarios.ts'
import { trustAuthority } from './trusted-authority.ts'

/** `npm run test:lab`: every scenario, a line each, and how many were judged right. */
interface Task {
  readonly name: string
  readonly expect: Scenario['expect']
  readonly run: () => Promise<ScenarioRun>
}

const atOnce = 8

async function runAll(tasks: readonly Task[]): Promise<boolean[]> {
  const waiting = tasks.entries()
  const right: boolean[] = []
  const work = async () => {
    for (const [at, task] of waiting) right[at] = await runOne(task)
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return right
}

async function runOne({ name, expect, run }: Task): Promise<boolean> {
  try {
    const { judged, seconds } = await run()
    const wanted = demanded({ name, expect })
    const right = isDeepStrictEqual(judged, wanted)
    print(name, judged, seconds.toFixed(1), right ? '' : `WRONG, should be ${words(wanted).join(' ')}`)
    return right
  } catch (error) {
    console.log(`${name}: ${error instanceof Error ? error.message : String(error)}`)
    return false
  }
}

const words = ({ outcome, cause, side, confidence }: Judged) => [cause ?? outcome, side ?? '-', confidence ?? '-']

function print(name: string, judged: Judged, seconds: string, remark: string): void {
  const [cause = '', side = '', confidence = ''] = words(judged)
  const columns = [name.padEnd(66), cause.padEnd(30), side.padEnd(8), confidence.padEnd(10), seconds.padStart(5)]
  console.log([...columns, remark].join(' ').trimEnd())
}

async function onLoopback(): Promise<boolean[]> {
  const lab = await openLab()
  try {
    trustAuthority(lab.knownAuthority)
    return await runAll(scenarios.map((scenario) => ({ ...scenario, run: () => runOnLoopback(lab, scenario) })))
  } finally {
    await lab.close()
  }
}

async function inNamespaces(): Promise<boolean[]> {
  if (!canBreakNetworks()) return []
  const lab = await openNetworkLab()
  try {
    return await runAll(
      [...networkScenarios, ...hostileNameScenarios].map((networkScenario) => ({
        ...networkScenario,
        run: () => runInNamespace(lab, networkScenario)
      }))
    )
  } finally {
    await lab.close()
  }
}

const right = [...(await onLoopback()), ...(await inNamespaces())]
const count = right.filter((candidate) => candidate).length
console.log(`${count} of ${right.length} right`)
process.exitCode = count === right.length ? 0 : 1
