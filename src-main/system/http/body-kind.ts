import type { HttpResult } from '../../contract/evidence/attempt-stages.ts'

/** As much as is read of a body: a comment of any length may precede the deciding part. */
const sampleBytes = 64 * 1024
/** Elements a page may begin with that leaves out html and head, as many proxies and sign-in pages do. */
const htmlStart =
  /^<(?:!doctype\s+html|html|head|body|title|meta|link|base|style|script|noscript|h[1-6]|p|br|div|span|center|font|table|form|input|iframe|frameset|img|ul|pre|main|header|nav|section|article)\b/i
/**
 * Roots of other documents than a file of WSUS: messages and descriptions of web services, pages with a prefix, feeds,
 * drawings, errors of storage services, and what hotspots send to sign in (WISPr).
 */
const otherRoot =
  /^<(?:[\w.-]{1,40}:)?(?:Envelope|definitions|html|rss|feed|RDF|opml|svg|urlset|sitemapindex|plist|stylesheet|schema|Error|ErrorResponse|Fault|problem|WISPAccessGatewayParam)\b/i
/** No page's element, and none that a page defines itself: those are in small letters or have a hyphen. */
const namedByProgrammer = /^<[A-Z][a-z]\w*[\s>/]/

/** Type of a body by its first bytes; the Content-Type header is ignored. */
export function bodyKind(bytes: Uint8Array): HttpResult['body'] {
  if (bytes.length === 0) return 'empty'
  const latin = new TextDecoder('latin1').decode(bytes.subarray(0, sampleBytes))
  // signature of a cabinet file ([MS-CAB])
  if (latin.startsWith('MSCF')) return 'cab'
  const text = withoutMarks(bytes.subarray(0, sampleBytes), latin)
  if (text.trim() === '') return 'text'
  const start = afterPrologue(text.trim())
  if (htmlStart.test(start)) return 'html'
  if (otherRoot.test(start) || start.startsWith('<!--')) return 'other'
  if ((isDeclared(text.trim()) ? /^<[a-z_]/i : namedByProgrammer).test(start)) return 'xml'
  // other markup without a declaration is a web page, whatever its first element
  return hasControls(text) || text.trim().startsWith('<') ? 'other' : 'text'
}

/** XML 1.0, 2.8: a file that a program wrote says so. */
function isDeclared(text: string): boolean {
  return /^<\?xml\s/.test(text)
}

/** Removes XML declaration, style sheets and comments; an unterminated one is kept. */
function afterPrologue(text: string): string {
  let rest = text.replace(/^<\?xml[^>]*>/i, '').trimStart()
  while (rest.startsWith('<?xml-stylesheet')) {
    const end = rest.indexOf('?>')
    if (end === -1) break
    rest = rest.slice(end + '?>'.length).trimStart()
  }
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', '<!--'.length)
    if (end === -1) break
    rest = rest.slice(end + '-->'.length).trimStart()
  }
  return rest
}

/** Decodes by byte order mark; without one the bytes are used as Latin-1, which is sufficient for markup. */
function withoutMarks(bytes: Uint8Array, latin: string): string {
  if (latin.startsWith('\xff\xfe')) return new TextDecoder('utf-16le').decode(bytes)
  if (latin.startsWith('\xfe\xff')) return new TextDecoder('utf-16be').decode(bytes)
  return latin.startsWith('\xef\xbb\xbf') ? latin.slice(3) : latin
}

function hasControls(text: string): boolean {
  return [...text].some((letter) => letter < ' ' && !'\t\r\n\f'.includes(letter))
}
