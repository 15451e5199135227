import { clientSymptom } from '../../derived/server-files/client-symptom.ts'
import { directoriesNamed } from '../../derived/server-files/server-facts.ts'
import { referTo } from '../../derived/reference.ts'
import { citations } from '../../knowledge/sources.ts'
import { serverFileCheck } from '../kinds/server-files/server-file-check.ts'

export type ContentPath = Readonly<{ expected: string; actual: string }>

/** IIS hands out another folder than WSUS stores its content in: licence terms and updates are missing there. */
export const contentPathDiffers = serverFileCheck<ContentPath>({
  id: 'content-path-differs',
  step: 'timeout',
  severity: 'blocker',
  source: citations.wsusConnectionFailures,
  needs: [clientSymptom],
  look: ({ site: own, setup }, _url, evidence) => {
    const registry = setup.find(({ value }) => value.form === 'registry' && value.siteId !== null)
    const [content] = own === null ? [] : directoriesNamed(own.site, ['Content'])
    const [dir, actual] = [registry?.value.contentDir ?? null, content?.physicalPath ?? null]
    // a variable means another folder on each computer
    if (own === null || registry === undefined || dir === null || actual === null || `${dir}${actual}`.includes('%')) {
      return 'void'
    }
    const expected = `${plain(dir)}\\WsusContent`
    const cited = [
      own.refer(`Content: physicalPath="${actual}"`, own.site.line),
      referTo(registry, `ContentDir = ${dir}`)
    ] as const
    if (plain(actual).toLowerCase() === expected.toLowerCase()) return { clear: cited }
    if (!clientSymptom.of(evidence).seen.has('content')) return 'void'
    return { facts: { expected, actual }, evidence: cited, confidence: 'certain', symptoms: ['content'] }
  }
})

/** Without a backslash at its end. */
function plain(path: string): string {
  const trimmed = path.trim()
  return trimmed.endsWith('\\') ? trimmed.slice(0, -1) : trimmed
}
