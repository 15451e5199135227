import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FuseVersion } from '@electron/fuses'
import { withoutSignature, zeroRun } from './portable-executable.ts'

/** What @electron/fuses looks for in a program; version, number of fuses and one state each follow. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
/** As Electron 45 is delivered: nine fuses, `1` blown, `0` not. */
const delivered = '101100011'
const locales = ['de', 'en-US', 'fr', 'ja']

/**
 * A folder that looks like an unpacked Electron for Windows, its program a node.exe with a fuse wire in it: enough for
 * packing, nothing to start.
 */
export function makeFakeElectron(folder: string, nodeExe: string, version: string): void {
  rmSync(folder, { recursive: true, force: true })
  for (const part of ['locales', 'resources']) mkdirSync(join(folder, part), { recursive: true })
  const program = withoutSignature(readFileSync(nodeExe))
  const wire = Buffer.concat([
    Buffer.from(sentinel, 'latin1'),
    Buffer.from([Number(FuseVersion.V1), delivered.length]),
    Buffer.from(delivered, 'latin1')
  ])
  // not at the very beginning of the run, which may be the end of something else
  const margin = 32
  wire.copy(program, zeroRun(program, '.data', wire.length + 2 * margin) + margin)
  writeFileSync(join(folder, 'electron.exe'), program)
  writeFileSync(join(folder, 'version'), version)
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'resources.pak', 'icudtl.dat']) {
    writeFileSync(join(folder, name), 'fake\n')
  }
  for (const locale of locales) writeFileSync(join(folder, 'locales', `${locale}.pak`), 'fake\n')
}
