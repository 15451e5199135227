import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { Buffer } from 'node:buffer'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import type { RawFile } from '../../src-main/casefile/raw-file.ts'
import { loadCase } from '../../src-main/casefile/load.ts'
import { saveCase } from '../../src-main/casefile/save.ts'
import { openArchive } from '../../src-main/import/archives/zip.ts'
import { importFiles } from '../../src-main/import/import-files.ts'
import { readInputs } from '../../src-main/import/read-inputs.ts'
import { inputNotes } from '../../src-main/text/input-notes.text.ts'
import { iisFile } from '../builders/iis-files.ts'
import { failedScan } from '../situations/configmgr-lines.ts'

const root = mkdtempSync(join(tmpdir(), 'sup-doctor-dates-'))
afterAll(() => rmSync(root, { recursive: true }))
const changed = new Date('2026-09-03T08:30:00Z')
const texts = {
  'applicationHost.config': iisFile(),
  'WUAHandler.log': failedScan('0x80244018', '10-14-2026 08:41:38').join('\n')
}

/** Both files as they lie on the disk, or as a zip that was packed in a zone of its own. */
async function given(how: 'folder' | 'zip'): Promise<RawFile[]> {
  if (how === 'folder') {
    for (const [name, text] of Object.entries(texts)) {
      writeFileSync(join(root, name), text)
      utimesSync(join(root, name), changed, changed)
    }
    return await readInputs([root])
  }
  const zip = new ZipFile()
  const [mtime, forceDosTimestamp] = [new Date(2026, 8, 3, 10, 30, 0), true]
  for (const [name, text] of Object.entries(texts)) zip.addBuffer(Buffer.from(text), name, { mtime, forceDosTimestamp })
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk))
  return [{ name: 'files.zip', bytes: Buffer.concat(chunks) }]
}

describe('how old a setting of the server is', () => {
  it.each([
    ['folder', '2026-09-03T08:30:00.000Z', 'By the date of the file as of 3 Sep 2026, 08:30 UTC'],
    ['zip', '2026-09-03T10:30:00', 'By the date of the file as of 3 Sep 2026, 10:30 (local time)']
  ] as const)('is said from a %s, of files that tell no time themselves', async (how, at, said) => {
    const { inputs, evidence } = await importFiles(await given(how))
    const dated = inputs.flatMap(({ name, modifiedAt }) => (modifiedAt === undefined ? [] : [[name, modifiedAt]]))
    expect(dated).toEqual([[expect.stringContaining('applicationHost.config'), at]])
    const config = inputs.find(({ modifiedAt }) => modifiedAt !== undefined)
    expect(config === undefined ? [] : inputNotes(config, 'en').join()).toContain(said)
    const opened = await openArchive(await saveCase({ collectedAt: null, inputs, evidence }))
    const saved = loadCase('entries' in opened ? opened.entries : [])
    expect(saved).toMatchObject({ inputs })
  })
})
