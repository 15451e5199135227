import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checks } from '../src-main/checks/index.ts'
import { languages } from '../src-main/contract/text.ts'
import { catalogPage } from './catalog/catalog-page.ts'
import { checkPage } from './catalog/check-page.ts'

/** `npm run catalog`: writes docs/catalog.<language>.md and docs/catalog/<check>.md anew from the checks and their wording. */
const docs = join(import.meta.dirname, '../docs')
for (const language of languages) {
  const page = await catalogPage(language)
  await writeFile(join(docs, `catalog.${language}.md`), page)
  console.log(`docs/catalog.${language}.md: ${page.split('\n### ').length - 1} checks`)
}
// pages of checks that are no more would stay for ever
await rm(join(docs, 'catalog'), { recursive: true, force: true })
await mkdir(join(docs, 'catalog'))
for (const check of checks) await writeFile(join(docs, 'catalog', `${check.id}.md`), await checkPage(check))
console.log(`docs/catalog: ${checks.length} pages`)
