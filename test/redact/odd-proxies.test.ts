import { expect, it } from 'vitest'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { importFiles } from '../../src-main/import/import-files.ts'
import { redactorFor } from '../../src-main/redact/redact.ts'
import { withPseudonyms } from '../../src-main/service/redacted-case.ts'

/** Each of these is a list that WinHTTP refuses, or takes otherwise than meant; with placeholders it still has to. */
it.each([
  '<local>',
  '<-loopback>',
  '"proxy.contoso.com:8080"',
  'Name="proxy"',
  'proxy.contoso.com:8080!',
  'proxy(1):8080',
  'proxy*:8080',
  'prox~1',
  'proxy$:8080',
  'proxy{0}:8080',
  '&',
  'Müller & Söhne',
  'proxy.contoso.com',
  'http=proxy.contoso.com:8080;https=<local>'
])('the proxy setting %s is judged alike without its names', async (proxy) => {
  const shown = `Current WinHTTP proxy settings:\r\n\r\n    Proxy Server(s) :  ${proxy}\r\n    Bypass List     :  <local>;*.contoso.com\r\n`
  const { inputs, evidence } = await importFiles([{ name: 'proxy.txt', bytes: new TextEncoder().encode(shown) }])
  const theCase = { collectedAt: null, inputs, evidence }
  expect(inputs).toMatchObject([{ kind: 'winhttp-proxy' }])
  const made = withPseudonyms({ theCase, diagnosis: diagnose(theCase, '0') }, redactorFor(theCase), '0')
  expect(made).not.toHaveProperty('left')
  expect(JSON.stringify(made)).not.toMatch(/contoso|müller/i)
})
