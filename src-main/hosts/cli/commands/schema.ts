import { toJsonSchema } from '@valibot/to-json-schema'
import { diagnosisSchema } from '../../../contract/diagnosis.ts'
import { stableJson } from '../../../service/stable-json.ts'
import { exitCodes } from '../exit-codes.ts'
import { mustBeOnlyLanguage } from '../options.ts'
import type { Console } from '../output.ts'

/** The JSON Schema of `--json`, made from the schema the program itself uses. */
export function schema(args: readonly string[], console: Console): number {
  mustBeOnlyLanguage(args)
  console.out(stableJson(toJsonSchema(diagnosisSchema)))
  return exitCodes.clear
}
