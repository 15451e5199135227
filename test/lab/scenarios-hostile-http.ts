import { certain, nothingWrong, type Scenario } from './scenario.ts'

const foreign = certain('timeout', 'response-intercepted', 'network')
const silent = certain('timeout', 'server-silent', 'server')
const cut = certain('timeout', 'connection-reset', 'network')
const unavailable = certain('timeout', 'server-unavailable', 'server')
const broken = certain('timeout', 'server-error', 'server')

type Row = readonly [name: string, place: string, http: string, expect: Scenario['expect']]

const list: readonly Row[] = [
  ['64 KiB of all bytes there are', 'binary-garbage', 'malformed', foreign],
  ['zeros without end', 'endless-garbage', 'malformed', foreign],
  ['header lines without end', 'endless-headers', 'malformed', foreign],
  ['“100 Continue” without end', 'endless-continue', 'no-answer', silent],
  ['a web page in chunks without end', 'endless-chunks', '200/html/iis', foreign],
  ['a chunk whose size no computer can count', 'absurd-chunk', 'malformed', foreign],
  ['a body shorter than it was said to be', 'long-length', 'reset', cut],
  ['a body longer than it was said to be', 'short-length', '200/other/iis', nothingWrong],
  ['a body of -1 bytes', 'negative-length', 'malformed', foreign],
  ['a body of more bytes than there are', 'huge-length', 'malformed', foreign],
  ['two lengths for one body', 'two-lengths', 'malformed', foreign],
  ['HTTP/0.9: a body and nothing else', 'http-0.9', 'malformed', foreign],
  ['HTTP/2 that says good-bye', 'http2-goaway', 'malformed', foreign],
  ['status 000', 'status-000', '0/xml/unknown', foreign],
  ['status 99', 'status-99', 'malformed', foreign],
  ['status 999', 'status-999', '999/xml/unknown', foreign],
  ['status 1000', 'status-1000', 'malformed', foreign],
  ['a word in place of the status', 'status-word', 'malformed', foreign],
  ['101, as if somebody had asked for another protocol', 'status-101', '101/empty/unknown', foreign],
  ['204 from nobody known', 'no-content', '204/empty/unknown', foreign],
  ['control characters in a header', 'control-in-header', 'malformed', foreign],
  ['a header split by a lone carriage return', 'bare-return', 'malformed', foreign],
  ['a header line of 1 MB', 'long-header', 'malformed', foreign],
  ['10,000 headers', 'many-headers', 'malformed', foreign],
  ['a packed body that would unpack without end', 'gzip-bomb', '200/other/unknown', foreign],
  ['403 with markup and reordering marks in its headers', 'marked-up', '403/text/unknown', foreign],
  ['a redirect to a file', 'redirect-file', '302/empty/unknown', foreign],
  ['a redirect to a script', 'redirect-script', '302/empty/unknown', foreign],
  ['a redirect to itself', 'redirect-loop', '302/empty/unknown', foreign],
  ['a redirect to a logon page elsewhere', 'redirect-away', '302/empty/unknown', foreign],
  ['half a header, then the end', 'half-header', 'reset', cut],
  ['half a body, then a reset', 'half-body-reset', 'reset', cut],
  ['half a body, then silence', 'half-body-silent', 'no-answer', silent],
  ['503 with half a page, then a reset', 'half-error-reset', '503/html/iis', unavailable],
  ['a body byte by byte, past the limit', 'body-byte-by-byte', 'no-answer', silent],
  ['the end before anything was asked', 'half-close', 'reset', cut],
  ['a file server’s greeting', 'ftp-banner', 'malformed', foreign],
  ['a mail server’s greeting', 'smtp-banner', 'malformed', foreign],
  ['another server’s page on two of the three addresses', 'foreign-on-two', '200/xml/iis', foreign],
  ['one address works, the others fail', 'errors-beside-one', '500/html/http.sys', broken],
  ['one address works, the others say nothing', 'silence-beside-one', 'no-answer', silent]
]

/** Servers that break HTTP; the probe must find the word, keep its limits and follow nobody. */
export const hostileHttpScenarios: readonly Scenario[] = list.map(([name, place, http, expect]) => ({
  name,
  wsus: `http://127.0.0.1:{${place}}`,
  direct: `resolved connected ${http}`,
  expect
}))
