import { describe, expect, it } from 'vitest'
import { httperrReason, httperrReasons } from '../../src-main/knowledge/httperr-reasons.ts'
import { iisStatuses } from '../../src-main/knowledge/iis-status.ts'
import { win32Statuses } from '../../src-main/knowledge/win32-status.ts'
import { statusMeaning, statusValue } from '../../src-main/checks/kinds/server-log/server-log.text.ts'

const all = [...httperrReasons, ...Object.values(iisStatuses).map((text) => ({ text }))]

describe('the words of the server’s logs', () => {
  it('are explained once, in two languages, in whole sentences', () => {
    const names = httperrReasons.map((reason) => reason.reason.toLowerCase())
    expect(new Set(names).size).toBe(names.length)
    for (const { text } of all) {
      expect(text.de).toMatch(/^\p{Lu}.*\.$/u)
      expect(text.en).toMatch(/^\p{Lu}.*\.$/u)
      expect(text.de).not.toBe(text.en)
    }
    for (const { text } of Object.values(win32Statuses)) expect(text.de).not.toBe(text.en)
  })

  it.each([
    ['QueueFull', 'server'],
    ['appoffline', 'server'],
    ['Connection_Dropped', 'network'],
    ['Timer_ConnectionIdle', 'harmless'],
    ['Hostname', 'client'],
    ['BadRequest', 'proxy']
  ])('of http.sys: %s is the %s’s', (reason, verdict) => expect(httperrReason(reason)?.verdict).toBe(verdict))

  it('are put together with what stands beside them', () => {
    const impersonation = { status: '500.24', win32: 50, reason: null }
    expect(statusValue(impersonation)).toBe('HTTP 500.24 · win32 50')
    expect(statusMeaning(impersonation, 'en')).toBe(
      '500.24 (win32 50: not supported): ASP.NET impersonation is on; turn it off for the WSUS site.'
    )
    expect(statusMeaning({ status: '500.99', win32: 64, reason: null }, 'de')).toBe(
      'win32 64: Netzwerkname nicht mehr verfügbar.'
    )
    expect(statusMeaning({ status: '500.99', win32: 0, reason: null }, 'de')).toBeNull()
    expect(statusMeaning({ status: '503', win32: null, reason: 'QueueFull' }, 'en')).toMatch(/^QueueFull: The queue/)
  })
})
