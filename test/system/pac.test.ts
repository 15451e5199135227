import { describe, expect, it } from 'vitest'
import { evaluateScript } from '../../src-main/system/pac/evaluate-script.ts'

const limitMs = 150
const never = new AbortController().signal
const questions = ['WSUS.Contoso.local', 'wsus.contoso.local'].map((host) => ({ url: `http://${host}:8530/x`, host }))

/** Of scripts that come to an end by themselves: a limit that no test lives to see. */
const farAway = 3_600_000
const ask = (
  script: string,
  lookup: (host: string) => Promise<readonly string[]> = () => Promise.resolve([]),
  timeoutMs = farAway
) => evaluateScript(script, questions, lookup, { timeoutMs, signal: never })
const body = (text: string) => `function FindProxyForURL(url, host) { ${text} }`

/** Each of these stops a program for good that evaluates it carelessly. */
const hostile: readonly [string, string, string][] = [
  ['an endless loop', body('while (true) {}'), 'timed-out'],
  ['an endless loop outside of any function', `while (true) {} ${body('return "DIRECT"')}`, 'timed-out'],
  [
    'an endless loop that catches what stops it',
    body('while (true) { try { while (true) {} } catch (e) {} }'),
    'timed-out'
  ],
  ['a string of 10 GB, grown', body('var s = "0123456789"; while (s.length < 1e10) s += s; return s'), 'failed'],
  ['a string of 10 GB, at once', body('return new Array(1e9 + 1).join("0123456789")'), 'timed-out'],
  ['a string of 200 MB', body('return "x".repeat(2e8)'), 'out-of-memory'],
  ['deep recursion', body('return FindProxyForURL(url, host) + "x"'), 'failed'],
  ['a promise that never settles', body('return new Promise(function () {})'), 'failed'],
  [
    'a regular expression without end',
    body('return /^(a+)+$/.test(new Array(60).join("a") + "b") ? "" : "DIRECT"'),
    'timed-out'
  ],
  [
    'a pattern made to be slow',
    body('var s = new Array(50000).join("a"); return shExpMatch(s, s.replace(/a/g, "*a") + "b") ? "" : "DIRECT"'),
    'evaluated'
  ],
  ['HTML', '<!doctype html><html><body>Not found</body></html>', 'not-a-script'],
  ['a syntax error', body('return "DIRECT'), 'not-a-script'],
  ['no FindProxyForURL', 'var x = 1', 'not-a-script'],
  ['nothing', '', 'not-a-script'],
  ['brackets nested too deep', `${'('.repeat(200_000)}1`, 'not-a-script'],
  ['an exception', body('throw new Error("no")'), 'failed'],
  ['a number instead of a proxy', body('return 42'), 'failed'],
  ['a host function misused', body('return require("fs")'), 'failed']
]

describe('a script in its sandbox', () => {
  it.each(hostile)('ends within its limit: %s', async (_, script, outcome) => {
    const run = await ask(script, undefined, outcome === 'timed-out' ? limitMs : farAway)
    expect(run.outcome).toBe(outcome)
  })

  it('runs beside the program, which goes on, ends it with the run, and leaves no thread', async () => {
    const control = new AbortController()
    // only a program that goes on gets to its next turns, and can call off what never ends
    let turns = 0
    const turn = (): void => void (++turns === 20 ? control.abort() : setImmediate(turn))
    setImmediate(turn)
    const limits = { timeoutMs: farAway, signal: control.signal }
    const run = await evaluateScript(body('while (true) {}'), questions, () => Promise.resolve([]), limits)
    expect([run.outcome, turns]).toEqual(['unfinished', 20])
    expect(process.getActiveResourcesInfo().filter((kind) => /worker|messageport/i.test(kind))).toEqual([])
  })

  it('gives the host as it is written, in both arguments', async () => {
    const { outcome, results } = await ask(body('return "PROXY " + host + ":" + url.length + "; " + url'))
    expect(outcome).toBe('evaluated')
    expect(results[0]).toBe('PROXY WSUS.Contoso.local:32; http://WSUS.Contoso.local:8530/x')
    expect(results[1]).toBe('PROXY wsus.contoso.local:32; http://wsus.contoso.local:8530/x')
  })

  it('asks for names by the lookup it is given, each once', async () => {
    const names: string[] = []
    const lookup = (host: string) => {
      names.push(host)
      return Promise.resolve(['fd00::1', '10.2.0.9'])
    }
    const script = body(
      'return [dnsResolve(host), isResolvable("b.lab"), isInNet(host, "10.2.0.0", "255.255.0.0"), isInNet(host, "10.3.0.0", "255.255.0.0"), dnsResolveEx("b.lab"), isPlainHostName(host), dnsDomainIs(host, ".contoso.local"), dnsResolve(host).split(".")[0]].join(" ")'
    )
    expect((await ask(script, lookup)).results).toEqual([
      '10.2.0.9 true true false fd00::1;10.2.0.9 false false 10',
      '10.2.0.9 true true false fd00::1;10.2.0.9 false true 10'
    ])
    expect(names).toEqual(['wsus.contoso.local', 'b.lab'])
  })

  it('comes to its limit when a name server does not answer', async () => {
    const run = await ask(body('return dnsResolve(host)'), () => new Promise(() => undefined), limitMs)
    expect(run.outcome).toBe('timed-out')
  })

  it('starts no look-ups without end', async () => {
    let asked = 0
    const lookup = () => Promise.resolve([`10.0.0.${(asked += 1)}`])
    await ask(body('for (var i = 0; i < 500; i++) dnsResolve("a" + i + ".lab"); return "DIRECT"'), lookup)
    expect(asked).toBeLessThanOrEqual(16)
  })
})
