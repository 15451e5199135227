import { isDeepStrictEqual } from 'node:util'
import { recognise } from '../../src-main/import/recognise.ts'
import { commandOutputs, consoleProxies } from './corpus-console.ts'
import { logDetails, policyValues } from './corpus-details.ts'
import * as expected from './corpus-expectations.ts'
import { commandsOf, consoleProxyOf, detailOf, expectationOf, valueIn } from './corpus-facts.ts'

/** What does not stand in a sample as its index says, one line each; none is good. */
export function problemsOf(name: string, bytes: Uint8Array): string[] {
  const questions: (readonly [string, unknown, unknown, ('all' | 'some')?])[] = [
    [
      'windows update log',
      expected.windowsUpdateLogs[name],
      expectationOf(valueIn(bytes, 'windows-update-log')?.events)
    ],
    ['configmgr log', expected.configmgrLogs[name], expectationOf(valueIn(bytes, 'configmgr-log')?.events)],
    ['details', logDetails[name], detailOf(bytes), 'some'],
    ['policy', expected.policies[name], policyOf(bytes)],
    ['policy values', policyValues[name], policyOf(bytes, Object.keys(policyValues[name] ?? {}))],
    ['proxy value', settled(expected.proxies[name]), proxyOf(bytes, expected.proxies[name]?.of), 'some'],
    ['console', consoleProxies[name], consoleProxyOf(bytes), 'some'],
    ['commands', commandOutputs[name], commandsOf(bytes)],
    ['accounts', expected.consoleAccounts[name], accountsOf(bytes)],
    ['IIS', expected.iisLogs[name], iisOf(bytes)],
    ['retry codes', expected.retryCodes[name], valueIn(bytes, 'scan-retry-codes')?.codes.length],
    ['HTTPERR', expected.httperrLogs[name], httperrOf(bytes)],
    ['nothing', expected.unrecognised.includes(name) ? 'nothing' : undefined, recognise(bytes)?.kind ?? 'nothing']
  ]
  const asked = questions.filter(([, row]) => row !== undefined)
  if (asked.length === 0) return ['no row tells what to expect']
  return asked.flatMap(([what, row, found, how]) => {
    if (how === 'some' ? holds(row, found) : isDeepStrictEqual(found, row)) return []
    return [`${what}: expected ${JSON.stringify(row)}, found ${JSON.stringify(found)}`]
  })
}

/** Only what the row names has to agree. */
function holds(row: unknown, found: unknown): boolean {
  if (typeof row !== 'object' || row === null || typeof found !== 'object' || found === null) return false
  const values = new Map(Object.entries(found))
  return Object.entries(row).every(([key, value]) => isDeepStrictEqual(values.get(key), value))
}

function policyOf(bytes: Uint8Array, names: readonly string[] = []): unknown {
  const values = valueIn(bytes, 'update-policy')?.keys.flatMap((key) => key.values) ?? []
  const data = (name: string) => values.find((value) => value.name === name)?.data
  if (names.length > 0) return Object.fromEntries(names.map((name) => [name, data(name)]))
  const [url, use] = [data('WUServer'), data('UseWUServer')]
  return { ...(url !== undefined && { url }), ...(use !== undefined && { use }) }
}

function settled(row: (typeof expected.proxies)[string] | undefined): unknown {
  if (row === undefined) return undefined
  const settings = Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'of'))
  return { proxy: '', bypass: '', pacUrl: '', truncated: false, ...settings }
}

function proxyOf(bytes: Uint8Array, of: string | undefined): unknown {
  if (of === 'winhttp') return valueIn(bytes, 'winhttp-settings')?.native
  return valueIn(bytes, 'user-proxy')?.accounts.find((account) => account.account === of)?.connection
}

function accountsOf(bytes: Uint8Array): unknown {
  return valueIn(bytes, 'user-proxy')?.accounts.map(
    (account) => `${account.account} ${account.connection?.flags ?? '–'}`
  )
}

function iisOf(bytes: Uint8Array): unknown {
  const log = valueIn(bytes, 'iis-log')
  return log?.statuses.map(({ directory, status, count }) => `${directory} ${status} ${count}`)
}

function httperrOf(bytes: Uint8Array): unknown {
  return valueIn(bytes, 'httperr-log')?.failures.map(({ reason, status, queue }) => [reason, status, queue])
}
