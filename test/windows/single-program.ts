import { cpSync, mkdtempSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { importFiles } from '../../src-main/import/import-files.ts'
import { readInputs } from '../../src-main/import/read-inputs.ts'
import { evidenceSet } from '../../src-main/derived/evidence-set.ts'
import { makeSingleProgram } from '../packing/single-program.ts'
import { policy, wsusUrl } from './prepared-registry.ts'
import type { WindowsServers } from './windows-servers.ts'
import { asWindowsPath, type Wine, type WineRun } from './wine.ts'

const root = join(import.meta.dirname, '../..')
const path = (...names: string[]) => asWindowsPath(join(...names))

/** The program a technician gets, alone in a folder, against the built command line on the same Windows. */
export async function singleProgramAlone(wine: Wine, servers: WindowsServers, folder: string): Promise<void> {
  const made = mkdtempSync(join(folder, 'made-'))
  const alone = mkdtempSync(join(folder, 'alone-'))
  const run = (args: readonly string[]) => wine.runNode(args).then(succeeded)
  await makeSingleProgram(join(made, 'sup-doctor-cli.exe'), { program: wine.nodeExe, run, path: asWindowsPath })
  cpSync(join(made, 'sup-doctor-cli.exe'), join(alone, 'sup-doctor-cli.exe'))
  const single = (...args: string[]) => wine.run([join(alone, 'sup-doctor-cli.exe'), ...args])
  const usual = (...args: string[]) => wine.node(join(root, 'out/main/cli.js'), args)

  const before = wine.temporaryFiles()
  expect(await single('code', '0x80244017')).toEqual(await usual('code', '0x80244017'))
  const dropped = ['check', path(root, 'test/cases/proxy-sign-in-407/input'), '--lang', 'de']
  const item = await single(...dropped, '--json', path(folder, 'one.json'), '--pdf', path(folder, 'one.pdf'))
  const other = await usual(...dropped, '--json', path(folder, 'other.json'))
  expect(item).toMatchObject({ exitCode: 1, stdout: other.stdout })
  expect(await readFile(join(folder, 'one.json'), 'utf8')).toBe(await readFile(join(folder, 'other.json'), 'utf8'))
  // no browser here that prints
  expect(item.stderr).toContain('one.html')
  expect(await readFile(join(folder, 'one.html'), 'utf8')).toContain('font/woff2;base64')

  await wine.regAdd(policy, 'WUServer', 'REG_SZ', wsusUrl)
  await single('check', '--no-network', '--json', path(folder, 'live.json'))
  expect(JSON.parse(await readFile(join(folder, 'live.json'), 'utf8'))).toMatchObject({
    wsus: { url: wsusUrl, source: 'policy' }
  })
  await single('check', '--wsus', servers.closed, '--save', path(folder, 'asked.supcase'))
  const { evidence } = await importFiles(await readInputs([join(folder, 'asked.supcase')]))
  const asked = evidenceSet(evidence)
    .all('winhttp-requests')
    .flatMap((each) => each.value.requests)
  expect(asked.map((request) => request.code)).toEqual(['0x80072efd', '0x80072efd', '0x80072efd'])
  expect(wine.temporaryFiles()).toEqual(before)
  expect(readdirSync(alone)).toEqual(['sup-doctor-cli.exe'])
}

function succeeded({ exitCode, stderr }: WineRun): void {
  expect(exitCode, stderr).toBe(0)
}
