import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { openArchive } from '../../src-main/import/archives/zip.ts'
import { importFiles } from '../../src-main/import/import-files.ts'
import { loadCase } from '../../src-main/casefile/load.ts'
import type { RawFile } from '../../src-main/casefile/raw-file.ts'
import { saveCase } from '../../src-main/casefile/save.ts'
import type { Case } from '../../src-main/contract/case.ts'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import { file, zipOf } from '../builders/zip-of.ts'

const wua =
  '<![LOG[Scan failed with error = 0x8024401b.]LOG]!><time="10:00:00.000-120" date="07-01-2024" component="WUAHandler">'
const policy = '[HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate]\n"WUServer"="http://a:8530"'
const local = '2024/07/01 11:00:00.1234567 1 2 Agent WSUS server: http://a:8530'
const drop = [file('z.log', wua), file('b.reg', policy), file('a.log', local), file('note.txt', 'Dear colleague')]

async function savedCase(files: readonly RawFile[]): Promise<Uint8Array> {
  const { inputs, evidence, newestAt } = await importFiles(files)
  return saveCase({ collectedAt: newestAt, inputs, evidence })
}

describe('importFiles', () => {
  it('lists every file and turns the recognised ones into evidence, whatever the order they came in', async () => {
    const imported = await importFiles(drop)
    expect(imported.inputs.map((input) => [input.name, input.kind, input.recognised])).toEqual([
      ['a.log', 'windows-update-log', true],
      ['b.reg', 'registry-export', true],
      ['note.txt', 'unknown', false],
      ['z.log', 'configmgr-log', true]
    ])
    expect(
      imported.evidence.map((envelope) => [envelope.source, envelope.probe, envelope.origin, envelope.collectedAt])
    ).toEqual([
      ['a.log', 'windows-update-log', 'file', null],
      ['b.reg', 'update-policy', 'file', null],
      ['z.log', 'configmgr-log', 'file', null]
    ])
    expect(await importFiles([...drop].reverse())).toEqual(imported)
  })

  it('takes the newest time, in the zone that another log tells, or as UTC where none does', async () => {
    expect((await importFiles(drop)).newestAt).toBe('2024-07-01T09:00:00.123Z')
    expect((await importFiles([file('a.log', local)])).newestAt).toBe('2024-07-01T11:00:00.123Z')
    expect((await importFiles([file('b.reg', policy)])).newestAt).toBeNull()
  })

  it('opens zips, and one more inside', async () => {
    const inner = await zipOf(file('z.log', wua), file('deeper.zip', await zipOf(file('a.log', local))))
    const imported = await importFiles([file('all.zip', await zipOf(file('x/inner.zip', inner)))])
    expect(imported.inputs.map((input) => [input.name, input.kind, input.recognised])).toEqual([
      ['all.zip', 'archive', true],
      ['all.zip/x/inner.zip', 'archive', true],
      ['all.zip/x/inner.zip/deeper.zip', 'archive', false],
      ['all.zip/x/inner.zip/z.log', 'configmgr-log', true]
    ])
  })

  it('lists a broken zip and a file too large to read', async () => {
    const imported = await importFiles([
      file('broken.zip', 'PK\x03\x04rest'),
      { name: 'huge.log', bytes: new Uint8Array(0), unreadSize: 6e8 }
    ])
    expect(imported.inputs).toMatchObject([
      { name: 'broken.zip', kind: 'archive', recognised: false },
      { name: 'huge.log', kind: 'unknown', bytes: 6e8, sha256: '', recognised: false }
    ])
    expect(imported.evidence).toEqual([])
  })
})

describe('a saved case', () => {
  it('gives the same when it is imported, also from inside a zip', async () => {
    const saved = await savedCase(drop)
    const imported = await importFiles(drop)
    expect(await importFiles([file('x.supcase', saved)])).toEqual(imported)
    expect(await importFiles([file('mail.zip', await zipOf(file('x.supcase', saved)))])).toMatchObject({
      evidence: imported.evidence,
      newestAt: imported.newestAt
    })
  })

  it('is the same bytes every time', async () => {
    expect(Buffer.from(await savedCase(drop))).toEqual(Buffer.from(await savedCase(drop)))
  })

  it('of a live run keeps its time and the order of its evidence', async () => {
    const live = { collectedAt: '2024-07-01T08:00:00.000Z', durationMs: 5, origin: 'live' as const, source: null }
    const evidence: Evidence[] = [
      { ...live, probe: 'wsus-access', status: 'skipped', reason: 'declined' },
      { ...live, probe: 'client', status: 'collected', value: { name: 'PC', os: 'Windows 11', elevated: null } }
    ]
    const saved = await saveCase({ collectedAt: live.collectedAt, inputs: [], evidence })
    expect(await importFiles([file('x.supcase', saved)])).toEqual({ inputs: [], evidence, newestAt: live.collectedAt })
  })

  it('beside a file of the same name keeps both apart', async () => {
    const imported = await importFiles([file('x.supcase', await savedCase(drop)), file('z.log', wua)])
    const names = imported.inputs.map((input) => input.name)
    expect(names).toEqual([...new Set(names)])
    expect(imported.evidence.map((envelope) => envelope.source)).toEqual([
      'x.supcase/a.log',
      'x.supcase/b.reg',
      'x.supcase/z.log',
      'z.log'
    ])
  })
})

describe('loadCase', () => {
  async function entriesOf(theCase: Case): Promise<RawFile[]> {
    const opened = await openArchive(await saveCase(theCase))
    return 'problem' in opened ? [] : [...opened.entries]
  }
  const wrong = { origin: 'file', source: 'a', collectedAt: null, durationMs: 0, status: 'collected', probe: 'client' }
  const empty: Case = { collectedAt: null, inputs: [], evidence: [] }

  it('makes a failure of evidence that does not hold, and keeps the rest', async () => {
    const entries = await entriesOf({ ...empty, evidence: [{ ...wrong, value: { name: 7 } } as unknown as Evidence] })
    expect(loadCase(entries)).toMatchObject({
      evidence: [{ probe: 'client', status: 'failed', reason: 'unreadable' }]
    })
  })

  it('refuses what was changed, what is newer, and what is no case', async () => {
    const entries = await entriesOf({ ...empty, evidence: [{ ...wrong, value: null } as unknown as Evidence] })
    const changed = entries.map((entry) => (entry.name === 'case.json' ? entry : file(entry.name, '{}')))
    const newer = [file('case.json', '{"format":"sup-doctor/case","version":2}')]
    expect(loadCase(changed)).toEqual({ problem: 'damaged' })
    expect(loadCase(entries.filter((entry) => entry.name === 'case.json'))).toEqual({ problem: 'damaged' })
    expect(loadCase(newer)).toEqual({ problem: 'too-new' })
    for (const other of [[], [file('case.json', '{}')], [file('case.json', 'no json')]]) {
      expect(loadCase(other)).toEqual({ problem: 'not-a-case' })
    }
  })
})
