import { readNetshProxy } from '../../src-main/readers/console/netsh-proxy.ts'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import { envelope, fromFile, userProxy } from '../evidence.ts'
import { certain, clear, possible, type Row } from './row.ts'

const heading = 'Aktuelle WinHTTP-Proxyeinstellungen:\n\n'

/** What a German netsh prints for this list; empty for direct. */
function printed(list: string): string {
  if (list === '') return `${heading}    Direktzugriff (kein Proxyserver).\n`
  return `${heading}    Proxyserver:  ${list}\n    Umgehungsliste:  (keine)\n`
}

function netsh(text: string): Evidence {
  const value = readNetshProxy(text)
  if (value === null) throw new Error('the sample is not read')
  return fromFile(envelope('winhttp-settings', value), 'netsh.txt')
}

/** Checks of the proxy settings, judged from pasted console output. */
export const consoleRows: readonly Row[] = [
  certain('proxy-list-invalid', 'netsh printed a list whose port is missing', [netsh(printed('proxy01:'))], {
    detail: 'port-missing'
  }),
  clear('proxy-list-invalid', 'netsh printed a good list', [netsh(printed('proxy01:8080'))]),
  possible(
    'proxy-only-for-user',
    'netsh says direct and the user has a proxy',
    [netsh(printed('')), userProxy({ proxyEnable: 1, proxyServer: 'web:3128' })],
    { proxy: 'web:3128' }
  ),
  possible(
    'proxy-settings-disagree',
    'the netsh of the other view prints something else',
    [netsh(`${printed('proxy01:8080')}C:\\>C:\\Windows\\SysWOW64\\netsh winhttp show proxy\n${printed('')}`)],
    { native: 'proxy01:8080', wow64: 'direct' }
  )
]
