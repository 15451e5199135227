import { upTo, withoutTrailing } from '../contract/trailing.ts'
import { isCommonWord } from './common-words.ts'
import { isPublicAccount, isPublicAuthority, isPublicGuid, isPublicHost, isPublicSuffix } from './public-names.ts'
import { isAddressText } from './network-names.ts'
import type { Pseudonyms } from './pseudonyms.ts'

/** A position in a text that always holds a name, whatever the name is. `replacement` gets the groups; null leaves the text as it is. */
export interface PatternPlace {
  /** Without flags; its groups are numbered from 1. All repetitions are bounded, so that no text makes it slow. */
  readonly pattern: string
  readonly replacement: (groups: readonly string[], pseudonyms: Pseudonyms) => string | null
}

const host = String.raw`\[[0-9a-fA-F:.%]{2,60}\]|[\p{L}\p{N}_][\p{L}\p{N}_.\-]{0,250}`
const label = String.raw`[\p{L}\p{N}_][\p{L}\p{N}_\-]{0,62}`
const hex = '[0-9a-fA-F]'
const ipv6 = `(?:(?:${hex}{1,4}:){1,7}:?|::)(?:${hex}{1,4}:){0,6}(?:\\d{1,3}(?:\\.\\d{1,3}){3}|${hex}{1,4})?(?:%\\w{1,20})?`

/** The four numbers of an address with another character between them; with a comma only private ones, as lists have many forms. */
function joined(by: '-' | '_' | ','): string {
  const number = '(?:0|[1-9]\\d{0,2})'
  const first = by === ',' ? '(?:10|169|172|192)' : '[1-9]\\d{0,2}'
  return `${first}(?:${by}${number}){3}`
}

/** Last labels of organisations' domains; `net` and the like end other things, too. */
const endings = 'local|localdomain|intern|internal|corp|lan|ads?|gmbh|de|at|ch|li|eu|com|org|fr|it|nl|be|lu|pl|cz|uk|us'

