import { ProbeFailure, ProbeSkipped, type Probe } from '../contract/probe.ts'
import type { System } from '../system/system.ts'

/** Asks the file system how much of the drive that Windows is on is free. */
export const diskSpaceProbe: Probe<'disk-space', System> = {
  id: 'disk-space',
  touches: ['file'],
  after: [],
  // milliseconds; a local drive answers at once, a failing one may never
  timeoutMs: 5000,
  async collect({ files }) {
    if (files === null) throw new ProbeSkipped('not-applicable')
    const space = await files.systemDriveSpace()
    // a file system that does not tell its size does not tell its free space either
    if (space.totalBytes === 0) throw new ProbeFailure('unreadable', space.drive)
    return space
  }
}
