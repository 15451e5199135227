import { expect, it } from 'vitest'
import { evidenceSet } from '../../src-main/derived/evidence-set.ts'
import { commandCause } from '../../src-main/derived/scans/command-cause.ts'
import { readCommandOutput } from '../../src-main/readers/console/command-output.ts'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import { envelope, fromFile } from '../builders/evidence.ts'

function output(name: string, text: string): Evidence {
  const value = readCommandOutput(text)
  if (value === null) throw new Error('the sample is not read')
  return fromFile(envelope('command-output', value), name)
}

const causeOf = (...outputs: readonly Evidence[]) => commandCause(evidenceSet(outputs))?.cause
const signIn = 'WebException: (407) Proxy Authentication Required.'
const expired = 'curl: (35) schannel: SEC_E_CERT_EXPIRED (0x80090328)'
const unavailable = 'Exception from HRESULT: 0x80244022'

it.each([
  [signIn, unavailable],
  [signIn, expired],
  [`${unavailable}\n${signIn}`, expired]
])('two outputs without a time that tell of two faults name none, whatever their files are called', (one, other) => {
  expect(causeOf(output('a.txt', one), output('b.txt', other))).toBeNull()
  expect(causeOf(output('b.txt', one), output('a.txt', other))).toBeNull()
})

it('two outputs of one fault name it', () => {
  expect(causeOf(output('a.txt', signIn), output('b.txt', `x\n${signIn}`))).toBe('proxy-auth-required')
})
