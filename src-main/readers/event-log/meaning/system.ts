import { maskCredentials } from '../../credentials/mask-credentials.ts'
import { numberIn } from '../event-of-element.ts'
import { valueOf, type WindowsEvent } from '../windows-event.ts'
import type { EventMeaning } from './event-fact.ts'
import { codeIn } from './value-parsers.ts'

/** Smaller steps of the clock are normal corrections. */
const fewestSeconds = 60

export function proxyMeaning(event: WindowsEvent): EventMeaning | null {
  if (event.data.length === 0) return null
  const text = (name: string, position: number) => maskCredentials(valueOf(event, name, position) ?? '')
  const detect = valueOf(event, 'fAutoDetect', 0)?.toLowerCase()
  return {
    kind: 'proxy-changed',
    account: event.account,
    autoDetect: detect === undefined || detect === '' ? null : detect !== 'false' && detect !== '0',
    scriptUrl: text('pwszAutoConfigUrl', 1),
    proxy: text('pwszProxy', 2),
    bypass: text('pwszProxyBypass', 3)
  }
}

const hostName = /(?<![\w.-])[a-z0-9_](?:[a-z0-9_-]{0,62}\.){1,8}[a-z][a-z0-9-]{1,62}(?![\w-])/i

export function nameMeaning(event: WindowsEvent): EventMeaning | null {
  const name = valueOf(event, 'QueryName', 0) ?? hostName.exec(event.message ?? '')?.[0] ?? ''
  return name === '' ? null : { kind: 'name-unanswered', name: name.slice(0, 255) }
}

export function clockMeaning(event: WindowsEvent): EventMeaning | null {
  if (event.eventId === 1) {
    return isSetByProgram(event) ? changedClock(valueOf(event, 'OldTime'), valueOf(event, 'NewTime')) : null
  }
  if (event.eventId === 52) {
    const written = valueOf(event, 'TimeOffsetSeconds', 0) ?? ''
    return /^-?\d{1,12}$/.test(written) ? { kind: 'clock-changed', seconds: Number(written) } : null
  }
  return { kind: 'clock-unsynchronised', code: codeIn(valueOf(event, 'ErrorMessage') ?? event.message) }
}

/** After sleep the hardware's clock is read (2), and a new time zone (3) changes no time: then it was never wrong. */
function isSetByProgram(event: WindowsEvent): boolean {
  return ['1', null].includes(valueOf(event, 'Reason'))
}

function changedClock(before: string | null, after: string | null): EventMeaning | null {
  const seconds = Math.round((Date.parse(after ?? '') - Date.parse(before ?? '')) / 1000)
  return Math.abs(seconds) >= fewestSeconds ? { kind: 'clock-changed', seconds } : null
}

const tlsReasons = {
  36871: 'no-credentials',
  36874: 'no-common-cipher',
  36882: 'untrusted',
  36884: 'name-mismatch',
  36887: 'alert-received',
  36888: 'alert-sent'
} as const

export function tlsMeaning(event: WindowsEvent): EventMeaning | null {
  const reason = Object.entries(tlsReasons).find(([number]) => Number(number) === event.eventId)?.[1]
  if (reason === undefined) return null
  const isAlert = reason === 'alert-received' || reason === 'alert-sent'
  const alert = isAlert
    ? (valueOf(event, 'AlertDesc', 0) ?? /(?<![\w.])\d{1,3}(?![\w])/.exec(event.message ?? '')?.[0])
    : null
  return { kind: 'tls-failed', reason, alert: numberIn(alert ?? '') }
}
