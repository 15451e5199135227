import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SavedValue } from '../../src-main/contract/evidence/repairs.ts'
import { nodePorts } from '../../src-main/hosts/node/ports.ts'
import { placesOf } from '../../src-main/repairs/registry-values.ts'
import { repairExecutor } from '../../src-main/system/repair-executor.ts'
import type { RepairResult } from '../../src-main/service/api.ts'
import { createService } from '../../src-main/service/service.ts'

/** What run-repair.ts writes. */
export interface RepairRun {
  /** What the first check could not read, and why. */
  readonly failed: readonly (readonly [probe: string, reason: string])[]
  readonly offers: readonly (readonly [kind: string, refusal: string | null])[]
  readonly made: RepairResult
  /** The values before, after somebody else's change, and after undoing. */
  readonly values: readonly (readonly SavedValue[] | null)[]
  readonly undone: RepairResult
  /** What is kept on disk. */
  readonly kept: number
}

/**
 * Bundled by the test and run by node.exe under Wine: checks this Windows, has the WinHTTP proxy reset, changes the value
 * as a netsh that works would, and undoes it. Arguments: the file to write, the folder of the packed app's resources, the
 * folder for the kept case, and the bytes to change the value to.
 */
const [output = '', resources = '', state = '', changed = ''] = process.argv.slice(2)
Object.assign(process, { resourcesPath: resources })
process.env['SUP_DOCTOR_STATE'] = state

const reset = { kind: 'reset-winhttp-proxy' } as const
const places = placesOf(reset)
const executor = repairExecutor()
const { handle } = createService(nodePorts('browser', async () => ({ ok: false, reason: 'no-browser', detail: '' })))
const checked = await handle['case:check-computer']({ wsus: null, proxy: null, network: true })
const evidence = checked.ok ? checked.session.evidence : []
const offers = await handle['repair:offers']()
const before = await executor.read(places)
const made = await handle['repair:make'](reset, true)
const reg = join(process.env['SystemRoot'] ?? '', 'System32', 'reg.exe')
const [native] = places
execFileSync(reg, ['add', native?.key ?? '', '/v', 'WinHttpSettings', '/t', 'REG_BINARY', '/d', changed, '/f'], {
  stdio: 'ignore'
})
const meanwhile = await executor.read(places)
const undone = await handle['repair:undo'](0, true)
const after = await executor.read(places)
const run: RepairRun = {
  failed: evidence.flatMap((one) => (one.status === 'failed' ? [[one.probe, one.reason] as const] : [])),
  offers: offers.map((offer) => [offer.repair.kind, offer.refusal] as const),
  made,
  values: [before, meanwhile, after],
  undone,
  kept: readFileSync(join(state, 'last.supcase')).length
}
writeFileSync(output, JSON.stringify(run))
