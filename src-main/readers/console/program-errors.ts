import type { ErrorMeaning } from '../../contract/evidence/command-output.ts'
import { flagMeaning, sentenceMeaning } from './windows-sentences.ts'

/** What one line of a program says has failed, and of which host where it names one. */
export interface ProgramError {
  readonly meaning: ErrorMeaning
  readonly host?: string
}

const curl = /\bcurl: \((\d{1,3})\)(.{0,500})/
/** https://curl.se/libcurl/c/libcurl-errors.html; 7, 28, 35 and 60 are distinguished by what follows. */
const curlNumbers: Readonly<Record<number, ErrorMeaning>> = {
  5: 'proxy-name',
  6: 'name',
  7: 'connection',
  28: 'connection',
  51: 'name-mismatch',
  52: 'reset',
  56: 'reset',
  60: 'trust',
  97: 'proxy-connection'
}
const verify =
  /\bverify error:num=(\d{1,3})\b|^\s{0,9}Verify return code: (\d{1,3}) |\berror (\d{1,3}) at \d{1,2} depth lookup/
/** X509_V_ERR_… of x509_vfy.h, the same in every version. */
const verifyNumbers: Readonly<Record<number, ErrorMeaning>> = {
  2: 'chain',
  3: 'revocation',
  9: 'not-yet-valid',
  10: 'expired',
  18: 'trust',
  19: 'trust',
  20: 'chain',
  21: 'chain',
  23: 'revoked',
  26: 'usage',
  33: 'revocation',
  62: 'name-mismatch'
}
/** OpenSSL's own words, in programs that are built with it. */
const openssl = /\bSSL routines:|\bSSL alert number (\d{1,3})\b/
/** RFC 8446, section 6: handshake_failure, protocol_version, certificate_required. */
const alerts: Readonly<Record<string, ErrorMeaning>> = { 40: 'tls', 70: 'tls', 116: 'client-certificate' }

/** What PowerShell and .NET write before their message, whatever the language. */
const dotNet =
  /^[ \t]{0,9}(?:Invoke-(?:WebRequest|RestMethod)|iwr|irm|wget)[ \t]?: |(?:Web|HttpRequest|Socket|Authentication)Exception\b|"(?:(?:Download|Upload|Open)\w{2,12}|Connect|GetResponse|AuthenticateAsClient)"/i

/** .NET ends its sentence, whatever the language, with the flags of the chain: `…: UntrustedRoot, NotTimeValid`. */
const flagAtEnd = /[:：] ?(?:[A-Z][A-Za-z]{3,40}, ?){0,9}[A-Z][A-Za-z]{3,40}\.?$/

/** Null for a line without a program's own error number or message. */
export function programError(line: string): ProgramError | null {
  const [, number, rest = ''] = curl.exec(line) ?? []
  if (number !== undefined) return curlError(Number(number), rest)
  const flag = flagAtEnd.test(line) ? flagMeaning(line) : null
  if (flag !== null) return { meaning: flag }
  const found = verify.exec(line)
  const meaning = verifyNumbers[Number(found?.[1] ?? found?.[2] ?? found?.[3])]
  if (meaning !== undefined) return { meaning }
  const handshake = opensslMeaning(line)
  if (handshake !== null) return { meaning: handshake }
  if (!dotNet.test(line) || /[:：]\s?\([45]\d{2}\)/.test(line)) return null
  const known = sentenceMeaning(line)
  const host = /['„‚«»"(]([\w-]{1,63}(?:\.[\w-]{1,63}){0,9})(?::\d{1,5})?['“‘«»")]\.?[ \t]*$/.exec(line)?.[1]
  return known === null ? null : { meaning: known, ...(host === undefined ? {} : { host: host.toLowerCase() }) }
}

function opensslMeaning(line: string): ErrorMeaning | null {
  const found = openssl.exec(line)
  if (found === null) return null
  const alert = /\bSSL alert number (\d{1,3})\b/.exec(line)?.[1]
  if (alert !== undefined) return alerts[alert] ?? null
  if (/wrong version number|http request/i.test(line)) return 'not-tls'
  return /handshake failure|unsupported protocol|protocol version|no protocols available|no shared cipher/i.test(line)
    ? 'tls'
    : null
}

function curlError(number: number, rest: string): ProgramError | null {
  const meaning = flagMeaning(rest) ?? opensslMeaning(rest) ?? byItsWords(number, rest) ?? curlNumbers[number] ?? null
  if (meaning === null || /\b(?:response|code:?) 407\b/i.test(rest)) return null
  const host = /(?:host: |connect to )([\w.-]{1,255})/i.exec(rest)?.[1]?.toLowerCase()
  return { meaning: nearer(number, meaning, rest), ...(host === undefined ? {} : { host }) }
}

/** 35 stands for everything that ends a handshake, 1 for every protocol that was not expected; the words behind it say what did. */
function byItsWords(number: number, rest: string): ErrorMeaning | null {
  // what answers speaks neither HTTP/1 nor anything newer
  if (number === 1) return /HTTP\/0\.9/i.test(rest) ? 'redirected' : null
  if (number !== 35) return null
  return /\breset\b|errno:? ?(?:104|10054)\b|SSL_ERROR_SYSCALL/i.test(rest) ? 'reset' : null
}

function nearer(number: number, meaning: ErrorMeaning, rest: string): ErrorMeaning {
  if (number === 7 && /refused|verweiger/i.test(rest)) return 'refused'
  if (number === 28 && /Resolving timed out/i.test(rest)) return 'name'
  if (number === 28 && /bytes received|Operation (?:timed|too)/i.test(rest)) return 'silent'
  if (number !== 60 || meaning !== 'trust') return meaning
  if (/expired|0x80090328/i.test(rest)) return 'expired'
  if (/not yet valid/i.test(rest)) return 'not-yet-valid'
  if (/WRONG_PRINCIPAL|does not match|no alternative certificate/i.test(rest)) return 'name-mismatch'
  return /local issuer/i.test(rest) ? 'chain' : meaning
}
