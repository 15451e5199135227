import { statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import { collect } from '../../src-main/probes/collect.ts'
import { diskSpaceProbe } from '../../src-main/probes/disk-space.ts'
import { windowsFiles } from '../../src-main/system/files/windows-files.ts'
import type { Files, System } from '../../src-main/system/system.ts'
import { thisSystem } from '../../src-main/system/this-system.ts'
import { collectedAt } from '../builders/evidence.ts'

async function read(files: Files | null): Promise<Evidence | undefined> {
  const system: System = { ...thisSystem(), files, now: () => new Date(collectedAt) }
  const signal = new AbortController().signal
  const options = { system, collected: [], signal, now: system.now, onProgress: () => undefined }
  const [evidence] = await collect<System>({ ...options, probes: [diskSpaceProbe] })
  return evidence
}

const reporting = (drive: string, freeBytes: number, totalBytes: number): Files => ({
  ...windowsFiles(tmpdir()),
  systemDriveSpace: () => Promise.resolve({ drive, freeBytes, totalBytes })
})

describe('the space of the system drive', () => {
  it('is that of the file system on which the Windows folder is', async () => {
    const folder = tmpdir()
    const { bsize, blocks, bfree } = await statfs(folder)
    const evidence = await read(windowsFiles(folder))
    const totalBytes = bsize * blocks
    expect(evidence).toMatchObject({ status: 'collected', value: { totalBytes } })
    const freeBytes =
      evidence?.status === 'collected' && evidence.probe === 'disk-space' ? evidence.value.freeBytes : -1
    // others write to the same drive meanwhile, but not a twentieth of it
    expect(Math.abs(freeBytes - bsize * bfree)).toBeLessThan(totalBytes / 20)
  })
  it('is zero on a full drive, which is a reading', async () => {
    const value = { drive: 'C:', freeBytes: 0, totalBytes: 64_000_000_000 }
    expect(await read(reporting('C:', 0, value.totalBytes))).toMatchObject({ status: 'collected', value })
  })
  it('is unread, never a full drive, where the folder is missing or the file system tells no size', async () => {
    const unread = { status: 'failed', reason: 'unreadable' }
    expect(await read(windowsFiles(join(tmpdir(), 'no', 'such', 'folder')))).toMatchObject(unread)
    expect(await read(reporting('C:', 0, 0))).toMatchObject(unread)
  })
  it('is not asked for outside Windows', async () => {
    expect(await read(null)).toMatchObject({ status: 'skipped', reason: 'not-applicable' })
  })
  it('names the drive of the Windows folder, whatever the variables of this process say', async () => {
    const { drive } = await windowsFiles(String.raw`D:\Windows`).systemDriveSpace()
    expect(drive).toBe('D:')
  })
})
