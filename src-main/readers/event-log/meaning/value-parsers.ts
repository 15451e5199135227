import { urlIn } from '../../client-logs/log-url.ts'
import { maskCredentials } from '../../credentials/mask-credentials.ts'
import { resultCode } from '../../client-logs/result-code.ts'
import { valueOf, type WindowsEvent } from '../windows-event.ts'

/** A code by the name or position of its value, otherwise from the message text. */
export function codeOf(event: WindowsEvent, name: string, position?: number): string | null {
  return resultCode(valueOf(event, name, position) ?? undefined) ?? codeIn(event.message)
}

/** A code inside a sentence, which no translation changes. */
export function codeIn(text: string | null): string | null {
  return resultCode(/\b0x[0-9a-f]{8}(?![0-9a-z])/i.exec(text ?? '')?.[0])
}

/** An address by the name of its value, otherwise from the message text; without query and passwords. */
export function urlOf(event: WindowsEvent, name = 'url'): string | null {
  const url = valueOf(event, name) ?? urlIn(event.message ?? '')
  return url === null || url === '' ? null : maskCredentials(url)
}

/** A proxy or list of proxies; null if the event does not name one. */
export function proxyOf(event: WindowsEvent, name: string): string | null {
  const proxy = valueOf(event, name)
  return proxy === null ? null : maskCredentials(proxy)
}
