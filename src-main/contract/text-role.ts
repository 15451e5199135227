import * as v from 'valibot'

/**
 * What an open text of the evidence can tell about people, computers and organisations; redaction replaces it accordingly.
 *
 * - `host`: one host name or address
 * - `hosts`: names and addresses with whatever stands between them, such as a list of proxies
 * - `exceptions`: a list of hosts and patterns that go without a proxy
 * - `server-url`: compared letter by letter, so that its spelling has to stay recognisable
 * - `script-url`: its path is an organisation's own, too
 * - `redirect`, `via`, `product`, `content-type`, `challenge`: values of HTTP headers
 * - `web-directory`, `query`, `request`, `queue`: what server logs tell of a request
 * - `distinguished-name`, `serial`, `fingerprint`: of certificates
 * - `registry-data`: by the value's name and type
 * - `bytes`, `note`: left out, because they spell any of these, or may name anybody
 * - `path`: of a file that was given
 * - `word`: what a file calls a column, a component or a service; usual ones stay
 * - `text`: prose, commands and lines of logs that may hold any of these
 */
export type PersonalRole =
  | 'host'
  | 'hosts'
  | 'exceptions'
  | 'server-url'
  | 'script-url'
  | 'redirect'
  | 'via'
  | 'product'
  | 'content-type'
  | 'challenge'
  | 'web-directory'
  | 'query'
  | 'request'
  | 'queue'
  | 'distinguished-name'
  | 'serial'
  | 'fingerprint'
  | 'registry-data'
  | 'bytes'
  | 'note'
  | 'path'
  | 'word'
  | 'text'

/**
 * `impersonal`: a time, a code, a column, a product; its source never writes personal names. Known names are replaced
 * all the same.
 */
export type TextRole = PersonalRole | 'impersonal'

type RoleMetadata = { readonly role: TextRole }

/**
 * A text that may identify a person or organisation; every open text of the evidence is either this or `impersonal`.
 */
export function personal(role: PersonalRole) {
  return v.pipe(v.string(), v.metadata<string, RoleMetadata>({ role }))
}

export const impersonal = v.pipe(v.string(), v.metadata<string, RoleMetadata>({ role: 'impersonal' }))

/** Null if the schema states no role. */
export function roleOf(schema: v.GenericSchema): TextRole | null {
  return (v.getMetadata(schema) as Partial<RoleMetadata>).role ?? null
}
