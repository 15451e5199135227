import { expect, it } from 'vitest'
import { importFiles } from '../../src-main/import/import-files.ts'
import { saveCase } from '../../src-main/casefile/save.ts'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { stableJson } from '../../src-main/service/stable-json.ts'
import { access, answer, noAnswer, type AccessGiven } from '../builders/access.ts'
import { choice, collectedAt, skipped, wsusUrl } from '../builders/evidence.ts'

/** A live run that was saved, and the server's logs that somebody brought days later. */
const fields =
  '#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) cs(Referer) sc-status sc-substatus sc-win32-status time-taken'
const others = Array.from(
  { length: 12 },
  (_, at) =>
    `2026-10-14 08:${20 + at * 3}:04 10.2.0.9 POST /ClientWebService/client.asmx - 8530 - 10.5.2.40 Windows-Update-Agent/10.0 - 200 0 0 41`
)
const ours = (rest: string, client = '10.4.7.11') =>
  `2026-10-14 08:42:08 10.2.0.9 GET /ClientWebService/wusserverversion.xml supdoctor=7f3a21-1 8530 - ${client} sup-doctor/0.1.0+(7f3a21-1) - ${rest}`
const httperr =
  '#Software: Microsoft HTTP API 2.0\n#Date: 2026-10-14 06:00:00\n#Fields: date time c-ip c-port s-ip s-port cs-version cs-method cs-uri sc-status s-siteid s-reason s-queuename\n2026-10-14 06:00:11 10.5.2.41 49811 10.2.0.9 8530 - - - - - Timer_ConnectionIdle -\n'

async function judged(given: AccessGiven, iis: readonly string[], log = httperr) {
  const registry = ['update-policy', 'update-services', 'winhttp-settings', 'user-proxy'] as const
  const live: Evidence[] = [
    choice({ wsus: wsusUrl, proxy: given.proxy ?? 'direct' }),
    access(given),
    ...registry.map((probe) => skipped(probe, 'not-applicable'))
  ]
  const saved = await saveCase({ collectedAt, inputs: [], evidence: live })
  const bytes = (text: string) => new TextEncoder().encode(text)
  const dropped = [
    { name: 'run.supcase', bytes: saved },
    { name: 'u_ex261014.log', bytes: bytes([fields, ...iis].sort().join('\r\n')) },
    ...(log === '' ? [] : [{ name: 'httperr1.log', bytes: bytes(log) }])
  ]
  const { inputs, evidence, newestAt } = await importFiles(dropped)
  const theCase = { collectedAt: newestAt, inputs, evidence }
  const again = await importFiles([{ name: 'again.supcase', bytes: await saveCase(theCase) }])
  const diagnosis = diagnose(theCase, '0.0.0')
  expect(stableJson(diagnose({ ...again, collectedAt: again.newestAt }, '0.0.0'))).toBe(stableJson(diagnosis))
  const found = diagnosis.steps.flatMap((step) => step.results).filter((result) => result.outcome === 'found')
  return { ...diagnosis.verdict, found: found.map((result) => result.check), serverLogs: diagnosis.serverLogs?.why }
}

const silent = { http: noAnswer('no-answer') }

it.each<[string, AccessGiven, readonly string[], object]>([
  ['never arrived', silent, others, { cause: 'request-never-arrived', side: 'network', confidence: 'certain' }],
  [
    'answered with 200, lost on the way',
    { http: noAnswer('reset') },
    [...others, ours('200 0 0 3')],
    { cause: 'answer-lost-on-the-way', side: 'network', confidence: 'certain' }
  ],
  [
    'refused by something that only looks like the server',
    { http: answer(403, { answeredBy: 'unknown' }) },
    others,
    { cause: 'request-never-arrived', side: 'network', confidence: 'certain' }
  ],
  [
    'a 500 of the server, with its reason',
    { http: answer(500) },
    [...others, ours('500 24 50 3715')],
    { cause: 'server-log-shows-error', side: 'server', confidence: 'certain' }
  ],
  [
    'a 401 of the server, with its substatus',
    { http: answer(401) },
    [...others, ours('401 2 5 1')],
    { cause: 'access-denied', side: 'server', confidence: 'certain' }
  ],
  [
    'sent by a clock an hour ahead, and never arrived',
    { ...silent, only: { 'self-update': { http: answer(200, { date: 'Wed, 14 Oct 2026 07:42:08 GMT' }) } } },
    others.slice(3).map((line) => line.replace(' 08:', ' 07:')),
    { cause: 'request-never-arrived', confidence: 'certain' }
  ],
  [
    'a log that ends before the run',
    silent,
    others.slice(0, 6),
    { cause: 'server-silent', side: 'server', serverLogs: 'ends-early' }
  ],
  [
    'the log of another site',
    silent,
    others.map((line) => line.replace('/ClientWebService/client.asmx', '/CCM_System/request')),
    { cause: 'server-silent', side: 'server', serverLogs: 'wrong-site' }
  ],
  [
    'an answer that a device on the way took under its own address',
    { http: noAnswer('reset'), proxy: 'proxy01:8080', direct: { http: noAnswer('reset') } },
    [...others, ours('200 0 0 3', '::ffff:10.2.0.9')],
    { cause: 'answer-lost-on-the-way', found: ['answer-lost-on-the-way', 'seen-through-proxy'] }
  ]
])('tells a request that was %s', async (_what, given, iis, expected) => {
  expect(await judged(given, iis)).toMatchObject(expected)
})

it('is less sure while http.sys’s own log is missing, which holds what never reached IIS', async () => {
  expect(await judged(silent, others, '')).toMatchObject({ cause: 'request-never-arrived', confidence: 'likely' })
  const abandoned = `${httperr}2026-10-14 08:42:09 10.4.7.11 50133 10.2.0.9 8530 HTTP/1.1 GET /ClientWebService/wusserverversion.xml?supdoctor=7f3a21-1 503 2 QueueFull WsusPool\n`
  expect(await judged(silent, others, abandoned)).toMatchObject({
    cause: 'server-unavailable',
    side: 'server',
    confidence: 'certain'
  })
})
