import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addRunLines, type CoverageFile, type Lines, spans } from './run-lines.ts'

/**
 * `npm run test:windows`: the tests under Wine, and then which lines of `src-main/system` and `src-main/probes` the win32
 * processes ran. Not counted are threads that are started from text, which V8 does not report.
 */
const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'sup-doctor-run-lines-'))
const failed =
  run('electron-vite', 'build', '--config', 'electron.config.ts', '--sourcemap', '--logLevel', 'warn') ||
  run('vitest', 'run', '--config', 'test/vitest.config.ts', 'test/windows')
report()
rmSync(folder, { recursive: true })
process.exitCode = failed

function run(program: string, ...args: readonly string[]): number {
  const env = { ...process.env, SUP_DOCTOR_RUN_LINES: folder }
  return spawnSync(program, args, { cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1
}

function report(): void {
  const lines = new Map<string, Lines>()
  const wanted = (source: string): string | null => /src-main\/(?:system|probes)\/.+\.ts$/.exec(source)?.[0] ?? null
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), 'utf8')
    // a process that was ended while it wrote
    if (text.endsWith('}')) addRunLines(JSON.parse(text) as CoverageFile, lines, wanted)
  }
  const files = [...lines].sort(([one], [other]) => (one < other ? -1 : 1))
  const [all, ran] = [sum(files, 'all'), sum(files, 'run')]
  if (all === 0) {
    console.log('No process ran as win32.')
    return
  }
  console.log(
    `\nRun as win32: ${ran} of ${all} lines with code in src-main/system and src-main/probes (${Math.round((ran / all) * 100)} %). Not run:`
  )
  for (const [name, { all: held, run: done }] of files) {
    const left = [...held].filter((line) => !done.has(line))
    if (left.length > 0) console.log(`  ${name}: ${left.length === held.size ? 'all' : spans(left)}`)
  }
}

function sum(files: readonly (readonly [string, Lines])[], part: keyof Lines): number {
  return files.reduce((total, [, lines]) => total + lines[part].size, 0)
}
