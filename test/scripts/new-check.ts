import { relative } from 'node:path'
import { stepIds } from '../../src-main/contract/check.ts'
import { isStepId, newCheck } from '../new-check/new-check.ts'

/** `npm run new:check STEP ID`: writes a check, its text and its rows, and registers all three. */
const root = process.cwd()
const [step = '', id = ''] = process.argv.slice(2)
if (!isStepId(step)) {
  console.error(`Usage: npm run new:check STEP ID, where STEP is one of: ${stepIds.join(', ')}`)
  process.exitCode = 64
} else {
  const result = await newCheck(root, step, id)
  if (result.ok) {
    console.log(result.files.map((file) => relative(root, file)).join('\n'))
    console.log('Next: docs/add-a-check.md, from “Fill it in”.')
  } else {
    console.error(result.why)
    process.exitCode = 64
  }
}
