import { createCipheriv } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipOf } from '../builders/zip-of.ts'
import { zipBytes } from '../security/zip-bytes.ts'

/** The clock of what is made here: a minute for each number, from the same day every time. */
function minute(nth: number): Date {
  return new Date(Date.UTC(2026, 0, 1) + nth * 60_000)
}

/** One record as CMTrace reads it. */
function configmgrRecord(message: string, nth: number, component = 'WUAHandler'): string {
  const iso = minute(nth).toISOString()
  const date = `${iso.slice(5, 7)}-${iso.slice(8, 10)}-${iso.slice(0, 4)}`
  const attributes = `time="${iso.slice(11, 23)}+000" date="${date}" component="${component}" context="" type="3"`
  return `<![LOG[${message}]LOG]!><${attributes} thread="1" file="a.cpp:1">`
}

/** WUAHandler.log with this many failed scans, a minute apart. */
export function scansLog(count: number, first = 0): string {
  const records: string[] = []
  for (let nth = first; nth < first + count; nth++) {
    records.push(
      configmgrRecord('Async searching of updates using WUAgent started.', nth * 2),
      configmgrRecord('Scan failed with error = 0x80244022.', nth * 2 + 1)
    )
  }
  return records.join('\r\n')
}

/** WUAHandler.log in which the update server is another one at every scan. */
export function serversLog(count: number, first: number): string {
  const records: string[] = []
  for (let nth = first; nth < first + count; nth++) {
    const message = `Existing WUA Managed server was already set (http://sup${nth}.contoso.local:8530), skipping Group Policy registration.`
    records.push(configmgrRecord(message, nth))
  }
  return records.join('\r\n')
}

/** An export of the whole registry of at least that size, with the policy at its end. */
export function registryExport(leastBytes: number): string {
  const parts = ['Windows Registry Editor Version 5.00\r\n\r\n']
  for (let nth = 0, bytes = 0; bytes < leastBytes; nth++) {
    const values = Array.from({ length: 5 }, (_, value) => `"Value${value}"="${value} of ${nth}"\r\n`).join('')
    const part = `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Classes\\CLSID\\{${nth}}]\r\n${values}\r\n`
    parts.push(part)
    bytes += part.length
  }
  const policy = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate'
  return `${parts.join('')}[${policy}]\r\n"WUServer"="http://sup01.contoso.local:8530"\r\n\r\n`
}

/** An IIS log of at least that size, each line of another client. */
export function iisLog(leastBytes: number): Uint8Array {
  const head =
    '#Fields: date time cs-method cs-uri-stem cs-uri-query c-ip cs(User-Agent) sc-status sc-substatus sc-win32-status time-taken\r\n'
  const lines: string[] = []
  for (let nth = 0; nth < 4096; nth++) {
    const address = `10.${nth >> 8}.${nth & 255}.${nth % 199}`
    const time = minute(nth % 1440)
      .toISOString()
      .slice(11, 19)
    lines.push(
      `2026-01-01 ${time} POST /ClientWebService/client.asmx - ${address} Windows-Update-Agent 200 0 0 ${nth}\r\n`
    )
  }
  const block = new TextEncoder().encode(lines.join(''))
  const count = Math.ceil(leastBytes / block.length)
  const log = new Uint8Array(head.length + count * block.length)
  log.set(new TextEncoder().encode(head))
  for (let nth = 0; nth < count; nth++) log.set(block, head.length + nth * block.length)
  return log
}

/** A zip of IIS logs of about that many bytes together, once unpacked. */
export async function iisZip(unpackedBytes: number, eachBytes: number): Promise<Uint8Array> {
  const log = iisLog(eachBytes)
  const count = Math.ceil(unpackedBytes / log.length)
  const names = Array.from({ length: count }, (_, nth) => `u_ex2601${String(nth + 1).padStart(2, '0')}.log`)
  return await zipOf(...names.map((name) => ({ name, bytes: log })))
}

/** 40 archives of 190 MB each in one, each of them just dense enough to be no bomb by itself. */
export function archiveBomb(): Uint8Array {
  const filler = Buffer.alloc(19 * 1024 * 1024)
  createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16)).update(Buffer.alloc(120_000)).copy(filler)
  const inner = zipBytes(Array.from({ length: 10 }, (_, at) => ({ name: `${at}.log`, content: filler })))
  return zipBytes(Array.from({ length: 40 }, (_, at) => ({ name: `${at}.zip`, content: inner, stored: true })))
}

/** A text of that size that is of no kind, and is as hard to pack as it can be. */
export function unknownText(bytes: number): Uint8Array {
  const cipher = createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16))
  const line = cipher.update(Buffer.alloc(750_000)).toString('base64').replace(/.{70}/g, '$&\r\n')
  return Buffer.alloc(bytes, line)
}

/** A folder of that many small files, of which `each` says the content. */
export function folderOf(folder: string, count: number, each: (nth: number) => string, ending = 'txt'): void {
  mkdirSync(folder, { recursive: true })
  for (let nth = 0; nth < count; nth++)
    writeFileSync(join(folder, `f${String(nth).padStart(6, '0')}.${ending}`), each(nth))
}

/** A converted WindowsUpdate.log that names that many hosts, each once. */
export function hostsLog(count: number, first = 0): string {
  const lines: string[] = []
  for (let nth = first; nth < first + count; nth++) {
    const time = minute(nth).toISOString()
    const when = `${time.slice(0, 10).replaceAll('-', '/')} ${time.slice(11, 23)}4567`
    lines.push(
      `${when} 1000  2000  WebServices     *FAILED* [80244022] Web service call; endpoint https://sup-${nth}.dept${nth % 97}.contoso.local:8531/ClientWebService/client.asmx`
    )
  }
  return lines.join('\r\n')
}
