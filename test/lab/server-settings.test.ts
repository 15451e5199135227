import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { saveCase } from '../../src-main/casefile/save.ts'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { importFiles } from '../../src-main/import/import-files.ts'
import { envelope } from '../builders/evidence.ts'
import { access as ssl, iisFile } from '../builders/iis-files.ts'
import { appcmd, dropped } from '../builders/server-files.ts'
import { startApache } from './apache.ts'
import { iisFields, startNginx, type Site } from './nginx.ts'
import { freePorts } from './open-port.ts'
import { missing } from './prerequisites.ts'
import { probeLab } from './probe-lab.ts'
import type { RunningProgram } from './running-program.ts'

interface Setting {
  readonly cause: string
  /** What a real web server does that is set so; left out, nobody listens on the port. */
  readonly answer?: number | 'redirect'
  /** What the server's files say with the setting bad, and good, for the port in question. */
  readonly bad: (port: number) => readonly Evidence[]
  readonly good: (port: number) => readonly Evidence[]
  readonly cited: RegExp
}

const config = (port: number, given: Parameters<typeof iisFile>[0] = {}) =>
  dropped(iisFile({ bindings: [`http *:${port}:`], ...given }), 'applicationHost.config')
const anonymous = '<security><authentication><anonymousAuthentication enabled="false" /></authentication></security>'

const settings: readonly Setting[] = [
  {
    ...{ cause: 'pool-stopped', answer: 503, cited: /WsusPool.*stopped/i },
    ...{ bad: () => appcmd({ pool: 'Stopped' }), good: () => appcmd({}) }
  },
  {
    ...{ cause: 'ssl-settings-disagree', answer: 403, cited: /ClientWebService: sslFlags="Ssl"/ },
    ...{ bad: (port) => config(port, { locations: { ClientWebService: ssl('Ssl') } }), good: config }
  },
  {
    ...{ cause: 'anonymous-access-off', answer: 401, cited: /anonymousAuthentication enabled="false"/ },
    ...{ bad: (port) => config(port, { locations: { ClientWebService: anonymous } }), good: config }
  },
  {
    ...{ cause: 'service-directory-missing', answer: 404, cited: /WSUS-Verwaltung/ },
    ...{ bad: (port) => config(port, { applications: ['ApiRemoting30', 'ClientWebService'] }), good: config }
  },
  {
    cause: 'site-redirects-to-https',
    answer: 'redirect',
    bad: (port) => config(port, { siteElements: '<hsts enabled="true" max-age="1" redirectHttpToHttps="true" />' }),
    ...{ good: config, cited: /redirectHttpToHttps="true"/ }
  },
  {
    ...{ cause: 'ports-disagree', cited: /\*:8540/ },
    ...{ bad: (port) => config(port, { bindings: ['http *:8540:'] }), good: config }
  }
]

type Answer = NonNullable<Setting['answer']>
const log = 'u_ex.log'

/** The same answers by two servers, so that none of them is judged by what only one of them writes. */
const servers = {
  nginx: (folder: string, answers: ReadonlyMap<number, Answer>) => {
    const site = (answer: Answer): Site => ({
      ...(answer === 'redirect' ? {} : { status: answer }),
      directives: [
        `access_log ${join(folder, log)} iis;`,
        ...(answer === 'redirect' ? ['return 301 https://127.0.0.1$request_uri;'] : [])
      ]
    })
    return startNginx(folder, new Map([...answers].map(([port, answer]) => [port, site(answer)])))
  },
  apache2: (folder: string, answers: ReadonlyMap<number, Answer>) => {
    const directive = (answer: Answer): string =>
      answer === 'redirect' ? 'Redirect 301 / https://127.0.0.1/' : `RedirectMatch ${answer} ^/`
    const sites = [...answers].map(([port, answer]) => [port, { directives: [directive(answer)] }] as const)
    return startApache(folder, new Map(sites))
  }
} as const

describe.skipIf(missing('nginx', 'apache2')).each(['nginx', 'apache2'] as const)(
  'a setting of the server and what a real %s set so does',
  (program) => {
    const folder = mkdtempSync(join(tmpdir(), 'sup-doctor-settings-'))
    let server: RunningProgram
    let ports: number[] = []

    beforeAll(async () => {
      ports = await freePorts(settings.length)
      const answers = settings.flatMap(({ answer }, nth): [number, Answer][] =>
        answer === undefined ? [] : [[ports[nth] ?? 0, answer]]
      )
      server = await servers[program](folder, new Map(answers))
    })
    afterAll(async () => {
      await server.stop()
      rmSync(folder, { recursive: true })
    })

    it.each(settings)('$cause', async ({ cause, bad, good, cited }) => {
      const port = ports[settings.findIndex((one) => one.cause === cause)] ?? 0
      const { access: _, ...live } = await probeLab(
        { fill: (address) => address },
        { wsus: `http://127.0.0.1:${port}` }
      )
      const judged = (files: readonly Evidence[]) =>
        diagnose({ ...live, evidence: [...live.evidence, ...files] }, '0.0.0').verdict
      const found = judged(bad(port))
      expect([found.cause, found.side, found.confidence]).toEqual([cause, 'server', 'certain'])
      expect(found.because.map(({ quote }) => quote).join('\n')).toMatch(cited)
      expect(judged(good(port)).cause).not.toBe(cause)
    })

    // only nginx here writes a log as IIS does
    if (program !== 'nginx') return
    it('the two cases are joined by the marker in the real log, whatever the server is called', async () => {
      const [port = 0] = ports
      const { access: _, ...live } = await probeLab(
        { fill: (address) => address },
        { wsus: `http://127.0.0.1:${port}` }
      )
      const computer = { name: 'SRV-4711', os: 'Windows Server', elevated: true, addresses: ['192.0.2.1'] }
      const half = (lines: string): readonly Evidence[] => [
        envelope('server-computer', computer),
        ...[...appcmd({ pool: 'Stopped' }), ...dropped(`${iisFields}\n${lines}`, 'C:\\logs\\W3SVC7\\u_ex.log')].map(
          (one): Evidence => ({ ...one, origin: 'live', collectedAt: live.collectedAt })
        )
      ]
      const causeWith = async (lines: string) => {
        const server = await saveCase({ collectedAt: live.collectedAt, inputs: [], evidence: half(lines) })
        const client = await saveCase(live)
        const { inputs, evidence, newestAt } = await importFiles([
          { name: 'client.supcase', bytes: client },
          { name: 'server.supcase', bytes: server }
        ])
        return diagnose({ collectedAt: newestAt, inputs, evidence }, '0.0.0').verdict.cause
      }
      const lines = readFileSync(join(folder, log), 'utf8')
      expect(lines).toContain('supdoctor=lab-')
      expect(await causeWith(lines)).toBe('pool-stopped')
      expect(await causeWith(lines.replaceAll('supdoctor=lab-', 'supdoctor=other-'))).not.toBe('pool-stopped')
    })
  }
)
