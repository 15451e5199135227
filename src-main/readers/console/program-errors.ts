import type { ErrorMeaning } from '../../contract/evidence/command-output.ts'

/** What one line of a program says has failed, and of which host where it names one. */
export interface ProgramError {
  readonly meaning: ErrorMeaning
  readonly host?: string
}

const curl = /\bcurl: \((\d{1,3})\)(.{0,500})/
/** https://curl.se/libcurl/c/libcurl-errors.html; 7, 28 and 60 are distinguished by what follows. */
const curlNumbers: Readonly<Record<number, ErrorMeaning>> = {
  5: 'proxy-name',
  6: 'name',
  7: 'connection',
  28: 'connection',
  51: 'name-mismatch',
  52: 'reset',
  56: 'reset',
  60: 'trust'
}
const verify =
  /\bverify error:num=(\d{1,3})\b|^\s{0,9}Verify return code: (\d{1,3}) |\berror (\d{1,3}) at \d{1,2} depth lookup/
/** X509_V_ERR_… of x509_vfy.h, the same in every version. */
const verifyNumbers: Readonly<Record<number, ErrorMeaning>> = {
  2: 'chain',
  9: 'not-yet-valid',
  10: 'expired',
  18: 'trust',
  19: 'trust',
  20: 'chain',
  21: 'chain',
  62: 'name-mismatch'
}

/** What PowerShell and .NET write before their message, whatever the language. */
const dotNet =
  /^[ \t]{0,9}(?:Invoke-(?:WebRequest|RestMethod)|iwr|irm|wget)[ \t]?: |(?:Web|HttpRequest|Socket|Authentication)Exception\b|"(?:Download|Upload|Open)\w{2,12}"/i
/** Windows' sentences in the languages it is mostly sold in; names and ports beside them are no language. */
const sentences: readonly (readonly [ErrorMeaning, RegExp])[] = [
  ['trust', /SSL\/TLS|RemoteCertificate|trust relationship|Vertrauensstellung/i],
  [
    'name',
    /could not be resolved|nicht aufgelöst werden|pas pu être résolu|puede resolver|[Ii]mpossibile risolvere|niet worden omgezet|rozpoznać|ser resolvido|No such host|kein solcher Host|Host ist unbekannt|[Hh]ôte inconnu|[Hh]ost desconocido|[Hh]ost sconosciuto|[:：][ \t]?['„‚«»"][\w.-]{1,255}['“‘«»"]\.?[ \t]*$/
  ],
  ['refused', /refused|verweiger|refus[ée]|deneg|rifiut|odm[aó]w|geweigerd|recusou|10061/i],
  [
    'silent',
    /timed out|Zeitüberschreitung|Timeout von|délai d.attente|tiempo de espera|timeout|przekrocz|HttpClient\.Timeout/i
  ],
  [
    'connection',
    /connect to the remote server|Verbindung mit dem Remoteserver|connecter au serveur distant|conectar con el servidor remoto|connessione al server remoto|verbinding[^\r\n]{0,40} externe server|połączyć się z serwerem zdalnym|properly respond|10060/i
  ],
  [
    'reset',
    /connection was (?:closed|forcibly)|Verbindung wurde (?:geschlossen|vom)|connexion (?:sous-jacente )?a été fermée/i
  ]
]

/** Null for a line that tells of no failure by a program's own number or sentence. */
export function programError(line: string): ProgramError | null {
  const [, number, rest = ''] = curl.exec(line) ?? []
  if (number !== undefined) return curlError(Number(number), rest)
  const found = verify.exec(line)
  const meaning = verifyNumbers[Number(found?.[1] ?? found?.[2] ?? found?.[3])]
  if (meaning !== undefined) return { meaning }
  if (!dotNet.test(line) || /[:：]\s?\([45]\d{2}\)/.test(line)) return null
  const known = sentences.find(([, sentence]) => sentence.test(line))
  const host = /['„‚«»"(]([\w-]{1,63}(?:\.[\w-]{1,63}){0,9})(?::\d{1,5})?['“‘«»")]\.?[ \t]*$/.exec(line)?.[1]
  return known === undefined ? null : { meaning: known[0], ...(host === undefined ? {} : { host: host.toLowerCase() }) }
}

function curlError(number: number, rest: string): ProgramError | null {
  const meaning = curlNumbers[number]
  if (meaning === undefined) return null
  const host = /(?:host: |connect to )([\w.-]{1,255})/i.exec(rest)?.[1]?.toLowerCase()
  return { meaning: nearer(number, meaning, rest), ...(host === undefined ? {} : { host }) }
}

function nearer(number: number, meaning: ErrorMeaning, rest: string): ErrorMeaning {
  if (number === 7 && /refused|verweiger/i.test(rest)) return 'refused'
  if (number === 28 && /bytes received|Operation (?:timed|too)/i.test(rest)) return 'silent'
  if (number !== 60) return meaning
  if (/expired|0x80090328/i.test(rest)) return 'expired'
  if (/not yet valid/i.test(rest)) return 'not-yet-valid'
  if (/WRONG_PRINCIPAL|does not match|no alternative certificate/i.test(rest)) return 'name-mismatch'
  return /local issuer/i.test(rest) ? 'chain' : meaning
}