/** In the order in which they are tried at every character. */
export const places: readonly PatternPlace[] = [
  // what a code says is never anybody's name
  { pattern: `(?<![\\p{L}\\p{N}])0[xX]${hex}{1,16}(?!${hex}|@)`, replacement: () => null },
  {
    pattern: String.raw`([a-zA-Z][a-zA-Z0-9+.\-]{0,20}:\/\/)([^\s\/?#<>"'|\\@]{1,300}@)?(${host})`,
    replacement: ([scheme = '', account = '', name = ''], pseudonyms) =>
      `${scheme}${signedIn(account.slice(0, -1), pseudonyms)}${hostIn(name, pseudonyms)}`
  },
  {
    pattern: String.raw`(?<![\p{L}\p{N}:\\])\\\\(${label}(?:\.${label}){0,8})(\\{1,2})([^\\\/\s"'<>|:*?,;]{0,80})`,
    replacement: ([name = '', between = '', share = ''], pseudonyms) =>
      `\\\\${pseudonyms.host(name, 'HOST')}${between}${usualShare.test(share) ? share : pseudonyms.of(share, 'FOLDER')}`
  },
  {
    pattern: String.raw`([\\\/](?:Users|Benutzer|Documents and Settings|Dokumente und Einstellungen|home)[\\\/]{1,2})([^\\\/"<>|:*?\r\n\t,;]{1,64}?)(?=[\\\/"<>|:*?\r\n\t,;]|\.(?:\s|$)|$| (?:of|on|in|from|to|was|is|and|not|failed|ist|von|und)\b)`,
    replacement: ([before = '', name = ''], pseudonyms) => `${before}${pseudonyms.of(name.trimEnd(), 'USER')}`
  },
  {
    pattern: String.raw`(?<![\p{L}\p{N}._%+\-])[^\s@"<>\[\\\]\/:;,|&=?*]{1,64}@${label}(?:\.${label}){0,8}\.\p{L}{2,20}`,
    replacement: ([whole = ''], pseudonyms) => {
      const [name = '', domain = ''] = whole.split('@')
      pseudonyms.domain(domain)
      if (!pseudonyms.has(whole))
        for (const part of [name, ...name.split(/[._+]/)]) if (part.length > 2) pseudonyms.of(part, 'USER')
      return pseudonyms.of(whole, 'MAIL')
    }
  },
  {
    pattern: `(?<!${hex})${hex}{8}-${hex}{4}-${hex}{4}-${hex}{4}-${hex}{12}(?!${hex})`,
    replacement: ([guid = ''], pseudonyms) => (isPublicGuid(guid) ? null : pseudonyms.of(guid, 'GUID'))
  },
  {
    pattern: String.raw`\bS-1-(?:5-21|12-1)(?:-\d{1,10}){1,15}`,
    replacement: ([sid = ''], pseudonyms) => pseudonyms.of(sid, 'ACCOUNT')
  },
  {
    pattern: `(?<![\\p{L}\\p{N}:\\-])(?:${hex}{2}:){5}${hex}{2}(?![:\\-]?[\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}:\\-])(?:${hex}{2}-){5}${hex}{2}(?![:\\-]?[\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}.])(?:${hex}{4}\\.){2}${hex}{4}(?![\\p{L}\\p{N}.])`,
    replacement: ([mac = ''], pseudonyms) => pseudonyms.of(macIn(mac), 'MAC')
  },
  {
    // a word with a colon may stand before it, as in `host:fd00::1`
    pattern: `\\[${ipv6}\\]|(?<![\\p{L}\\p{N}.]|[:0-9a-fA-F]:)${ipv6}(?![\\p{L}\\p{N}:]|\\.\\d)`,
    replacement: ([address = ''], pseudonyms) =>
      isIpv6(address) ? pseudonyms.address(address) : withShortAddress(address, pseudonyms)
  },
  {
    pattern: String.raw`(?<![\p{L}\p{N}.])(\d{1,3}\.\d{1,3}\.\d{1,3})\.(\*|\d{1,3})(?![\p{L}\p{N}]|\.\d)`,
    replacement: ([network = '', last = ''], pseudonyms) => {
      if (last === '*') return `${pseudonyms.network(network)}.*`
      return isAddressText(`${network}.${last}`) ? pseudonyms.address(`${network}.${last}`) : null
    }
  },
  {
    // as names of computers, files and pages are made of them
    pattern: `(?<![\\p{L}\\p{N}]|\\d[.,_-])(?:${joined('-')}|${joined('_')}|${joined(',')})(?![\\p{L}\\p{N}]|[.,_-]\\d)`,
    replacement: ([address = ''], pseudonyms) => {
      const dotted = address.replaceAll(/[-_,]/g, '.')
      return isAddressText(dotted) ? pseudonyms.address(dotted) : null
    }
  },
  {
    pattern: String.raw`\b((?:assigned )?site ?code|SMSSiteCode|AssignedSiteCode|SiteCode)(["']?\s{0,2}(?:[:=]|is|to)?\s{0,2}["'>]?)([A-Z0-9]{3})\b`,
    replacement: ([word = '', between = '', code = ''], pseudonyms) =>
      code === code.toUpperCase() ? `${word}${between}${pseudonyms.of(code, 'SITE')}` : null
  },
  {
    pattern: String.raw`\b(SMS:)([A-Z0-9]{3})\b`,
    replacement: ([word = '', code = ''], pseudonyms) => `${word}${pseudonyms.of(code, 'SITE')}`
  },
  {
    pattern: String.raw`\b((?:serial(?:[ _\-]?(?:number|no\.?))?|seriennummer|s\/n|service[ _\-]?tag|asset[ _\-]?tag)["']?\s{0,2}[:=#]\s{0,2}["']?)([A-Z0-9][A-Z0-9\-]{3,40})(?![\p{L}\p{N}])`,
    replacement: ([word = '', serial = ''], pseudonyms) => `${word}${pseudonyms.of(serial, 'SERIAL')}`
  },
  {
    pattern: String.raw`(?<![\p{L}\p{N}.+])(?:\+\d{8,15}|\+\d{1,3}(?:[ \/()\-]{1,3}\d{1,8}){1,5})(?!\.?\d)`,
    replacement: ([number = ''], pseudonyms) => phoneIn(number, pseudonyms)
  },
  {
    pattern: String.raw`\b((?:tel(?:efon|ephone)?|phone|mobil(?:e|funk)?|handy|fax|durchwahl)(?:[ \-]?(?:nr|no|number|nummer))?\.?\s{0,2}[:=]?\s{0,2})(\+?\d[\d \/.()\-]{4,24}\d)`,
    replacement: ([word = '', number = ''], pseudonyms) => {
      const phone = phoneIn(number, pseudonyms)
      return phone === null ? null : `${word}${phone}`
    }
  },
  {
    pattern: String.raw`\b((?:password|passwort|kennwort|pwd)["']?\s{0,2}[:=]\s{0,2}["']?)([^\s"';,]{1,100})`,
    replacement: ([word = '']) => `${word}PASSWORD`
  },
  {
    pattern: String.raw`\b((?:user|benutzer|account|konto|runas)["']?\s{0,2}[:=]?\s{0,2}["']?)(${label})\\{1,2}([\p{L}\p{N}][\p{L}\p{N}._\-]{1,63}\$?)(?![\p{L}\p{N}]|\\)`,
    replacement: ([word = '', domain = '', name = ''], pseudonyms) => {
      const account = accountIn(domain.toUpperCase(), name, pseudonyms)
      return account === null ? null : `${word}${account}`
    }
  },
  {
    pattern: String.raw`(?<![\p{L}\p{N}_\\\/:.%\-])(${label})\\{1,2}([\p{L}\p{N}][\p{L}\p{N}._\-]{1,63}\$?)(?![\p{L}\p{N}]|\\)`,
    replacement: ([domain = '', name = ''], pseudonyms) => accountIn(domain, name, pseudonyms)
  },
  {
    pattern: String.raw`(?<![\p{L}\p{N}_.@%\-])${label}(?:\.${label}){0,7}\.(?:${endings})(?![\p{L}\p{N}_]|[.\-][\p{L}\p{N}])`,
    replacement: ([name = ''], pseudonyms) =>
      name.split('.').length === 2 ? pseudonyms.domain(name) : pseudonyms.host(name, 'HOST')
  },
  {
    pattern: String.raw`\b(realm\s?=\s?")([^"]{1,200})(?=")`,
    replacement: ([word = '', realm = ''], pseudonyms) => `${word}${pseudonyms.of(realm, 'NAME')}`
  },
  {
    pattern: String.raw`\b((?:NTLM|Negotiate|Kerberos|Basic|Bearer) )([A-Za-z0-9+\/]{8,4000}={0,2})`,
    replacement: ([scheme = '']) => `${scheme}TOKEN`
  },
  {
    pattern: String.raw`\b((?:(?:computer|machine|client|host|netbios|user|account|logged on user)[ _]?name|user id)["']?\s{0,2}[:=]\s{0,2}["']?)(?:(${label})\\)?(${label}(?:\.${label}){0,8})`,
    replacement: ([word = '', domain = '', name = ''], pseudonyms) =>
      `${word}${domain === '' ? '' : `${pseudonyms.domain(domain)}\\`}${/user|account/i.test(word) ? pseudonyms.of(name, 'USER') : pseudonyms.host(name, 'HOST')}`
  },
  {
    pattern: String.raw`(?<![\p{L}\p{N}_])((?:CN|O|OU|DC|L|ST|E|emailAddress)=)([^,;"\/\r\n=]{1,120}(?=[,;"\/\r\n]|$)|[^\s,;"\/=]{1,64})`,
    replacement: ([word = '', name = ''], pseudonyms) =>
      /^(?:[A-Z]+|emailAddress)=$/.test(word) ? `${word}${distinguishedPart(word, name.trim(), pseudonyms)}` : null
  }
]

