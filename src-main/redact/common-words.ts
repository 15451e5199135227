import type { Case } from '../contract/case.ts'
import { namePatterns } from './name-patterns.ts'

/**
 * Words of logs, headers and settings. A computer, a person or a proxy may be called like one of them; outside of the
 * places where a name has to stand, replacing it would destroy what the line says.
 */
const commonWords = `
  windowsupdate wuahandler scanagent locationservices ccmexec ccmhttp ccmmessaging updatesdeployment updateshandler
  updatesstore statemessage policyagent execmgr clientidmanagerstartup windows microsoft update updates agent service
  services server servers proxy proxies client clients computer machine domain network internet local remote error errors
  warning failed failure failing success succeeded successful completed complete started starting stopped stopping status
  state result results unknown invalid missing found unable cannot could connection connect connected timeout timed request
  requests response answer retry retrying search searching scan scanning source sources address addresses settings policy
  policies version install installed download downloading upload report reporting reportingwebservice clientwebservice
  simpleauthwebservice serversyncwebservice dssauthwebservice apiremoting inventory content selfupdate wsusscan wsusagent
  location locations certificate certificates handshake secure channel schannel winhttp wininet wsus http https socket socks
  direct bypass default custom account accounts administrator administrators system guest user users group groups software
  currentversion currentcontrolset controlset connections internetsettings hkey_local_machine hkey_current_user hkey_users
  local_machine configuration manager configmgr site sites management point points task tasks thread process program files
  registry value values string dword binary number none null true false empty enabled disabled enable disable accept accepted
  refused denied forbidden unauthorized authentication authorization negotiate kerberos ntlm basic digest realm header headers
  method query string index event events record records message messages detail details context component components file
  folder path name names line lines time date zone hour minute second first last next open opened close closed begin end
  ending reason code codes fehler warnung fehlgeschlagen erfolgreich gestartet beendet suche scannen dienst benutzer rechner
  zertifikat verbindung anfrage antwort zeit unbekannt keine nicht daten server standard gateway bad service unavailable
  exception handler module memory stack object function caller calling called callback winhttpautoproxysvc wuauserv bits
  cryptsvc admin intune device tenant job jobs queue queuefull connection_dropped connectionlimit apppool appoffline
  defaultapppool wsuspool httperr logs this that with from have been were will your there which while about after before
  again against other another every should would through under until where when what their them then than into only over
  some such here also and the for not all any can has was are its out get post head options propfind connect put`
let known: ReadonlySet<string> | null = null

/** Gathered when the first name is to be taken out, which would else be a twentieth of every start. */
function words(): ReadonlySet<string> {
  known ??= new Set([
    ...commonWords.split(/\s+/).filter((word) => word !== ''),
    ...[...namePatterns()].flatMap((word) => [word, ...word.split(/[-_ ]/)]).map((word) => word.toLowerCase())
  ])
  return known
}

/** True for a word of logs, headers and settings. */
export function isCommonWord(word: string): boolean {
  return words().has(word.toLowerCase())
}

/** `anywhere`: even inside another word. `whole`: between borders. `placed`: only where a name has to stand. */
export type Certainty = 'anywhere' | 'whole' | 'placed'
export type CertaintyOf = (name: string) => Certainty

/**
 * How surely a text is this name and nothing else, in a case in which registry, services and logs have words of their
 * own.
 */
export function nameCertainty(theCase: Case): CertaintyOf {
  const own = wordsOf(theCase)
  const all = [...words(), ...own].join(' ')
  const certainties = new Map<string, Certainty>()
  return (name) => {
    const certainty = certainties.get(name) ?? certaintyOf(name.toLowerCase(), own, all)
    certainties.set(name, certainty)
    return certainty
  }
}

/** Digits alone, and what an error code looks like. */
const codeLike = /^(?:\d+|(?:0x)?[0-9a-f]{8})$/

function certaintyOf(text: string, own: ReadonlySet<string>, all: string): Certainty {
  if (/[.@\\:]/.test(text) && text.length > 4) return 'anywhere'
  if (words().has(text) || own.has(text) || text.length < 3 || codeLike.test(text)) return 'placed'
  const mixed = /\d/.test(text) && /\p{L}/u.test(text)
  if (text.length < 4 && !mixed) return 'placed'
  return text.length >= 6 && !all.includes(text) ? 'anywhere' : 'whole'
}

/**
 * Names of registry values, services and columns, and what http.sys and ConfigMgr call things: never a person's name.
 */
function wordsOf(theCase: Case): ReadonlySet<string> {
  const found = theCase.evidence.flatMap((envelope): readonly string[] => {
    if (envelope.status !== 'collected') return []
    if (envelope.probe === 'update-policy') {
      return envelope.value.keys.flatMap(({ path, values }) => [...path.split('\\'), ...values.map(({ name }) => name)])
    }
    if (envelope.probe === 'update-services') return envelope.value.services.map(({ name }) => name)
    if (envelope.probe === 'configmgr-log') return envelope.value.components
    if (envelope.probe === 'iis-log') return envelope.value.fields
    if (envelope.probe === 'httperr-log')
      return [...envelope.value.fields, ...envelope.value.reasons.map(({ reason }) => reason)]
    return []
  })
  return new Set(found.map((word) => word.toLowerCase()))
}
