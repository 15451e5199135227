import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { importFiles } from '../../src-main/import/import-files.ts'
import { readInputs } from '../../src-main/import/read-inputs.ts'
import type { Confidence } from '../../src-main/contract/check.ts'
import type { Verdict } from '../../src-main/contract/diagnosis.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { hostileNameScenarios } from '../lab/scenarios-hostile-names.ts'
import { networkScenarios } from '../lab/scenarios-network.ts'
import { scenarios } from '../lab/scenarios.ts'
import { corpusTruth, writtenTruth, type Truth } from './known-truth.ts'

/** One situation of which is known what was wrong: how sure the verdict was, `none` without a cause, and whether it was right. */
export interface Judged {
  readonly name: string
  readonly said: Confidence | 'clear' | 'none'
  readonly right: boolean
}

export interface Source {
  readonly name: string
  readonly judged: readonly Judged[]
}

const written = join(import.meta.dirname, '../cases')
const shared = join(import.meta.dirname, '../../../shared')

/** What every clone holds. A test of the lab fails where a scenario is judged otherwise than the table here counts it. */
export async function ownSources(): Promise<readonly Source[]> {
  const cases = await Promise.all(
    Object.entries(writtenTruth).map(([name, truth]) => judgedInput(name, join(written, name, 'input'), truth))
  )
  return [
    { name: 'written cases', judged: cases },
    { name: 'laboratory, live', judged: laboratory() }
  ]
}

/** What lies beside the repository: real logs and described situations; empty where it does not. */
export async function sharedSources(): Promise<readonly Source[]> {
  if (!existsSync(shared)) return []
  const logs = Object.entries(corpusTruth).map(([name, truth]) =>
    judgedInput(name, join(shared, 'corpus', name), truth)
  )
  return [
    { name: 'real logs', judged: await Promise.all(logs) },
    { name: 'described situations', judged: await Promise.all(described()) }
  ]
}

async function judgedInput(name: string, path: string, truth: Truth): Promise<Judged> {
  const { inputs, evidence, newestAt } = await importFiles(await readInputs([path]))
  return judgedAs(name, diagnose({ collectedAt: newestAt, inputs, evidence }, '0.0.0').verdict, truth)
}

function judgedAs(name: string, { outcome, cause, confidence }: Verdict, truth: Truth): Judged {
  const said = confidence ?? (outcome === 'clear' ? 'clear' : 'none')
  // an open verdict is never wrong, it only helps nobody; a clear one is wrong wherever something is broken
  return { name, said, right: said === 'none' || truth.includes(said === 'clear' ? 'clear' : cause) }
}

/** Each scenario is a fault that was made, with the verdict that it has to get. */
function laboratory(): Judged[] {
  return [...scenarios, ...networkScenarios, ...hostileNameScenarios].map(({ name, expect }) => ({
    name,
    said: expect.confidence ?? (expect.outcome === 'undecided' ? 'none' : 'clear'),
    right: true
  }))
}

interface Described {
  /** Null: any cause. */
  readonly cause: Truth | null
  readonly notCertain?: boolean
  readonly notClear?: boolean
  readonly outcome?: string
}

/** Situations whose expert named accepted causes, or only what must not be said. */
function described(): Promise<Judged>[] {
  const folder = join(shared, 'cases')
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(async ({ name }) => {
      const expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Described
      const { inputs, evidence, newestAt } = await importFiles(await readInputs([join(folder, name, 'input')]))
      const { verdict } = diagnose({ collectedAt: newestAt, inputs, evidence }, '0.0.0')
      const isClear = expected.notClear !== true && expected.outcome !== 'undecided' && expected.outcome !== 'found'
      const truth = [...(expected.cause ?? [verdict.cause]), ...(isClear ? ['clear'] : [])]
      const judged = judgedAs(name, verdict, truth)
      return { ...judged, right: judged.right && !(expected.notCertain === true && judged.said === 'certain') }
    })
}
