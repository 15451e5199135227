import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { removeLeftovers, temporaryFolderPrefix, temporaryName } from '../../src-main/system/temporary-files.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sup-doctor-test-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

it('what a printing left goes, but nothing of a run that goes on, of another computer or of another program, however old', async () => {
  const own = temporaryName()
  const gone = own.replace(`-${process.pid}-`, '-4194305-')
  const print = basename(temporaryFolderPrefix()).replace(`-${process.pid}-`, '-4194305-')
  const elsewhere = gone.replace(/-[0-9a-f]{8}-/, '-00000000-')
  const old = [own.replace('.tmp', '1.tmp'), elsewhere.replace('.tmp', '1.tmp')]
  const others = ['sup-doctor-notes.tmp', '.sup-doctor-4194305.tmp', 'customer.tmp']
  for (const name of [own, gone, elsewhere, ...old, ...others]) writeFileSync(join(folder, name), '')
  mkdirSync(join(folder, `${print}aBcDeF`))
  writeFileSync(join(folder, `${print}aBcDeF/report.html`), 'names')
  symlinkSync(folder, join(folder, `${print}linked`))
  for (const name of old) utimesSync(join(folder, name), 0, 0)
  await removeLeftovers(folder)
  expect(readdirSync(folder).sort()).toEqual([own, elsewhere, ...old, ...others, `${print}linked`].sort())
  await removeLeftovers(join(folder, 'not-there'))
})
