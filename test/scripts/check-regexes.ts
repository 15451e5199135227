import { execFile } from 'node:child_process'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import ts from 'typescript'

/**
 * Asks of every regular expression in the sources whether some text makes it slow (`npm run check:regexes`). What was
 * found safe is listed in `test/regexes/safe.txt`, so that only new ones take time; what the checker cannot decide, or
 * counts as slow although its repetitions are bounded, is listed with the reason in `test/regexes/reviewed.json`.
 */
const root = join(import.meta.dirname, '../..')
const safeList = join(root, 'test/regexes/safe.txt')
const reviewedList = join(root, 'test/regexes/reviewed.json')
/** Seconds for one expression; the machine may be busy. */
const timeout = 20

/** Of each expression, as it is written, the places where it stands. */
function expressions(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const path of globSync('{src-main,src-renderer}/**/*.{ts,svelte}', { cwd: root }).sort()) {
    if (path.endsWith('.as.ts')) continue
    for (const { text, line } of literals(path)) {
      found.set(text, [...(found.get(text) ?? []), `${path}:${line}`])
    }
  }
  return found
}

function literals(path: string): { text: string; line: number }[] {
  const whole = readFileSync(join(root, path), 'utf8')
  const script = path.endsWith('.svelte') ? (/<script[^>]*>([\s\S]*?)<\/script>/.exec(whole)?.[1] ?? '') : whole
  const file = ts.createSourceFile(path, script, ts.ScriptTarget.Latest, true)
  const found: { text: string; line: number }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      found.push({ text: node.text, line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1 })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

const all = expressions()
const safe = new Set(
  readFileSync(safeList, 'utf8')
    .split('\n')
    .filter((line) => all.has(line))
)
// written by hand: an object of reasons
const reasons = Object.entries(JSON.parse(readFileSync(reviewedList, 'utf8')) as Readonly<Record<string, string>>)
const reviewed = new Map(reasons.filter(([text]) => all.has(text)))
const problems: string[] = []
const open = [...all].filter(([text]) => !safe.has(text) && !reviewed.has(text))

const system = process.platform === 'win32' ? 'windows' : process.platform === 'darwin' ? 'macos' : 'linux'
const name = `recheck-${system}-${process.arch}/recheck${system === 'windows' ? '.exe' : ''}`

/** What the checker prints; it exits with 1 where it found a slow text, which the print says better. */
function verdictOn(text: string): Promise<string> {
  const program = createRequire(import.meta.url).resolve(name)
  return new Promise((resolve) => {
    execFile(program, ['--timeout', `${timeout}s`, text], (_error, stdout) => resolve(stdout))
  })
}

async function checkNext(): Promise<void> {
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [text, places] = next
    const verdict = await verdictOn(text)
    if (/^Status +: safe$/m.test(verdict)) safe.add(text)
    else problems.push(`${places.join(', ')}: ${text}\n${verdict}`)
  }
}

const count = open.length
await Promise.all([checkNext(), checkNext()])
writeFileSync(safeList, `${[...safe].sort().join('\n')}\n`)
writeFileSync(reviewedList, `${JSON.stringify(Object.fromEntries(reviewed), null, 2)}\n`)
for (const problem of problems.sort()) console.error(problem)
console.log(`${all.size} expressions, ${count} of them new, ${problems.length} problems`)
process.exit(problems.length === 0 ? 0 : 1)
