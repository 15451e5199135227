import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** `npm run test:cases [NAME …]`: each situation of ../shared/cases through the built command line, against its expected.json. */
const folder = fileURLToPath(new URL('../../../shared/cases/', import.meta.url))
const program = fileURLToPath(new URL('../../out/main/cli.js', import.meta.url))
/** A case that takes longer has not been read. */
const limitMs = 60_000

interface Expected {
  /** Accepted causes, null among them for "no cause"; null instead of a list accepts any. */
  readonly cause: readonly (string | null)[] | null
  /** Texts that the JSON has to contain, in any case of letters. */
  readonly facts: readonly string[]
  /** Checks that must not be `found`. */
  readonly not: readonly string[]
  readonly notCertain?: boolean
  readonly notClear?: boolean
  readonly outcome?: string
}

interface Diagnosis {
  readonly verdict: { readonly outcome: string; readonly cause: string | null; readonly confidence: string | null }
  readonly steps: readonly { readonly results: readonly { readonly check: string; readonly outcome: string }[] }[]
}

async function diagnose(name: string): Promise<string> {
  const child = spawn(
    process.execPath,
    [program, 'check', join(folder, name, 'input'), '--json', '-', '--lang', 'en'],
    {
      timeout: limitMs,
      killSignal: 'SIGKILL',
      stdio: ['ignore', 'pipe', 'ignore']
    }
  )
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  await once(child, 'close')
  return Buffer.concat(chunks).toString('utf8')
}

function problemsOf(printed: string, expected: Expected): string[] {
  if (!printed.startsWith('{')) return ['printed no diagnosis']
  const { verdict, steps } = JSON.parse(printed) as Diagnosis
  const found = steps.flatMap((step) => step.results).filter((result) => result.outcome === 'found')
  const text = printed.toLowerCase()
  return [
    expected.cause === null || expected.cause.includes(verdict.cause) ? '' : `cause is ${verdict.cause}`,
    expected.outcome === undefined || expected.outcome === verdict.outcome ? '' : `outcome is ${verdict.outcome}`,
    expected.notCertain === true && verdict.confidence === 'certain' ? `certain of ${verdict.cause}` : '',
    expected.notClear === true && verdict.outcome === 'clear' ? 'clear' : '',
    ...expected.facts.map((fact) => (text.includes(fact.toLowerCase()) ? '' : `does not say ${fact}`)),
    ...expected.not.map((id) => (found.some((result) => result.check === id) ? `found ${id}` : ''))
  ].filter((problem) => problem !== '')
}

if (!existsSync(folder)) {
  console.error(`The cases are not there (${folder}).`)
  process.exit(1)
}
const wanted = process.argv.slice(2)
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && (wanted.length === 0 || wanted.some((part) => entry.name.includes(part))))
  .map((entry) => entry.name)
  .sort()
let right = 0
for (const name of names) {
  const expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected
  const problems = problemsOf(await diagnose(name), expected)
  if (problems.length === 0) right += 1
  else console.log(`${name}: ${problems.join('; ')}`)
}
console.log(`${right} of ${names.length}`)
process.exitCode = right === names.length ? 0 : 1
