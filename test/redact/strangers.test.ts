import { expect, it } from 'vitest'
import { importFiles } from '../../src-main/import/import-files.ts'
import { redactorFor } from '../../src-main/redact/redact.ts'
import { saveCase } from '../../src-main/casefile/save.ts'
import type { Case } from '../../src-main/contract/case.ts'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'

const failed = 'failed at end. Error = 0x80244022. Scan failed with error = 0x80244022.'

/** A case of one log entry; nothing else in it tells any name. */
async function redacted(text: string): Promise<string> {
  const entry = `<![LOG[Async scan for ${text} ${failed}]LOG]!><time="08:41:33.123-120" date="10-14-2026" component="WUAHandler" context="" type="3" thread="4711" file="a.cpp:3163">\r\n`
  return await safely([['WUAHandler.log', entry]])
}

async function safely(files: readonly (readonly [name: string, text: string])[]): Promise<string> {
  const encoder = new TextEncoder()
  const { inputs, evidence } = await importFiles(files.map(([name, text]) => ({ name, bytes: encoder.encode(text) })))
  const theCase: Case = { collectedAt: null, inputs, evidence }
  const { redact, leaks } = redactorFor(theCase)
  const text = JSON.stringify(redact(theCase))
  expect(leaks(text)).toEqual([])
  return text
}

const entryBytes = new TextEncoder().encode(
  `<![LOG[Async scan ${failed}]LOG]!><time="08:41:33.123-120" date="10-14-2026" component="WUAHandler">\r\n`
)

it.each([
  ['FIRMAX\\mhuber', 'firmax', 'mhuber'],
  ['user zweitfirma\\sabine.klein', 'zweitfirma', 'sabine'],
  ['Benutzer: GEHEIM\\f.maier', 'geheim', 'maier'],
  ['CN=NB77,OU=Werk Erfurt,DC=lammbrau,DC=local', 'nb77', 'erfurt', 'lammbrau'],
  ['LDAP://dc03.lammbrau.intern/CN=Hubersrv', 'dc03', 'lammbrau', 'hubersrv'],
  ['mp77.lammbrau.local', 'mp77', 'lammbrau'],
  ['srv-04.lammbrau.corp:8531', 'srv-04', 'lammbrau'],
  ['Server=A;User ID=sa_lamm;Password=Sonne1', 'sa_lamm', 'sonne1'],
  ['S-1-12-1-1111111111-2222222222-3333333333-4444444444', '1111111111'],
  ['SMS:P77', 'p77']
])('a name that nothing but its place tells: %s', async (text, ...secrets) => {
  const message = (await redacted(text)).toLowerCase()
  for (const secret of secrets) expect(message).not.toContain(secret)
  expect(message).toContain('0x80244022')
})

it.each([
  'NT AUTHORITY\\SYSTEM',
  'NT-AUTORITÄT\\SYSTEM',
  'SOFTWARE\\Policies',
  'HKLM\\SOFTWARE\\Microsoft',
  'ROOT\\ccm',
  'Logs\\WUAHandler.log',
  'wuaueng.dll',
  'Microsoft.Update.Session',
  'download.windowsupdate.com',
  '10.0.19041.1620 x64'
])('what is nobody’s name stays: %s', async (text) => {
  expect(await redacted(text)).toContain(JSON.stringify(text).slice(1, -1))
})

it.each([
  ['Josef Huber Notebook_WUAHandler.log', /"name":"FILE-1\.log"/],
  ['Mail von Kunigunde/WUAHandler.log', /"name":"FOLDER-1\/WUAHandler\.log"/],
  ['WUAHandler-20261014-081500.log', /"name":"WUAHandler-20261014-081500\.log"/],
  ['CCM/Logs/WindowsUpdate (2).log', /"name":"CCM\/Logs\/WindowsUpdate \(2\)\.log"/]
])('a file called %s', async (name, shown) => {
  const text = await safely([[name, 'Nothing to tell.\r\n']])
  expect(text).toMatch(shown)
  expect(text).not.toMatch(/Josef|Huber|Kunigunde/)
})

it('a case is in the order in which it is read back, whatever its files are called now', async () => {
  const names = ['Aalto.log', 'b/WUAHandler.log', 'hosts', 'zoe.log', 'Zoe.txt']
  const theCase: Case = {
    collectedAt: null,
    ...(await importFiles(names.map((name) => ({ name, bytes: entryBytes }))))
  }
  const safe = redactorFor(theCase).redact(theCase)
  const again = await importFiles([{ name: 'a.supcase', bytes: await saveCase(safe) }])
  expect(again.inputs).toEqual(safe.inputs)
  expect(again.evidence).toEqual(safe.evidence)
})

it('what else a server serves, who asked it and how its pools are called', async () => {
  const iis = `#Software: Microsoft Internet Information Services 10.0
#Fields: date time cs-method cs-uri-stem cs-uri-query c-ip cs(User-Agent) sc-status
2026-10-14 08:00:00 GET /Akte-Lamm/x - 10.1.1.1 x 404
2026-10-14 08:00:00 POST /ClientWebService/client.asmx user=lieschen 10.1.1.1 x 503
2026-10-14 08:00:01 GET /ClientWebService/client.asmx supdoctor=ab12-3 10.1.1.1 x 503`
  const httperr = `#Software: Microsoft HTTP API 2.0
#Fields: date time c-ip cs-method cs-uri sc-status s-siteid s-reason s-queuename
2026-10-14 08:41:33 10.1.1.7 POST /Content/a?u=gustav 503 1 AppOffline Pool-Lamm
2026-10-14 08:41:34 10.1.1.7 POST /Content/a?x=1&supdoctor=ab12-4 503 1 AppOffline WsusPool`
  const text = await safely([
    ['u_ex261014.log', iis],
    ['httperr1.log', httperr]
  ])
  expect(text).not.toMatch(/lamm|lieschen|gustav/i)
  for (const kept of [
    '"clientwebservice"',
    'supdoctor=ab12-3',
    '/Content/a?supdoctor=ab12-4',
    'AppOffline',
    'WsusPool'
  ])
    expect(text).toContain(kept)
})

it('the group of WSUS a client belongs to', () => {
  const values = [{ name: 'TargetGroup', type: 'REG_SZ' as const, data: 'Werk Erfurt;Lamm' }]
  const key = { path: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies', present: true, values }
  const evidence: Evidence = {
    ...{ probe: 'update-policy', collectedAt: null, durationMs: 0, origin: 'file', source: 'export.reg' },
    ...{ status: 'collected', value: { readBy: 'file', keys: [key] } }
  }
  const theCase: Case = { collectedAt: null, inputs: [], evidence: [evidence] }
  expect(JSON.stringify(redactorFor(theCase).redact(theCase))).toContain('"data":"NAME-1;NAME-2"')
})
