import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rootCertificates } from 'node:tls'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { lenientContext } from '../../src-main/system/tls/secure-context.ts'
import { forgetTrustedCertificates, trustedPems } from '../../src-main/system/tls/trust-store.ts'
import { thisSystem } from '../../src-main/system/this-system.ts'

/** What somebody imports while the program is open: Node's own list with other line ends stands for it. */
const imported = (rootCertificates[0] ?? '').replaceAll('\n', '\r\n')

describe('certificates that are trusted', () => {
  let folder: string
  let file: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sup-doctor-trust-'))
    file = join(folder, 'extra.pem')
    vi.stubEnv('NODE_EXTRA_CA_CERTS', file)
  })
  afterAll(() => {
    vi.unstubAllEnvs()
    forgetTrustedCertificates()
    rmSync(folder, { recursive: true })
  })

  it('are read anew for each run, and only then', () => {
    writeFileSync(file, '')
    thisSystem()
    const before = { pems: trustedPems(), context: lenientContext() }
    expect(before.pems).not.toContain(imported)
    writeFileSync(file, imported)
    expect(readFileSync(file, 'latin1')).toBe(imported)
    expect(trustedPems()).toBe(before.pems)
    expect(lenientContext()).toBe(before.context)
    thisSystem()
    expect(trustedPems()).toContain(imported.trimEnd())
    expect(lenientContext()).not.toBe(before.context)
  })
})
