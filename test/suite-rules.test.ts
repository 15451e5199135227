import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { expect, it } from 'vitest'

/** What makes a suite one that can be trusted, held for every file below `test`; docs/testing.md says what to do instead. */
const folder = import.meta.dirname
/** Benchmarks measure time, and pictures wait for a movement to end: neither passes or fails. */
const noTests = /^(?:bench\/|pictures\/|screenshots\.ts$|suite-rules\.test\.ts$)/
const isTest = (path: string) => path.endsWith('.test.ts')

const sources = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .filter((path) => !noTests.test(path))
  .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))

interface Rule {
  readonly name: string
  readonly broken: RegExp
  /** Only in test files; servers and other helpers may do so. */
  readonly tests?: true
  /** One line each that breaks the rule, so that the rule cannot come to mean nothing. */
  readonly examples: readonly string[]
}

/** What a condition may ask for: a program, the build, a platform, or logs that are no part of the repository. */
const reason = String.raw`!?(?:missing|existsSync|isBuilt|built|process\.platform|onWindows|present|absent)\b`

const rules: readonly Rule[] = [
  {
    name: 'no test is tried a second time',
    broken: /\bretry\s*:|\bretries\s*:|--retr(?:y|ies)\b/,
    examples: ["it('a', { retry: 2 }, work)", 'retries: 1,', 'vitest --retry 2']
  },
  {
    name: 'no test waits for a time to pass',
    broken: /\bwaitForTimeout\(|\bsetTimeout\(|import\s*\{[^}]*\bsetTimeout\b[^}]*\}\s*from 'node:timers/,
    tests: true,
    examples: [
      'await page.waitForTimeout(300)',
      'setTimeout(() => run.abort(), 20)',
      "import { setTimeout as pause } from 'node:timers/promises'"
    ]
  },
  {
    name: 'no test reads a clock to tell how long something took',
    broken:
      /\bperformance\.now\(|expect\([^\n]*\bDate\.now\(|expect\([^\n]*(?:Ms|[sS]econds)\)\.toBe(?:Less|Greater)Than/,
    tests: true,
    examples: [
      'const start = performance.now()',
      'expect(Date.now() - start).toBeLessThan(5)',
      'expect(run.endedMs).toBeLessThan(500)'
    ]
  },
  {
    name: 'no test has a time limit of its own, which a busy machine could reach before the one of the configuration',
    broken:
      /^\s*(?:\}|(?:it|test|before\w+|after\w+)\b.*\)), [0-9_]{4,}\)$|\btest\.setTimeout\(|\btimeout: [0-9_]+ \}(?:, (?:async )?\(|\)$)|\bvi\.wait(?:Until|For)\(/,
    tests: true,
    examples: [
      '  }, 30_000)',
      "it('a', () => work(), 180_000)",
      'test.setTimeout(90_000)',
      "it('a', { timeout: 120_000 }, () => {",
      'click({ timeout: 500 })',
      'await vi.waitUntil(isThere)'
    ]
  },
  {
    name: 'no test is left out without saying what it needs',
    broken: new RegExp(
      String.raw`\b(?:it|test|describe)\.(?:only|fixme|todo|fails)\(|\b(?:it|describe)\.skip\(|\btest\.skip\((?![^\n]*,\s*'[^']+')|\.(?:skipIf|runIf)\((?!${reason})`
    ),
    examples: ["it.skip('a', work)", "test.only('a', work)", 'test.skip(slow)', "describe.skipIf(flaky)('a', work)"]
  },
  {
    name: 'whatever a test writes is in a folder of its own',
    broken: /\b(?:mkdir|mkdirSync|writeFile|writeFileSync)\(\s*(?:join\()?tmpdir\(\)/,
    examples: ["writeFileSync(join(tmpdir(), 'a'), '')"]
  }
]

it.each(rules)('$name', ({ broken, tests, examples }) => {
  expect(examples.filter((line) => !broken.test(line))).toEqual([])
  const found = sources
    .filter(({ path }) => tests !== true || isTest(path))
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, at) => (broken.test(line) ? `${path}:${at + 1}: ${line.trim()}` : []))
    )
  expect(found).toEqual([])
})
