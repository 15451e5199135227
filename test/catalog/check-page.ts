import { format, resolveConfig } from 'prettier'
import { checks } from '../../src-main/checks/index.ts'
import { languages } from '../../src-main/contract/text.ts'
import { catalogEntry } from './catalog-entry.ts'

/** One check on a page of its own, German first, to link to from tickets and reports. */
export async function checkPage(check: (typeof checks)[number]): Promise<string> {
  // on its own page the question is the heading, and the id is the file's name
  const entries = languages.map((language) => catalogEntry(check, language).replace(/^### <a id="[^"]*"><\/a>/, '## '))
  const page = [`# ${check.id}`, ...entries].join('\n\n')
  return await format(page, { ...(await resolveConfig('package.json')), parser: 'markdown' })
}
