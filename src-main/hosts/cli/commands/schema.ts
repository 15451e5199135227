import { toJsonSchema } from '@valibot/to-json-schema'
import { diagnosisSchema } from '../../../contract/diagnosis.ts'
import { fleetLineSchema } from '../../../contract/fleet-line.ts'
import { fleetSummarySchema } from '../../../contract/fleet-summary.ts'
import { stableJson } from '../../../service/stable-json.ts'
import type { CliContext } from '../cli-context.ts'
import { exitCodes } from '../exit-codes.ts'
import { assertOnlyLanguage } from '../options.ts'

/** Prints the JSON Schema of `--json`, `--fleet` or the fleet summary, generated from the schemas the program uses. */
export function schema(args: readonly string[], { console }: CliContext): number {
  const [which, ...rest] = args
  const item = which === 'fleet-line' || which === 'fleet-summary'
  assertOnlyLanguage(item ? rest : args)
  console.out(stableJson(schemaOf(which)))
  return exitCodes.clear
}

function schemaOf(which: string | undefined): unknown {
  if (which === 'fleet-line') return toJsonSchema(fleetLineSchema)
  return toJsonSchema(which === 'fleet-summary' ? fleetSummarySchema : diagnosisSchema)
}
