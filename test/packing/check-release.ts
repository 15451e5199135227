import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { decidedFuses } from './decided-fuses.ts'
import { fusesOf, resourcesOf } from './read-program.ts'

/** `node test/packing/check-release.ts FOLDER`: fuses and archive hash of every packed program below, signed or not. */
const [folder = 'dist'] = process.argv.slice(2)
const programs = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name.endsWith('unpacked'))
  .map((entry) => join(folder, entry.name, 'sup-doctor.exe'))
if (programs.length === 0) throw new Error(`nothing is packed in ${folder}`)

for (const program of programs) {
  const fuses = await fusesOf(program)
  const wrong = Object.entries(decidedFuses).filter(([name, state]) => fuses[name] !== state)
  const hasIntegrity = resourcesOf(program).integrity !== null
  console.log(`${program}: ${wrong.length} fuses wrong, archive hash ${hasIntegrity ? 'there' : 'missing'}`)
  for (const [name, state] of wrong) console.error(`  ${name} is not ${state ? 'on' : 'off'}`)
  if (wrong.length > 0 || !hasIntegrity) process.exitCode = 1
}
