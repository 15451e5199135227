import { attribute, below, type ConfigElement } from './config-elements.ts'
import { comparablePath } from './config-values.ts'

/** One level of the configuration: the whole server, a site, or a folder below it. */
interface Level {
  readonly path: string
  readonly webServer: ConfigElement
  readonly isUnlocked: boolean
}

/** A value as written, and the line of the element that has it; null line where IIS' default holds. */
export interface Written {
  readonly value: string | null
  readonly line: number | null
  /** The section stands in another file. */
  readonly elsewhere: boolean
}

/** The settings of `system.webServer` for every path, each from the nearest level that has them. */
export class Sections {
  private readonly levels: readonly Level[]
  private readonly root: ConfigElement

  constructor(root: ConfigElement) {
    this.root = root
    const top = below(root, 'system.webserver').map((webServer) => ({ path: '', webServer, isUnlocked: false }))
    const located = below(root, 'location').flatMap((location) => {
      const written = attribute(location, 'path') ?? ''
      const isUnlocked =
        attribute(location, 'overridemode')?.toLowerCase() === 'allow' ||
        attribute(location, 'allowoverride')?.toLowerCase() === 'true'
      return below(location, 'system.webserver').map((webServer) => {
        return { path: normalPath(written), webServer, isUnlocked }
      })
    })
    this.levels = [...top, ...located]
  }

  /** The attribute of an element of `system.webServer` as it holds for a path such as `site/ClientWebService`. */
  value(path: string, section: readonly string[], name: string): Written {
    for (const element of this.nearest(path, section)) {
      if (element.attributes.has('configsource')) return { value: null, line: element.line, elsewhere: true }
      const value = attribute(element, name)
      if (value !== null) return { value, line: element.line, elsewhere: false }
    }
    return { value: null, line: null, elsewhere: false }
  }

  /** The elements of a section that concern a path, the nearest first. */
  nearest(path: string, section: readonly string[]): readonly ConfigElement[] {
    return ancestors(normalPath(path)).flatMap((level) =>
      this.levels.filter((one) => one.path === level).flatMap(({ webServer }) => below(webServer, ...section))
    )
  }

  /** Whether a web.config below a path may override a section: unlocked where it is declared, or for a level. */
  isUnlocked(name: string, path: string): boolean {
    const declared = sectionsNamed(this.root, name.toLowerCase())
    const byDefault = declared.some((section) => attribute(section, 'overridemodedefault')?.toLowerCase() === 'allow')
    const levels = ancestors(normalPath(path))
    return byDefault || this.levels.some((level) => level.isUnlocked && levels.includes(level.path))
  }
}

/** IIS ignores case, and `.` is the whole server. */
function normalPath(written: string): string {
  const path = comparablePath(written)
  return path === '.' ? '' : path
}

/** `site/app` gives `site/app`, `site` and the whole server. */
function ancestors(path: string): readonly string[] {
  const parts = path === '' ? [] : path.split('/')
  return [...parts.map((_, at) => parts.slice(0, parts.length - at).join('/')), '']
}

function sectionsNamed(root: ConfigElement, name: string): readonly ConfigElement[] {
  const groups = below(root, 'configsections')
  const found: ConfigElement[] = []
  for (let level: readonly ConfigElement[] = groups; level.length > 0;) {
    found.push(...level.flatMap(({ children }) => children.filter((child) => child.name === 'section')))
    level = level.flatMap(({ children }) => children.filter((child) => child.name === 'sectiongroup'))
  }
  return found.filter((section) => attribute(section, 'name')?.toLowerCase() === name)
}
