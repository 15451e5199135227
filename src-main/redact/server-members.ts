import { withoutTrailing } from '../contract/trailing.ts'
import { isClientDirectory } from '../readers/server-logs/iis-log/client-directories.ts'
import { isCommonWord } from './common-words.ts'
import type { Pseudonyms } from './pseudonyms.ts'
import { markIn, markParameter } from '../contract/request-mark.ts'

/** A directory of the web server: those of WSUS stay, any other may be called after the organisation or a project. */
export function redactedDirectory(directory: string, pseudonyms: Pseudonyms): string {
  const usual =
    isClientDirectory(directory) || directory.length < 3 || isCommonWord(withoutTrailing(directory, '0123456789'))
  return usual ? directory : pseudonyms.of(directory, 'FOLDER').toLowerCase()
}

/** Of what follows a path only our own mark is ever looked at; the rest may be an account or a name. */
export function redactedQuery(query: string): string {
  if (query === '' || query === '-') return query
  const mark = markIn(query)
  return mark === null ? 'QUERY' : `${markParameter}${mark}`
}

/** Path and query in one, as http.sys logs them. */
export function redactedRequest(url: string): string {
  const at = url.indexOf('?')
  return at === -1 ? url : `${url.slice(0, at)}?${redactedQuery(url.slice(at + 1))}`
}

/** The pool behind a request, as its administrator called it. */
export function redactedQueue(queue: string, pseudonyms: Pseudonyms): string {
  return queue.length < 3 || isCommonWord(queue) ? queue : pseudonyms.of(queue, 'NAME')
}
