import { scanDirectories } from '../../derived/server-files/server-facts.ts'
import { citations } from '../../knowledge/sources.ts'
import { serverFileCheck } from '../kinds/server-files/server-file-check.ts'

export type DirectoryGone = Readonly<{ directories: string }>

/** A web service that IIS does not have is answered with 404. */
export const serviceDirectoryMissing = serverFileCheck<DirectoryGone>({
  id: 'service-directory-missing',
  step: 'timeout',
  severity: 'blocker',
  source: citations.wsusConnectionFailures,
  look: ({ site: own }) => {
    if (own === null) return 'void'
    const { name, id, line, directories } = own.site
    const cited = own.refer(`site name="${name}" id="${id ?? ''}"`, line)
    const gone = directories.filter((one) => !one.present && scanDirectories.some((wanted) => wanted === one.name))
    if (gone.length === 0) return { clear: [cited] }
    return {
      facts: { directories: gone.map((one) => one.name).join(', ') },
      evidence: [cited],
      confidence: 'certain',
      symptoms: ['404']
    }
  }
})