/** Shares that every Windows, domain, WSUS or ConfigMgr server has. */
const usualShare =
  /^(?:|[a-z]\$|admin\$|ipc\$|print\$|pipe|sysvol|netlogon|logs?\$?|wsuscontent|updateservicespackages|reminst|smssig\$|sccmcontentlib\$)$/i

/** `0015.5da1.b2c3` and `00-15-5D-A1-B2-C3` are the same adapter. */
function macIn(mac: string): string {
  return (mac.replaceAll(/[^0-9a-f]/gi, '').match(/../g) ?? []).join(':')
}

/** Spaces and hyphens do not make another number; with fewer digits it is a time zone or a count. */
function phoneIn(number: string, pseudonyms: Pseudonyms): string | null {
  const digits = number.replaceAll(/\D/g, '')
  return digits.length < 7 ? null : pseudonyms.of(number, 'PHONE')
}

/** What stands for one part of a distinguished name: a host stays one, an authority anybody may buy from stays itself. */
export function distinguishedPart(word: string, name: string, pseudonyms: Pseudonyms): string {
  if (name === '' || isPublicAuthority(name) || isPublicHost(name)) return name
  if (/^DC=/i.test(word)) return isPublicSuffix(name) ? name : pseudonyms.domain(name)
  if (/^CN=/i.test(word) && /^(?:\*\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(name))
    return pseudonyms.host(name, 'HOST')
  return pseudonyms.of(name, 'NAME')
}

/** Behind a backslash also keys, files and pools have names; a domain is in capitals, or as capital as its account. */
function accountIn(domain: string, name: string, pseudonyms: Pseudonyms): string | null {
  const known = pseudonyms.has(domain) || pseudonyms.has(name)
  if (!known && (domain !== domain.toUpperCase() || /^\d+$/.test(domain))) return null
  if (isCommonWord(domain) || notDomains.test(domain) || isPublicAccount(name)) return null
  return `${pseudonyms.domain(domain)}\\${pseudonyms.of(name, 'USER')}`
}
const notDomains =
  /^(?:HK(?:LM|CU|CR|U|CC|EY_\w+)|authority|builtin|nt-autorit\p{L}+|autorit\p{L}+|vordefiniert|apppool|root|sam|security|hardware|device|windir|systemroot|appdata|temp|root|cimv2|policies|winnt|sys\w*)$/iu

/** `user:password@`; each of the two may stand elsewhere alone. */
function signedIn(account: string, pseudonyms: Pseudonyms): string {
  if (account === '') return ''
  for (const part of account.split(':')) if (part.length > 2) pseudonyms.of(part, 'USER')
  return `${pseudonyms.of(account, 'USER')}@`
}

/** A sentence may end right behind a name. */
function hostIn(written: string, pseudonyms: Pseudonyms): string {
  const name = withoutTrailing(written, '.-')
  return `${pseudonyms.host(name, 'HOST')}${written.slice(name.length)}`
}

/** What is no long address may still have a short one behind a word of such digits: `16:10.0.0.1`, `add:10.0.0.1`. */
function withShortAddress(text: string, pseudonyms: Pseudonyms): string | null {
  const short = /(?<=:)\d{1,3}(?:\.\d{1,3}){3}$/.exec(text)
  if (short === null || !isAddressText(short[0])) return null
  return `${text.slice(0, short.index)}${pseudonyms.address(short[0])}`
}

/** Times and code places look like short addresses; a real one has two neighbouring colons or eight groups. */
function isIpv6(text: string): boolean {
  const bare = upTo(text.replace(/^\[|\]$/g, ''), '%')
  return isAddressText(bare) && (bare.includes('::') || bare.split(':').length === 8) && /[0-9a-f]/i.test(bare)
}
