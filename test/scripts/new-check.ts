import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { stepIds } from '../../src-main/contract/check.ts'
import { isStepId, newCheck } from '../new-check/new-check.ts'

/** `npm run new:check STEP ID`: writes a check, its text and its rows, and registers them, also in the catalogue. */
const root = process.cwd()
const [step = '', id = ''] = process.argv.slice(2)
if (!isStepId(step)) {
  console.error(`Usage: npm run new:check STEP ID, where STEP is one of: ${stepIds.join(', ')}`)
  process.exitCode = 64
} else {
  const result = await newCheck(root, step, id)
  if (result.ok) {
    console.log(result.files.map((file) => relative(root, file)).join('\n'))
    // the catalogue lists the check, for now without an example
    if (existsSync(join(root, 'docs'))) {
      spawnSync(process.execPath, [join(import.meta.dirname, 'catalog.ts')], { cwd: root, stdio: 'inherit' })
    }
    console.log('Next: docs/add-a-check.md, from “Fill it in”.')
  } else {
    console.error(result.why)
    process.exitCode = 64
  }
}
