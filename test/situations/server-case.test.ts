import { describe, expect, it } from 'vitest'
import { saveCase } from '../../src-main/casefile/save.ts'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import { importFiles } from '../../src-main/import/import-files.ts'
import { machineSentences } from '../../src-main/text/machine-sentences.ts'
import { access as accessOf, answer } from '../builders/access.ts'
import { collectedAt, envelope, policy, wsusUrl } from '../builders/evidence.ts'
import { access as ssl, iisFile } from '../builders/iis-files.ts'
import { appcmd, dropped, wsusSetup } from '../builders/server-files.ts'
import { iisLog, scanLine } from '../builders/server-logs.ts'
import { failedScan, serverSet } from './configmgr-lines.ts'
import { findingsOf, judged, lines, type Files } from './situation.ts'

const at = '10-14-2026 08:41:38'
const closed = { ClientWebService: ssl('Ssl') }

/** As `collect --server` saves it. */
async function serverCase(name: string, evidence: readonly Evidence[], addresses = ['10.2.0.77']): Promise<Uint8Array> {
  const live = evidence.map((one): Evidence => ({ ...one, origin: 'live', collectedAt: '2026-10-14T10:00:00.000Z' }))
  const computer = envelope('server-computer', { name, os: 'Windows Server', elevated: true, addresses })
  return await saveCase({ collectedAt: '2026-10-14T10:00:00.000Z', inputs: [], evidence: [computer, ...live] })
}

const settings = (locations = {}): readonly Evidence[] =>
  dropped(iisFile({ locations }), String.raw`C:\Windows\System32\inetsrv\config\applicationHost.config`)
const forbidden = answer(403)

/** A client whose requests were answered with 403, as `check --save` saves it. */
async function clientCase(name: string, when = collectedAt): Promise<Uint8Array> {
  const client = envelope('client', { name, os: 'Windows', elevated: true, addresses: ['10.4.7.11'] })
  const evidence = [client, policy({ WUServer: wsusUrl, UseWUServer: 1 }), accessOf({ http: forbidden })]
  return await saveCase({ collectedAt: when, inputs: [], evidence })
}

/** The same files under names that sort the other way round. */
function turned(files: Files): Files {
  const entries = Object.entries(files)
  return Object.fromEntries(entries.map(([name, content], nth) => [`${entries.length - nth}-${name}`, content]))
}

