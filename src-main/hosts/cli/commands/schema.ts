import { toJsonSchema } from '@valibot/to-json-schema'
import { comparisonSchema } from '../../../contract/comparison.ts'
import { diagnosisSchema } from '../../../contract/diagnosis.ts'
import { fleetLineSchema } from '../../../contract/fleet-line.ts'
import { fleetSummarySchema } from '../../../contract/fleet-summary.ts'
import { stableJson } from '../../../service/stable-json.ts'
import type { CliContext } from '../cli-context.ts'
import { exitCodes } from '../exit-codes.ts'
import { assertOnlyLanguage } from '../parse-options.ts'

/** Prints the JSON Schema of `--json`, `--fleet`, the fleet summary or `compare --json`, generated from the schemas the program uses. */
export function schema(args: readonly string[], { console }: CliContext): number {
  const [which, ...rest] = args
  const named = which === undefined ? undefined : schemas.get(which)
  assertOnlyLanguage(named === undefined ? args : rest)
  console.out(stableJson(toJsonSchema(named ?? diagnosisSchema)))
  return exitCodes.clear
}

type Named = typeof fleetLineSchema | typeof fleetSummarySchema | typeof comparisonSchema
const schemas: ReadonlyMap<string, Named> = new Map<string, Named>([
  ['fleet-line', fleetLineSchema],
  ['fleet-summary', fleetSummarySchema],
  ['comparison', comparisonSchema]
])
