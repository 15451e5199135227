import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const declared = `
declare const unknownThing: any
declare const promise: Promise<number>
declare const thing: { run(): void }
declare function takes(value: string): void
`

/** One fault each that these rules are there for. */
const faults = {
  'no-floating-promises': 'promise',
  'no-misused-promises': 'if (promise) takes("")',
  'await-thenable': 'await 1',
  'no-unsafe-assignment': 'export const value: string = unknownThing',
  'no-unsafe-argument': 'takes(unknownThing)',
  'no-unsafe-call': 'unknownThing()',
  'no-unsafe-member-access': 'takes(String(unknownThing.member))',
  'no-unsafe-return': 'export const get = (): string => unknownThing',
  'unbound-method': 'export const method = thing.run',
  'no-base-to-string': 'takes(String(thing))',
  'restrict-template-expressions': 'takes(`${[1]}`)',
  'restrict-plus-operands': 'takes("a" + thing)',
  'no-unnecessary-type-assertion': 'takes("a" as string)',
  'only-throw-error': 'throw "a"',
  'no-for-in-array': 'for (const at in [1]) takes(at)',
  'no-unused-vars': 'const unused = 1',
  'no-explicit-any': 'export const anything: unknown = 1 as any',
  'ban-ts-comment': '// @ts-ignore\ntakes("a")',
  'prefer-const': 'let never = ""; takes(never)',
  'no-fallthrough': 'switch (String(1)) { case "a": takes("a"); case "b": takes("b") }',
  'no-empty': 'if (thing) {}'
}

it('every rule that finds faults in TypeScript finds its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sup-doctor-lint-'))
  const options = { target: 'es2023', module: 'esnext', strict: true, lib: ['es2023'], types: [] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options }))
  for (const [rule, fault] of Object.entries(faults)) {
    writeFileSync(join(folder, `${rule}.ts`), `${declared}${fault}\nexport {}\n`)
  }
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint')
  const args = [oxlint, '-c', join(root, 'oxlint.config.ts'), '--format', 'json', folder]
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  expect(stderr).toBe('')
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] }
  const found = diagnostics.map(({ code, filename }) => `${basename(filename)} ${code.replace(/^.*\(/, '(')}`)
  const missed = Object.keys(faults).filter((rule) => !found.includes(`${rule}.ts (${rule})`))
  expect(missed).toEqual([])
})
