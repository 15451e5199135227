import { readFileSync } from 'node:fs'
import * as tls from 'node:tls'
import { forgetTrustedCertificates } from '../../src-main/system/tls/trust-store.ts'

/**
 * Makes this process trust the authority of a PEM file too; the result takes that back. What an earlier test file has
 * left in memory is forgotten both times: files share their process.
 */
export function trustAuthority(pemFile: string): () => void {
  const before = tls.getCACertificates('default')
  const become = (authorities: readonly string[]): void => {
    tls.setDefaultCACertificates(authorities)
    forgetTrustedCertificates()
  }
  become([...before, readFileSync(pemFile, 'utf8')])
  return () => become(before)
}
