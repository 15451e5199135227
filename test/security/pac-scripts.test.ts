import { expect, test } from 'vitest'
import { evaluateScript } from '../../src-main/system/pac/evaluate-script.ts'
import { readPacResult } from '../../src-main/readers/proxy/pac-result.ts'
import { growth } from '../growth.ts'

const questions = [{ url: 'http://wsus.contoso.local:8530/x', host: 'wsus.contoso.local' }]
// no script here may come to its limit
const limits = { timeoutMs: 50_000, signal: new AbortController().signal }
const asked: string[] = []
const lookup = async (host: string) => {
  asked.push(host)
  return ['10.0.0.1']
}
const run = (text: string) =>
  evaluateScript(`function FindProxyForURL(url, host) { ${text} }`, questions, lookup, limits)

test.each([
  ['globals of Node', 'return [typeof process, typeof require, typeof Buffer, typeof fetch, typeof Worker].join()'],
  [
    'a constructor',
    'return typeof (function () {}).constructor("return typeof process === \'undefined\' ? void 0 : process")()'
  ],
  ['the constructor of a host function', 'return typeof dnsResolve.constructor("return this.process")()'],
  [
    'the prototype of a host function',
    'return typeof Object.getPrototypeOf(dnsResolve).constructor("return this.process")()'
  ],
  [
    'an import',
    'var x; try { x = eval("import(\'node:fs\')"); } catch (e) { return "undefined" } return x instanceof Promise ? "undefined" : "out"'
  ],
  [
    'the stack of an error',
    'try { dnsResolve(Symbol()) } catch (e) { return /node:|src-main/.test(String(e.stack)) ? "out" : "undefined" } return "undefined"'
  ],
  [
    'an argument that runs',
    'var out = "undefined"; try { dnsResolve({ toString: function () { out = typeof process; return "a" } }) } catch (e) { } return out'
  ]
])('does not get out by %s', async (_what, text) => {
  const { outcome, results } = await run(text)
  // a sandbox may refuse the attempt as a whole
  expect(['evaluated', 'failed', 'not-a-script']).toContain(outcome)
  expect((results[0] ?? '').replaceAll('undefined', '').replaceAll(',', '')).toBe('')
})

test('pollutes only its own prototypes', async () => {
  await run(
    'Object.prototype.polluted = 1; Array.prototype.join = null; String.prototype.split = null; return "DIRECT"'
  )
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  expect(['a', 'b'].join('')).toBe('ab')
  expect((await run('return "" + ({}).polluted')).results).toEqual(['undefined'])
})

test('a million proxies, or one of a million letters, are cut, and read in proportion to their length', async () => {
  for (const text of ['"PROXY a:1; "', '"x"', '"PROXY [::"', '"SOCKS5 "']) {
    const { results } = await run(
      `var s = ""; for (var i = 0; i < 20; i++) s = (s || ${text}) + (s || ${text}); return s`
    )
    const [result = ''] = results
    expect(result.length).toBeLessThanOrEqual(2_000)
    expect(growth((times) => result.repeat(5 * times), readPacResult)).toMatchObject({ linear: true })
  }
})

test('names asked for thousands of times are few', async () => {
  asked.length = 0
  await run('for (var i = 0; i < 5e3; i++) dnsResolve("host" + (i % 50)); return "DIRECT"')
  expect(asked.length).toBeLessThanOrEqual(16)
})
