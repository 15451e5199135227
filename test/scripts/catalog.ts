import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { languages } from '../../src-main/contract/text.ts'
import { catalogPage } from '../catalog/catalog-page.ts'

/** `npm run catalog`: writes docs/catalog.<language>.md anew from the checks and their texts. */
const docs = join(import.meta.dirname, '../../docs')
for (const language of languages) {
  const page = await catalogPage(language)
  await writeFile(join(docs, `catalog.${language}.md`), page)
  console.log(`docs/catalog.${language}.md: ${page.split('\n### ').length - 1} checks`)
}
