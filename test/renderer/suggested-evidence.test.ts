import { expect, test } from 'vitest'
import { suggestedEvidence } from '../../src-renderer/view-models/suggested-evidence.ts'
import { access } from '../builders/access.ts'
import { certificate, secureUrl } from '../builders/evidence.ts'

const seen = (trust: 'trusted' | 'unknown') => [access({ url: secureUrl, tls: { chain: [certificate()], trust } })]

test('where nobody could look into the certificate store, it is said what can', () => {
  expect(suggestedEvidence(seen('unknown'), 'de')[0]).toMatch(/Node\.js 22\.15/)
  expect(suggestedEvidence(seen('unknown'), 'en')[0]).toMatch(/Node\.js 22\.15/)
  expect(suggestedEvidence(seen('trusted'), 'en').join()).not.toMatch(/Node\.js/)
})
