import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { programLog } from '../../../src-main/hosts/log/program-log.ts'

// beside no package.json, whose name the library of the log would otherwise ask for
it('writes the log wherever the program was started', () => {
  const folder = mkdtempSync(join(tmpdir(), 'anywhere-'))
  const before = process.cwd()
  process.chdir(folder)
  try {
    const log = programLog(join(folder, 'logs'))
    log.reportError('run', new RangeError('far from home'))
    expect(log.read()).toContain('RangeError: far from home')
  } finally {
    process.chdir(before)
  }
})
