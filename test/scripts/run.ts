import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { getPriority, setPriority } from 'node:os'
import { join } from 'node:path'
import { notHere } from '../not-here.ts'
import { failedInBrowser, failedInVitest } from './failed-tests.ts'

/** `npm test`: prerequisites, build, checks of the source, unit, lab and browser tests, one closing line. What takes long runs beside each other, as each of it waits for something now and then. */
const root = join(import.meta.dirname, '../..')
const results = join(root, 'out/test-results')
const onWindows = process.platform === 'win32'
/** On a CI machine everything that can run has to: a part left out is a failure. */
const requireAll = process.env['CI'] !== undefined || process.env['SUP_DOCTOR_REQUIRE_ALL'] === '1'
const env = {
  ...process.env,
  PLAYWRIGHT_JSON_OUTPUT_FILE: join(results, 'playwright.json'),
  ...(requireAll ? { SUP_DOCTOR_REQUIRE_ALL: '1' } : {})
}

/** Not in a way that would keep what runs aside from being heard. */
async function step(name: string, program: string, args: readonly string[], priority = 0): Promise<boolean> {
  console.log(`\n== ${name}`)
  const child = spawn(program, args, { cwd: root, env, stdio: 'inherit', shell: onWindows })
  prioritise(child, priority)
  return (await once(child, 'close'))[0] === 0
}

interface Count {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

const none: Count = { passed: 0, failed: 0, skipped: 0 }

/** As lines of a command; what it found is in that file of the results afterwards. */
function vitest(report: string, ...args: readonly string[]): string[] {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=out/test-results/${report}`]
  return ['vitest', 'run', '--config', 'test/vitest.config.ts', ...reporters, ...args]
}

/** Only administrators may raise a priority: asked of this process, which takes it back at once. */
function mayRaise(): boolean {
  const own = getPriority()
  try {
    setPriority(own - 1)
    setPriority(own)
    return true
  } catch {
    return false
  }
}

/** Also for what it starts later, which inherits it. */
function prioritise({ pid }: ChildProcess, priority: number): void {
  try {
    if (pid !== undefined && priority !== 0) setPriority(pid, priority)
  } catch {
    // stays as it is
  }
}

/** Runs beside everything else; says what it said when it is over. */
async function aside(name: string, program: string, args: readonly string[], priority = 0): Promise<boolean> {
  const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], shell: onWindows })
  prioritise(child, priority)
  const buffers: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => buffers.push(chunk))
  const [exitCode] = (await once(child, 'close')) as [number | null]
  console.log(`\n== ${name}\n${Buffer.concat(buffers).toString('utf8')}`)
  return exitCode === 0
}

/** A part that finds nothing to run has gone missing, and would otherwise be the greenest of all. */
function ranAtAll(count: Count): Count {
  return count.passed + count.failed + count.skipped > 0 ? count : { ...count, failed: 1 }
}

function vitestCount(name: string): Count {
  const report = readJson(name) as {
    numPassedTests: number
    numFailedTests: number
    numPendingTests: number
    numFailedTestSuites: number
  } | null
  if (report === null) return { passed: 0, failed: 1, skipped: 0 }
  const failed = report.numFailedTests === 0 && report.numFailedTestSuites > 0 ? 1 : report.numFailedTests
  return ranAtAll({ passed: report.numPassedTests, failed, skipped: report.numPendingTests })
}

function playwrightCount(): Count {
  const report = readJson('playwright.json') as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  } | null
  if (report === null) return { passed: 0, failed: 1, skipped: 0 }
  const { expected, unexpected, flaky, skipped } = report.stats
  return ranAtAll({ passed: expected, failed: unexpected + flaky, skipped })
}

function readJson(name: string): unknown {
  try {
    return JSON.parse(readFileSync(join(results, name), 'utf8'))
  } catch {
    return null
  }
}

if (process.platform === 'linux') await step('prerequisites', 'sh', ['test/setup'])
const absent = Object.values(notHere)
if (absent.length > 0) console.log(`Cannot run here, for want of: ${absent.join('; ')}.`)
const built = await step('build', 'npm', ['run', '--silent', 'build'])
// the build empties nothing here, so old reports have to go first
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })
// Wine mostly waits for itself. Its programs have time limits of their own, so that the rest gives way to them, though not
// to whatever else keeps the machine busy.
const wine = onWindows ? null : aside('Windows', 'npx', vitest('windows.json', 'test/windows'), -10)
// lowered only where Wine could not be raised: beside another busy program what is lowered starves, and hits its limits
const beside = wine === null || mayRaise() ? 0 : 5
// most of it uses one core only
const checking = aside('check', 'npm', ['run', '--silent', 'check'], beside)
const pages = ['playwright', 'test', '--config', 'test/playwright.config.ts', '--reporter=list,json']
// takes the place of the checks, which end first
const browsing = checking.then(() => aside('browser', 'npx', pages, beside))
await step('unit and lab', 'npx', vitest('vitest.json', '--project', '!windows'), beside)
const unit = vitestCount('vitest.json')
const [checked] = await Promise.all([checking, browsing, wine])
const browser = playwrightCount()
const windows = wine === null ? none : vitestCount('windows.json')

const own = [checked, built]
const failedTests = [
  ...['vitest.json', 'windows.json'].flatMap((name) => failedInVitest(readJson(name))),
  ...failedInBrowser(readJson('playwright.json')),
  ...(checked ? [] : ['check']),
  ...(built ? [] : ['build'])
]
const passed = unit.passed + windows.passed + browser.passed + own.filter((ok) => ok).length
const skipped = unit.skipped + windows.skipped + browser.skipped
const failed = unit.failed + windows.failed + browser.failed + own.filter((ok) => !ok).length
if (requireAll && skipped > 0)
  console.error(`\n${skipped} tests were left out although this machine has to run them all.`)
// once more at the end: the run itself prints thousands of lines
if (failedTests.length > 0) console.log(`\nFailed:\n${failedTests.join('\n')}`)
console.log(
  `\n${passed} passed, ${failed + (requireAll ? skipped : 0)} failed${skipped > 0 && !requireAll ? `, ${skipped} skipped` : ''}`
)
process.exitCode = failed > 0 || (requireAll && skipped > 0) ? 1 : 0
