import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { asWindowsPath, type Wine } from './wine.ts'

const programs = ['reg.exe', 'cscript.exe', 'netsh.exe', 'sc.exe', 'taskkill.exe', 'rundll32.exe']

/**
 * Runs the built command line where an attacker was before: programs of Windows' names in the current folder, first in
 * PATH, and in a folder that SystemRoot names. All are copies of node.exe, which NODE_OPTIONS makes tell who they are.
 */
export async function plantedPrograms(wine: Wine, cli: string): Promise<void> {
  // NODE_OPTIONS takes a blank for the end of a path
  const folder = await mkdtemp(join(tmpdir(), 'sup-doctor-planted-'))
  const evil = join(folder, 'evil')
  const system = join(evil, 'System32')
  await mkdir(system, { recursive: true })
  const [launch, mark, marks, result] = ['launch.mjs', 'mark.cjs', 'marks.txt', 'planted.json'].map((name) =>
    join(folder, name)
  ) as [string, string, string, string]
  await writeFile(marks, '')
  const text = (value: string): string => JSON.stringify(asWindowsPath(value))
  await writeFile(mark, `require('node:fs').appendFileSync(${text(marks)}, process.execPath + '\\n')`)
  await writeFile(
    launch,
    `import { copyFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
for (const name of ${JSON.stringify(programs)})
  for (const place of [${text(evil)}, ${text(system)}]) copyFileSync(process.execPath, place + '\\\\' + name)
const env = { ...process.env, SystemRoot: ${text(evil)}, PATH: ${text(evil)} + ';' + process.env.PATH,
  NODE_OPTIONS: '--require ' + ${text(mark)}.replaceAll('\\\\', '/') }
// the trap works: by its bare name a planted program is started
spawnSync('reg.exe', ['-e', '0'], { cwd: ${text(evil)}, env })
const ran = spawnSync(process.execPath, [${text(cli)}, 'check', '--no-network', '--json', ${text(result)}], { cwd: ${text(evil)}, env })
process.exitCode = ran.status ?? 99
`
  )
  const ran = await wine.node(launch, [])
  expect([0, 1, 2], ran.stderr).toContain(ran.exitCode)
  const started = (await readFile(marks, 'utf8')).trim().split(/\r?\n/)
  // the one that shows that the trap works, and the program itself
  expect(started).toEqual([asWindowsPath(join(evil, 'reg.exe')), expect.stringMatching(/\\bin\\node\.exe$/)])
  // reported by Windows' own reg.exe, which was started after all
  const { client } = JSON.parse(await readFile(result, 'utf8')) as { readonly client: { readonly elevated: unknown } }
  expect(client.elevated).not.toBeNull()
  await rm(folder, { recursive: true })
}
