import { X509Certificate } from 'node:crypto'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getCACertificates, rootCertificates } from 'node:tls'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { lenientContext } from '../../src-main/system/tls/secure-context.ts'
import {
  forgetTrustedCertificates,
  knowsSystemStore,
  readMachineRoots,
  trustedPems
} from '../../src-main/system/tls/trust-store.ts'
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

describe.skipIf(process.platform === 'win32')('the stores of the computer', () => {
  let folder: string
  let regExe: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sup-doctor-trust-'))
    regExe = join(folder, 'reg.exe')
    vi.stubEnv('NODE_EXTRA_CA_CERTS', '')
    forgetTrustedCertificates()
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    forgetTrustedCertificates()
    rmSync(folder, { recursive: true })
  })

  const running = new AbortController().signal
  const [first = '', second = ''] = rootCertificates.map((pem) => new X509Certificate(pem).raw.toString('hex'))

  /** What reg.exe prints of a store with this certificate, its only property. */
  function listing(der: string): string {
    const size = Buffer.alloc(4)
    size.writeUInt32LE(der.length / 2)
    return `    Blob    REG_BINARY    2000000001000000${size.toString('hex')}${der}`
  }

  /** A program in the place of reg.exe that answers of the first store and of the second with these commands. */
  function answering(ofRoot: string, ofAuthRoot: string): void {
    const cases = [
      `*SystemCertificates*AuthRoot*) ${ofAuthRoot} ;;`,
      `*Microsoft*SystemCertificates*ROOT*) ${ofRoot} ;;`
    ]
    writeFileSync(regExe, `#!/bin/sh\ncase "$2" in\n${cases.join('\n')}\n*) exit 1 ;;\nesac\n`)
    chmodSync(regExe, 0o755)
  }
  const shows = (der: string) => `echo '${listing(der)}'`
  const own = (): readonly string[] => {
    forgetTrustedCertificates()
    return trustedPems()
  }
  const hexOf = (pems: readonly string[]) => pems.map((pem) => new X509Certificate(pem).raw.toString('hex'))

  it('are what is trusted, also where some of them are not there', async () => {
    answering(shows(first), 'exit 1')
    await readMachineRoots(running, regExe)
    expect(hexOf(trustedPems())[0]).toBe(first)
    expect(knowsSystemStore()).toBe(true)
  })

  it.each([
    ['is ended by somebody', 'kill -9 $$'],
    ['prints without an end', 'cat /dev/zero']
  ])('are unknown where the reading of one %s, and the account’s do not stand for them', async (_, command) => {
    answering(shows(first), command)
    await readMachineRoots(running, regExe)
    expect(knowsSystemStore()).toBe(false)
    expect(trustedPems()).toEqual([...new Set(getCACertificates('default'))])
  })

  it('are unknown where the program is missing', async () => {
    await readMachineRoots(running, regExe)
    expect(knowsSystemStore()).toBe(false)
    expect(trustedPems()).toEqual([...new Set(getCACertificates('default'))])
  })

  it('are read again after a run that was called off, and only then', async () => {
    answering(shows(first), 'exit 1')
    await readMachineRoots(AbortSignal.abort('cancelled'), regExe)
    await readMachineRoots(running, regExe)
    expect(hexOf(trustedPems())[0]).toBe(first)
    answering(shows(second), 'exit 1')
    await readMachineRoots(running, regExe)
    expect(hexOf(trustedPems())[0]).toBe(first)
  })

  it('of an earlier run do not count for the one that goes on', async () => {
    answering(shows(first), 'exit 1')
    const earlier = readMachineRoots(running, regExe)
    const expected = own()
    await earlier
    expect(trustedPems()).toEqual(expected)
  })
})
