import { expect, test } from 'vitest'
import { importFiles } from '../../src-main/import/import-files.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { diagnosisText } from '../../src-main/hosts/cli/diagnosis-text.ts'
import { access } from '../builders/access.ts'
import { certificate, collectedAt, secureUrl } from '../builders/evidence.ts'

const record = (message: string): string =>
  `<![LOG[${message}]LOG]!><time="08:10:08.955-60" date="11-20-2026" component="WUAHandler" context="" type="3" thread="1" file="x">`

test('control characters and reordering marks of a log never reach the terminal', async () => {
  const escape = String.fromCharCode(27)
  const message = `Scan failed with error = 0x8024401b. ${escape}]0;pwned${String.fromCharCode(7)}${escape}[2J ‮evil\nnext`
  const bytes = new TextEncoder().encode(record(message))
  const { inputs, evidence, newestAt } = await importFiles([{ name: `a${escape}[31m.log`, bytes }])
  const text = diagnosisText(
    { diagnosis: diagnose({ collectedAt: newestAt, inputs, evidence }, '0.0.0'), evidence },
    'de'
  )
  expect(text).toContain('[U+001B]')
  expect(text).toContain('[U+202E]')
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
})

test('control characters and markup of a live server never reach the terminal', () => {
  const altNames = [`<script>alert(1)</script>${String.fromCharCode(0x9b)}31m‮evil`]
  const tls = { nameMatches: false, chain: [certificate({ altNames })] }
  const evidence = [access({ url: secureUrl, tls })]
  const text = diagnosisText({ diagnosis: diagnose({ collectedAt, inputs: [], evidence }, '0.0.0'), evidence }, 'en')
  expect(text).toContain('[U+009B]')
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
})

test('a long message is cut', async () => {
  const bytes = new TextEncoder().encode(record(`Scan failed with error = 0x8024401b. ${'x'.repeat(20_000)}`))
  const { inputs, evidence, newestAt } = await importFiles([{ name: 'a.log', bytes }])
  const text = diagnosisText(
    { diagnosis: diagnose({ collectedAt: newestAt, inputs, evidence }, '0.0.0'), evidence },
    'en'
  )
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(400)
})
