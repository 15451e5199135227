import { sides } from '../../src-main/contract/check.ts'
import { isSide, newEvidence } from '../new-check/new-evidence.ts'

/** `npm run new:evidence ID OWNER GERMAN ENGLISH`: writes schema, reader and its test, and registers them everywhere. */
const [id = '', owner = '', de = '', en = ''] = process.argv.slice(2)
if (!isSide(owner) || de === '' || en === '') {
  console.error(
    `Usage: npm run new:evidence ID OWNER "GERMAN NAME" "ENGLISH NAME", where OWNER can supply it: ${sides.join(', ')}`
  )
  process.exitCode = 64
} else {
  const result = await newEvidence(process.cwd(), id, owner, { de, en })
  console.log(result.ok ? result.files.join('\n') : result.why)
  if (!result.ok) process.exitCode = 64
}
