import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { thirdPartyNotices } from './notices.ts'
import { thirdPartyModule, thirdPartyPage } from './pages.ts'

const root = join(import.meta.dirname, '../..')

/** What the two files have to hold after the last build, by path. */
export async function thirdPartyFiles(): Promise<{ notices: number; files: ReadonlyMap<string, string> }> {
  const notices = thirdPartyNotices()
  const files = new Map([
    ['assets/THIRD-PARTY.md', thirdPartyPage(notices)],
    ['src-main/knowledge/third-party.ts', thirdPartyModule(notices)]
  ])
  for (const [path, text] of files) {
    const filepath = join(root, path)
    files.set(path, await format(text, { ...(await resolveConfig(filepath)), plugins: [], filepath }))
  }
  return { notices: notices.length, files }
}