describe('the case of a client and that of its server', () => {
  it('give one verdict, whichever comes first', async () => {
    const files = {
      'client.supcase': await clientCase('PC01'),
      'server.supcase': await serverCase('SUP01', settings(closed))
    }
    for (const given of [files, turned(files)]) {
      const diagnosis = await judged(given)
      expect(diagnosis.verdict).toMatchObject({ cause: 'ssl-settings-disagree', side: 'server', confidence: 'certain' })
      expect(diagnosis.client?.name).toBe('PC01')
      expect(diagnosis.machines).toEqual([])
      expect(diagnosis.inputs.map(({ kind, recognised }) => [kind, recognised])).toEqual([['case', true]])
    }
  })

  it('are judged again from the case that holds both as they were together', async () => {
    const files = {
      'client.supcase': await clientCase('PC01'),
      'server.supcase': await serverCase('SUP01', settings(closed))
    }
    const raw = Object.entries(files).map(([name, bytes]) => ({ name, bytes }))
    const { inputs, evidence, newestAt } = await importFiles(raw)
    const both = await saveCase({ collectedAt: newestAt, inputs, evidence })
    expect(await judged({ 'both.supcase': both })).toEqual(await judged(files))
  })

  it('are joined by the marker of the client’s requests, whatever the server is called', async () => {
    const log = iisLog([scanLine({ query: 'supdoctor=7f3a21-2', status: 503 })])
    const files = {
      'client.supcase': await clientCase('PC01'),
      'server.supcase': await serverCase('SRV-4711', [...settings(closed), log], ['192.0.2.1'])
    }
    expect((await judged(files)).verdict).toMatchObject({ cause: 'ssl-settings-disagree', confidence: 'certain' })
  })

  it('are joined by the address that the client connected to', async () => {
    const files = {
      'client.supcase': await clientCase('PC01'),
      'server.supcase': await serverCase('SRV-4711', settings(closed), ['10.2.0.9'])
    }
    const { machines, verdict } = await judged(files)
    expect([machines, verdict.cause, verdict.confidence]).toEqual([[], 'ssl-settings-disagree', 'certain'])
  })

  it('of another server proves nothing, and is named', async () => {
    const stopped = [...settings(closed), ...appcmd({ pool: 'Stopped' })]
    const log = iisLog([scanLine({ status: 503 })])
    const files = {
      'client.supcase': await clientCase('PC01'),
      'server.supcase': await serverCase('SUP02', [...stopped, log, ...wsusSetup({ port: 8540, ssl: true })])
    }
    const alone = await judged({ 'client.supcase': files['client.supcase'] })
    for (const given of [files, turned(files)]) {
      const beside = await judged(given)
      expect(beside.verdict).toEqual(alone.verdict)
      expect(findingsOf(beside)).toEqual(findingsOf(alone))
      expect(beside.machines.map(({ name, chosen }) => [name, chosen])).toEqual([
        ['PC01', true],
        ['SUP02', false]
      ])
      const said = machineSentences(beside.machines, 'en', (iso) => iso).join('\n')
      expect(said).toMatch(/Not counted: update server SUP02\..* alias.*collect --server client\.supcase/)
    }
  })

  it('is found among several servers', async () => {
    const files = {
      'client.supcase': await clientCase('PC01'),
      'a.supcase': await serverCase('SUP02', settings(closed)),
      'b.supcase': await serverCase('SUP01', settings())
    }
    expect(findingsOf(await judged(files))).not.toContain('ssl-settings-disagree')
    const swapped = {
      ...files,
      'a.supcase': await serverCase('SUP02', settings()),
      'b.supcase': await serverCase('SUP01', settings(closed))
    }
    expect((await judged(swapped)).verdict).toMatchObject({ cause: 'ssl-settings-disagree', confidence: 'certain' })
  })

  it('two clients are not mixed: the newest case is judged, the other named', async () => {
    const files = {
      'a.supcase': await clientCase('PC01', '2026-10-14T08:00:00.000Z'),
      'b.supcase': await clientCase('PC02', '2026-10-14T09:00:00.000Z'),
      'server.supcase': await serverCase('SUP01', settings(closed))
    }
    for (const given of [files, turned(files)]) {
      const { client, inputs, verdict } = await judged(given)
      expect([client?.name, verdict.cause]).toEqual(['PC02', 'ssl-settings-disagree'])
      expect(inputs.filter(({ remark }) => remark?.id === 'other-case')).toHaveLength(1)
    }
  })
})

describe('the case of a server beside logs of its client', () => {
  it('explains the failure in the log', async () => {
    const log = lines(serverSet(wsusUrl, at), failedScan('0x80244018', at))
    const files = { 'WUAHandler.log': log, 'server.supcase': await serverCase('SUP01', settings(closed)) }
    for (const given of [files, turned(files)]) {
      expect((await judged(given)).verdict).toMatchObject({ cause: 'ssl-settings-disagree', side: 'server' })
    }
  })

  it('counts for the client that is judged, of two in folders', async () => {
    const log = (when: string, code: string) => lines(serverSet(wsusUrl, when), failedScan(code, when))
    const files = {
      'PC01/WUAHandler.log': log('10-14-2026 08:41:38', '0x80072ee7'),
      'PC02/WUAHandler.log': log('10-14-2026 09:41:38', '0x80244018'),
      'server.supcase': await serverCase('SUP01', settings(closed))
    }
    const { machines, verdict } = await judged(files)
    expect(machines.map(({ folder, chosen }) => [folder, chosen])).not.toContainEqual(['server.supcase', false])
    expect(verdict).toMatchObject({ cause: 'ssl-settings-disagree', side: 'server' })
  })

  it('alone is judged without a client', async () => {
    const diagnosis = await judged({ 'server.supcase': await serverCase('SUP01', appcmd({ pool: 'Stopped' })) })
    expect(diagnosis).toMatchObject({ client: null, machines: [], verdict: { cause: 'pool-stopped', side: 'server' } })
  })
})
