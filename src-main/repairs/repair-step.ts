import type { StepId } from '../contract/check.ts'
import type { Repair } from '../contract/repair.ts'

const steps: Readonly<Record<Repair['kind'], StepId | null>> = {
  'reset-winhttp-proxy': 'proxy',
  'set-winhttp-proxy': 'proxy',
  'allow-service': 'orientation',
  'start-scan': null
}

/** The step that a repair belongs to, offered or made; null for one that belongs to the result as a whole. */
export function stepOfRepair({ kind }: Repair): StepId | null {
  return steps[kind]
}
