import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { recognise } from '../../src-main/import/recognise.ts'
import { droppedTexts } from '../../src-main/hosts/self-test/dropped-texts.ts'
import { iisFile } from '../builders/iis-files.ts'
import { sources } from '../source-files.ts'

/** A text of every file and listing that our sentences send somebody for. */
const texts = new Map(droppedTexts.map(({ reader, text }) => [reader, text]))
const ofReader = (reader: string): string => texts.get(reader) ?? ''
const component = (name: string) =>
  `<![LOG[Scan failed with error = 0x80244022.]LOG]!><time="10:41:38.407-120" date="10-14-2026" component="${name}" context="" type="3" thread="5128" file="x.cpp:1">`
const server = (name: string) =>
  `Waiting for changes for 57 minutes $$<${name}><10-14-2026 09:00:01.243-120><thread=6080 (0x17C0)>`
const clientLogs = [
  ...['WUAHandler', 'ScanAgent', 'LocationServices', 'CcmMessaging', 'ClientLocation', 'PolicyAgent'],
  ...['PolicyEvaluator', 'DataTransferService'],
  ...['UpdatesDeployment', 'UpdatesHandler', 'UpdatesStore', 'CcmExec', 'ClientIDManagerStartup']
]
const samples: Readonly<Record<string, string>> = {
  ...Object.fromEntries(clientLogs.map((name) => [`${name}.log`, component(name)])),
  'WindowsUpdate.log': ofReader('windows-update-log'),
  'ReportingEvents.log': ofReader('reporting-events'),
  'WCM.log': server('SMS_WSUS_CONFIGURATION_MANAGER'),
  'MPControl.log': server('SMS_MP_CONTROL_MANAGER'),
  'WSUSCtrl.log': server('SMS_WSUS_CONTROL_MANAGER'),
  'SoftwareDistribution.log':
    '2026-10-14 08:44:07.030 UTC\tInfo\tw3wp.13\tClientImplementation..ctor\tInitializing ClientWebService ProcessID = 380\n',
  'httperr*.log': ofReader('httperr-log'),
  'u_ex*.log': ofReader('iis-log'),
  'applicationHost.config': iisFile(),
  'Web.config':
    '<configuration><appSettings><add key="maxCachedUpdates" value="22000" /></appSettings></configuration>',
  ...Object.fromEntries(
    ['W3SVC', 'WAS', 'WsusService', 'HTTP'].map((name) => [
      `sc query ${name}`,
      ofReader('server-services').replace('W3SVC', name)
    ])
  ),
  'appcmd list apppools': ofReader('appcmd'),
  'appcmd list sites': 'SITE "WSUS Administration" (id:7,bindings:http/*:8530:,state:Started)',
  'netsh http show sslcert': ofReader('ssl-bindings'),
  'netsh winhttp show proxy': ofReader('netsh-proxy'),
  'netsh winhttp show advproxy': ofReader('advanced-proxy')
}
const named =
  /\b[A-Za-z_][\w*-]*\.(?:log|config)\b|\bappcmd(?:\.exe)? list \w+|\bnetsh \w+ show \w+|\bsc query (?:W3SVC|WAS|WsusService|HTTP)\b/g

/** Every file and listing that a sentence names. */
function namesIn(text: string): readonly string[] {
  return [...text.matchAll(named)].map(([name]) => name.replace('appcmd.exe', 'appcmd'))
}

const advice = sources('src-main').filter(({ path }) => path.endsWith('.text.ts'))
const names = [
  ...new Set(advice.flatMap(({ path }) => namesIn(readFileSync(join(process.cwd(), path), 'utf8'))))
].sort()

describe('what our sentences send somebody for', () => {
  it('is named in them', () => {
    expect(names.length).toBeGreaterThan(12)
    expect(names).toContain('applicationHost.config')
  })

  it.each(names)('%s can be read', (name) => {
    const sample = samples[name]
    if (sample === undefined) throw new Error(`add a sample of ${name}, and a reader where there is none`)
    expect(recognise(new TextEncoder().encode(sample))?.evidence.length ?? 0).toBeGreaterThan(0)
  })
})
