import { decodeEntities } from '../text/entities.ts'

/** Beginnings of HTML documents and mails; a ConfigMgr log begins with `<![LOG[`. */
const beginning =
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|meta|body|div|pre|span|table|p|font|style)\b/i
const hidden = /<(style|script|head|title)\b[^<>]*>|<!--/gi
const lineEnds = /<br\b[^<>]*>|<\/?(?:p|div|tr|li|ul|ol|h[1-6]|table|blockquote|pre|section|article)\b[^<>]*>/gi
const cellEnds = /<\/t[dh]\s{0,9}>/gi
/** Matches HTML elements only; other unescaped text in angle brackets is kept. */
const otherTags = /<\/?[a-z][a-z0-9]{0,20}(?::[a-z]{1,20})?(?:\s[^<>]*)?\/?>/gi

const named: Readonly<Record<string, string>> = {
  ...{ nbsp: ' ', ndash: '–', hellip: '…' },
  ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', bdquo: '„', euro: '€' },
  ...{ auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß' },
  ...{ eacute: 'é', egrave: 'è', ecirc: 'ê', agrave: 'à', ccedil: 'ç', ntilde: 'ñ' }
}

/** Visible text of an HTML page or mail, line by line; null if the text is not HTML. */
export function htmlText(text: string): string | null {
  if (!beginning.test(text.slice(0, 4000))) return null
  // line breaks are significant only inside <pre>; elsewhere they are whitespace
  const folded = withoutHidden(text)
    .split(/(<\/?pre\b[^<>]*>)/i)
    .map((part, at, all) => (/^<pre/i.test(all[at - 1] ?? '') ? part : part.replace(/[\r\n]+/g, ' ')))
    .join('')
  const plain = folded.replace(lineEnds, '\n').replace(cellEnds, '\t').replace(otherTags, '')
  return decodeEntities(plain, named).replace(/\n[ \t\u00a0]+/g, '\n')
}

/** Removes comments and hidden elements; an element without end tag is kept as text. */
function withoutHidden(text: string): string {
  const parts: string[] = []
  const endless = new Set<string>()
  let from = 0
  hidden.lastIndex = 0
  for (let open = hidden.exec(text); open !== null; open = hidden.exec(text)) {
    const name = open[1]?.toLowerCase() ?? '--'
    const close = name === '--' ? /-->/g : new RegExp(`</${name}\\s{0,9}>`, 'gi')
    close.lastIndex = hidden.lastIndex
    if (endless.has(name) || close.exec(text) === null) {
      endless.add(name)
      continue
    }
    parts.push(text.slice(from, open.index), ' ')
    from = close.lastIndex
    hidden.lastIndex = from
  }
  return parts.join('') + text.slice(from)
}
