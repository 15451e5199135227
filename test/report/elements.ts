/** One start tag of a page, with its attributes as they stand there. */
export interface Element {
  readonly name: string
  readonly attributes: string
}

const empty = new Set(['meta', 'col', 'br', 'input'])
const tag = /<(\/?)([a-z][a-z0-9]*)((?: [a-z][a-zA-Z0-9-]*(?:="[^"<>]*")?)*)>/y

/** Reads a page strictly: every `<` opens a known-shaped tag, every element is closed in order. Throws where not. */
export function elementsOf(html: string): readonly Element[] {
  const body = html.replace(/^<!doctype html>/, '').replace(/(<style>)[\s\S]*?(<\/style>)/, '$1$2')
  const open: string[] = []
  const elements: Element[] = []
  for (let at = body.indexOf('<'); at >= 0; at = body.indexOf('<', at + 1)) {
    tag.lastIndex = at
    const [, slash, name = '', attributes = ''] = tag.exec(body) ?? []
    if (slash === undefined) throw new Error(`not a tag: ${body.slice(at, at + 40)}`)
    if (slash === '/') {
      const expected = open.pop()
      if (expected !== name) throw new Error(`</${name}> closes <${expected ?? 'nothing'}>`)
      continue
    }
    elements.push({ name, attributes })
    if (!empty.has(name)) open.push(name)
  }
  if (open.length > 0) throw new Error(`never closed: ${open.join(', ')}`)
  return elements
}

/** What a reader sees, without tags and style. */
export function textOf(html: string): string {
  return html
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
}
