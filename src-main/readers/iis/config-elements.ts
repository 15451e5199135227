import sax from 'sax'

/** One element of a configuration file; names in lower case, because IIS compares them so. */
export interface ConfigElement {
  readonly name: string
  /** Line on which its tag begins, from 1. */
  readonly line: number
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly ConfigElement[]
}

interface Open extends ConfigElement {
  readonly children: Open[]
}

/** Characters; the largest files of hosting servers have some megabytes. */
const longest = 16 * 1024 * 1024
const deepest = 64
const mostElements = 400_000
/** A parser keeps pieces of up to 64 KB; each call is checked against that limit. */
const piece = 32_768

/**
 * The root element of an XML text without its comments and texts. Null where the text is not well-formed to its end:
 * what is missing behind a cut could be the very setting that differs. Entities are the five of XML; a DTD is skipped.
 */
export function configElements(text: string): ConfigElement | null {
  if (text.length > longest) return null
  const parser = sax.parser(true, { position: true })
  const open: Open[] = []
  let root: Open | null = null
  let line = 1
  let elements = 0
  let broken = false
  parser.onerror = () => {
    broken = true
  }
  parser.onopentagstart = () => {
    line = parser.line + 1
  }
  parser.onopentag = (tag) => {
    elements++
    if (open.length >= deepest || elements > mostElements) broken = true
    if (broken) return
    const attributes = new Map(Object.entries(tag.attributes).map(([name, value]) => [name.toLowerCase(), value]))
    const element: Open = { name: tag.name.toLowerCase(), line, attributes, children: [] }
    const parent = open.at(-1)
    if (parent !== undefined) parent.children.push(element)
    else root ??= element
    open.push(element)
  }
  parser.onclosetag = () => {
    open.pop()
  }
  try {
    for (let at = 0; at < text.length && !broken; at += piece) parser.write(text.slice(at, at + piece))
    if (!broken) parser.close()
  } catch {
    // the parser throws the error of an earlier piece again
    return null
  }
  return broken ? null : root
}

/** The elements at a path of names below one, such as `security`, `access`; several where one name occurs repeatedly. */
export function below(element: ConfigElement | undefined, ...path: readonly string[]): readonly ConfigElement[] {
  let found: readonly ConfigElement[] = element === undefined ? [] : [element]
  for (const name of path) found = found.flatMap(({ children }) => children.filter((child) => child.name === name))
  return found
}

/** The value of an attribute by its name in lower case; null where it is missing. */
export function attribute(element: ConfigElement | undefined, name: string): string | null {
  return element?.attributes.get(name) ?? null
}
