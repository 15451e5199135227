import type { PrintedError } from '../../contract/evidence/command-output.ts'
import { failedNames } from './failed-names.ts'
import { programError, type ProgramError } from './program-errors.ts'
import { askedHosts } from './asked-host.ts'
import { isBlockPage, isProxyAnswer, isUnknownSite, printedAnswer, redirectHost } from './printed-answer.ts'
import { citedText } from '../client-logs/newest-events.ts'
import { windowsCodesIn } from './windows-codes.ts'

const mostErrors = 100
/** HTTP status in error messages of .NET, PowerShell and curl; its position does not depend on the language. */
const statuses = [
  /[:：]\s?\(([45]\d{2})\)\s/,
  /\bHTTP\/[\d.]{1,3} ([45]\d{2})\b/,
  /[:：]\s?([45]\d{2}) \([^()]{3,}\)\.?$/,
  // curl -f, a tunnel through a proxy, wget
  /\b(?:returned error: |tunnel failed, response |HTTP code )([45]\d{2})\b/,
  /\bERROR ([45]\d{2}): |\bresponse\.\.\. ([45]\d{2})\b/
]

/** Distinct Windows error codes, HTTP statuses and OpenSSL verify errors in printed lines, each with its first line. */
export function printedErrors(lines: readonly { readonly number: number; readonly text: string }[]): PrintedError[] {
  const found = new Map<string, PrintedError>()
  const askedAt = askedHosts(lines)
  for (const [at, { number, text }] of lines.entries()) {
    if (found.size >= mostErrors) break
    const asked = askedAt[at]
    const add = (name: string, result: Pick<PrintedError, 'code' | 'httpStatus' | 'meaning' | 'host'>) => {
      const key = asked === undefined ? name : `${name} of ${asked.host}:${asked.port}`
      const about = asked === undefined || asked.follows ? {} : { asked: asked.host, askedPort: asked.port }
      if (!found.has(key)) found.set(key, { line: number, ...result, ...about, text: citedText(text.trim()) })
    }
    const codes = windowsCodesIn(text)
    for (const code of codes) {
      const host = retrievedFrom(text, lines[at + 1]?.text ?? '')
      add(host === undefined ? code : `${code} of ${host}`, { code, httpStatus: null, ...(host && { host }) })
    }
    const answered = statusIn(text)
    if (answered !== undefined) {
      const answer = printedAnswer(lines, at)
      const sender = isProxyAnswer(Number(answered), answer)
        ? 'proxy'
        : isUnknownSite(answer)
          ? 'unknown-site'
          : undefined
      const meaning = sender === undefined ? {} : ({ meaning: sender } as const)
      add(`http ${answered}`, { code: null, httpStatus: Number(answered), ...meaning })
    }
    const redirect = /^(?:< )?HTTP\/[\d.]{1,3} (30[12378])\b/.exec(text)?.[1]
    const elsewhere = redirect === undefined ? undefined : redirectHost(printedAnswer(lines, at))
    if (elsewhere !== undefined && elsewhere !== asked?.host) {
      add(`http ${redirect}`, { code: null, httpStatus: Number(redirect), meaning: 'redirected' })
    }
    const good = /^(?:< )?HTTP\/[\d.]{1,3} (20\d)\b/.exec(text)?.[1]
    if (good !== undefined && isBlockPage(Number(good), printedAnswer(lines, at))) {
      add(`http ${good}`, { code: null, httpStatus: Number(good), meaning: 'redirected' })
    }
    // a code of Windows in the line says more than the program's own number
    const own = codes.length > 0 ? null : (programError(text) ?? (answered === undefined ? unread(lines, at) : null))
    // a connection to another host than the one that was asked is one to a proxy
    const toProxy = own?.host !== undefined && asked?.follows === false && own.host !== asked.host
    const isConnection = own?.meaning === 'connection' || own?.meaning === 'refused'
    const meant = own !== null && toProxy && isConnection ? ({ ...own, meaning: 'proxy-connection' } as const) : own
    if (meant !== null) add(`${meant.meaning} ${meant.host ?? ''}`, { code: null, httpStatus: null, ...meant })
    else if (/\bverify error:num=\d/.test(text)) add('verify', { code: null, httpStatus: null })
  }
  for (const { number, text, host } of failedNames(lines)) {
    if (found.size >= mostErrors || found.has(`name ${host}`)) continue
    found.set(`name ${host}`, {
      line: number,
      code: null,
      httpStatus: null,
      meaning: 'name',
      host,
      text: citedText(text.trim())
    })
  }
  return [...found.values()]
}

/** certutil: an address of a certificate's that could not be fetched, with the number of WinHTTP, and the address below it. */
function retrievedFrom(text: string, below: string): string | undefined {
  if (!/ 0x8[0-9a-f]{7} \(\w{2,12}: \d{1,6} \w{1,80}\)/i.test(text)) return undefined
  return /^\s{1,20}(?:https?|ldap):\/{2,3}([\w.-]{1,255})/i.exec(below)?.[1]?.toLowerCase()
}

const request = /^[ \t]{0,9}(?:Invoke-(?:WebRequest|RestMethod)|iwr|irm)[ \t]?: /
const errorId = /WebCmdletWebResponseException\b/

/** A failed request whose sentence is in no language we know: without a status there was no answer, and over http no TLS. */
function unread(lines: readonly { readonly text: string }[], at: number): ProgramError | null {
  if (!request.test(lines[at]?.text ?? '')) return null
  const below = lines.slice(at + 1, at + linesOfError).map(({ text }) => text)
  const isHttps = lines.some(({ text }) => /https:/i.test(text))
  return below.some((text) => errorId.test(text)) && !isHttps ? { meaning: 'connection' } : null
}
const linesOfError = 9

/** The first one in the line. */
function statusIn(text: string): string | undefined {
  const found = statuses.map((status) => status.exec(text)).filter((match) => match !== null)
  return found.sort((a, b) => a.index - b.index)[0]?.find((part, nth) => nth > 0 && part !== undefined)
}
