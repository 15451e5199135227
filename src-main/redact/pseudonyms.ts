import { removedBytes } from './spelled-text.ts'
import { bareAddress, isAddressText, letters, networkOf } from './network-names.ts'
import type { CertaintyOf } from './common-words.ts'
import { isPlainLabel, isPublicAccount, isPublicHost, isPublicSuffix } from './public-names.ts'

/** What kind of thing a pseudonym replaces; its role stays readable in the redacted case. */
export type Role =
  | 'CLIENT'
  | 'SUP'
  | 'PROXY'
  | 'HOST'
  | 'DOMAIN'
  | 'SUB'
  | 'USER'
  | 'MAIL'
  | 'ACCOUNT'
  | 'MAC'
  | 'GUID'
  | 'SITE'
  | 'FOLDER'
  | 'FILE'
  | 'NAME'
  | 'SERIAL'
  | 'THUMBPRINT'
  | 'PHONE'
  /** A word of free text, which may be anything. */
  | 'WORD'

/** One name and what stands for it everywhere; the list stays with whoever redacted. */
export interface LedgerEntry {
  readonly name: string
  readonly pseudonym: string
}

/** Characters of a DNS name (RFC 1035, 2.3.4); what is longer has no domains above it. */
const longestDomain = 253

/** Assigns a pseudonym to each name, the same one for all its spellings and forms. */
export class Pseudonyms {
  readonly #pseudonyms = new Map<string, LedgerEntry>()
  readonly #issued = new Set<string>([key(removedBytes)])
  /** Every number that was given out, and every letter of a network. */
  readonly #given = new Set<string>()
  readonly #counts = new Map<string, number>()
  readonly #networks = new Map<string, string>()
  readonly #words = new Map<string, string>()
  /** How surely a text is one of the names. */
  readonly isCertain: CertaintyOf
  readonly #taken: (candidate: string) => boolean

  /** `taken`: texts that must not be used as pseudonyms, because they are real names. */
  constructor(taken: (candidate: string) => boolean, certainty: CertaintyOf) {
    this.#taken = taken
    this.isCertain = certainty
  }

  /** In the order in which the names were met. */
  get ledger(): readonly LedgerEntry[] {
    return [...this.#pseudonyms.values()]
  }

  /** True for what stands for a name in this case, or begins what does; another case may have given out the same. */
  isIssued(pseudonym: string): boolean {
    const [first = ''] = key(pseudonym).split('.')
    return this.#given.has(first) || this.#issued.has(key(pseudonym))
  }

  has(name: string): boolean {
    return this.#pseudonyms.has(key(name))
  }

  /** For anything that has no parts; what everybody has stays as it is. */
  of(name: string, role: Role): string {
    const known = this.#known(name)
    if (known !== undefined) return known
    if (role === 'USER' && isPublicAccount(name)) return name
    return this.#keep(name, `${this.#next(role)}${oddityOf(name, role)}`)
  }

  /** A file keeps its extension. */
  file(name: string): string {
    const kind = /\.\w{1,7}$/.exec(name)?.[0] ?? ''
    return this.#known(name) ?? this.#keep(name, `${this.#next('FILE')}${kind}`)
  }

  /** A host by any of its names: `sup01` is SUP-1, `sup01.contoso.local` SUP-1.DOMAIN-1, an address NET-A.h1. */
  host(host: string, role: Role): string {
    if (host === '' || isPublicHost(host)) return host
    if (isAddressText(host)) return this.address(host)
    const dot = host.indexOf('.')
    if (dot < 0) return this.of(host, role)
    if (host.startsWith('*.') || dot === 0) return `${host.slice(0, dot + 1)}${this.domain(host.slice(dot + 1))}`
    const known = this.#known(host)
    if (known !== undefined) return known
    const domain = this.domain(host.slice(dot + 1))
    return this.#keep(host, `${this.of(host.slice(0, dot), role)}.${domain}`)
  }

  /** A domain below another one stays below it; the part that a NetBIOS name repeats gets the same pseudonym. */
  domain(domain: string): string {
    if (isPublicSuffix(domain) || isPublicHost(domain) || domain === '') return domain
    const known = this.#known(domain)
    if (known !== undefined) return known
    const dot = domain.indexOf('.')
    const parent = dot < 0 || domain.length > longestDomain ? '' : domain.slice(dot + 1)
    if (parent.includes('.') && !isPublicSuffix(parent)) {
      return this.#keep(domain, `${this.#next('SUB')}.${this.domain(parent)}`)
    }
    const pseudonym = this.#keep(domain, this.#next('DOMAIN'))
    const label = dot < 0 ? '' : domain.slice(0, dot)
    // `info.local` is an organisation's, every other name below `info` is not
    if (label !== '' && !isPlainLabel(label) && !isPublicSuffix(label) && !this.has(label)) this.#keep(label, pseudonym)
    return pseudonym
  }

  /** A word that may be somebody's name; as nothing shows that it is one, it is neither listed nor replaced elsewhere. */
  word(word: string): string {
    const known = this.#words.get(word)
    if (known !== undefined) return known
    const pseudonym = this.#next('WORD')
    this.#words.set(word, pseudonym)
    return pseudonym
  }

  /** An ordinary word is only known as a name together with its port. */
  pair(host: string, port: string): void {
    const pair = `${host}:${port}`
    if (this.isCertain(host) === 'placed' && !this.has(pair)) this.#keep(pair, `${this.host(host, 'HOST')}:${port}`)
  }

  /** Two addresses of one network share its letter. The last part is no number, which a URL could not hold. */
  address(address: string): string {
    const bare = bareAddress(address)
    if (isPublicHost(bare)) return address
    const known = this.#pseudonyms.get(bare)
    if (known !== undefined) return known.pseudonym
    const network = this.network(networkOf(bare))
    const number = (this.#counts.get(network) ?? 0) + 1
    this.#counts.set(network, number)
    return this.#keep(bare, `${network}.h${number}`)
  }

  /** By the key that `networkOf` makes. */
  network(wanted: string): string {
    const known = this.#networks.get(wanted)
    if (known !== undefined) return known
    const number = (this.#counts.get('NET') ?? 0) + 1
    this.#counts.set('NET', number)
    const pseudonym = `NET-${letters(number)}`
    if (this.#taken(pseudonym)) return this.network(wanted)
    this.#networks.set(wanted, pseudonym)
    this.#given.add(key(pseudonym))
    return pseudonym
  }

  #next(role: Role): string {
    const number = (this.#counts.get(role) ?? 0) + 1
    this.#counts.set(role, number)
    const candidate = `${role}-${number}`
    if (this.#taken(candidate)) return this.#next(role)
    this.#given.add(key(candidate))
    return candidate
  }

  /** A pseudonym maps to itself, so that nothing is replaced twice. */
  #known(name: string): string | undefined {
    return this.#issued.has(key(name)) ? name : this.#pseudonyms.get(key(name))?.pseudonym
  }

  #keep(name: string, pseudonym: string): string {
    this.#pseudonyms.set(key(name), { name, pseudonym })
    this.#issued.add(key(pseudonym))
    return pseudonym
  }
}

/** WinHTTP refuses a list with a character it does not know (0x80240030), and has to refuse the pseudonym, too. */
function oddityOf(name: string, role: Role): string {
  return hosts.has(role) && /[^a-z0-9._-]/i.test(name) ? 'ü' : ''
}
const hosts: ReadonlySet<Role> = new Set(['SUP', 'PROXY', 'HOST'])

function key(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
