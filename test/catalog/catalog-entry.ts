import { probesOf } from '../../src-main/derived/evidence-set.ts'
import { checks } from '../../src-main/checks/index.ts'
import { checkTexts } from '../../src-main/checks/texts.ts'
import type { Facts } from '../../src-main/contract/check.ts'
import type { Language } from '../../src-main/contract/text.ts'
import { probesText } from '../../src-main/text/probes.text.ts'
import { termsText } from '../../src-main/text/terms.text.ts'
import { judged } from '../checks/row.ts'
import { rows } from '../checks/rows.ts'
import { catalogWords } from './catalog-words.ts'
import { escaped } from './escaped.ts'

type AnyCheck = (typeof checks)[number]

/** One check as a section: what it asks, what its answers mean, what to do. */
export function catalogEntry(check: AnyCheck, language: Language): string {
  const text = checkTexts[check.id]?.[language]
  if (text === undefined) throw new Error(`no text for ${check.id}`)
  const texts = catalogWords[language]
  const { severities, sides, actors, overturn } = termsText[language]
  const facts = exampleFacts(check.id)
  const found = facts === null ? null : text.found(facts)
  const needs = probesOf(check.needs).map((probe) => escaped(probesText[language][probe].name))
  const { title, url } = check.source
  return [
    `### <a id="${check.id}"></a>${escaped(text.question)}`,
    `★ \`${check.id}\` · ${texts.facts(severities[check.severity], sides[check.side])}`,
    ...(found === null
      ? []
      : [
          `**${texts.found}:** ${escaped(found.title)}. ${escaped(found.why)}`,
          `**${texts.todo(actors[found.actor ?? check.side])}** – ${escaped(found.next)}`,
          found.steps.map((step, at) => `${at + 1}. ${escaped(step)}`).join('\n')
        ]),
    ...(found?.command === undefined ? [] : [`${texts.example}:\n\n\`\`\`\n${found.command}\n\`\`\``]),
    `**${texts.clear}:** ${escaped(text.clear)}.`,
    `**${overturn}:** ${escaped(text.overturn)}`,
    `**${texts.needs}:** ${needs.join(', ')}`,
    `**${texts.source}:** ${url === null ? escaped(title) : `[${escaped(title)}](${url})`}`
  ].join('\n\n')
}

/** The facts of the first row in which the check is found; null for a new check that has no rows yet. */
function exampleFacts(id: string): Facts | null {
  const row = rows.find((result) => result.check === id && result.outcome === 'found')
  const judgement = row === undefined ? null : judged(row)
  return judgement?.outcome === 'found' ? judgement.findings[0].facts : null
}
