import { join } from 'node:path'
import type { Case } from '../../src-main/contract/case.ts'
import { type Served, serve } from '../../src-main/hosts/web/serve.ts'
import { createService } from '../../src-main/service/service.ts'
import { fixturePorts } from './fixture-ports.ts'

/** The built page over the real web host and the real service, with a ready case below. */
export async function serveCase(theCase: Case, probeMs = 0): Promise<Served> {
  return await serve(join(import.meta.dirname, '../../out/renderer'), createService(fixturePorts(theCase, probeMs)))
}
