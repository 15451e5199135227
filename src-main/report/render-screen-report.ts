import { languages, type Language } from '../contract/text.ts'
import { escapeHtml } from '../presentation/escape.ts'
import { blocksHtml } from './html/html.ts'
import { screenCss } from './html/screen-css.ts'
import { htmlDocument } from './html/html-document.ts'
import { pageCss } from './html/css.ts'
import { computerOf, partsOf, type ReportOptions, sectionsHtml } from './render-report.ts'
import { screenText } from './screen-report.text.ts'
import { reportContext, type ReportCase, type ReportContext } from './report-context.ts'

/**
 * The report for the screen as one file that loads nothing and runs nothing: everything that was read, in both languages,
 * of which `language` is shown first. What is shown is chosen by style alone. `fontsCss` as in `renderReport`.
 */
export function renderScreenReport(
  session: ReportCase,
  language: Language,
  options: Omit<ReportOptions, 'annex'>
): string {
  const contexts = languages.map((each) => reportContext(session, each, true, options.build))
  const [first] = contexts.filter((context) => context.language === language)
  if (first === undefined) return ''
  const mark = session.sample === undefined ? '' : blocksHtml([{ kind: 'mark', text: first.text.example }])
  const computer = computerOf(first)
  return htmlDocument({
    language,
    title: first.text.documentTitle(computer),
    style: [options.fontsCss, pageCss(first, computer), screenCss].join('\n'),
    body: `${tools(language)}\n<main>\n${mark}${contexts.map(inOneLanguage).join('\n')}\n</main>`
  })
}

function inOneLanguage(context: ReportContext): string {
  const { language } = context
  const { parts } = screenText[language]
  const all = partsOf(context)
  const links = all.map(({ part }) => `<a href="#${language}-${part}">${escapeHtml(parts[part])}</a>`)
  const jump = `<nav aria-label="${escapeHtml(screenText[language].jump)}">${links.join('')}</nav>`
  return `<div class="in-${language}" lang="${language}">\n${jump}\n${sectionsHtml(all, language)}\n</div>`
}

/** Radio buttons hold the choice; the style sheet reads them. */
function tools(language: Language): string {
  const choices = languages.map((each) =>
    radio('language', each, each === language, `<span lang="${each}">${escapeHtml(screenText[each].name)}</span>`)
  )
  const filters = (['all', 'open', 'found'] as const).map((filter, at) =>
    radio(
      'checks',
      filter,
      at === 0,
      inBoth((words) => words.filters[filter])
    )
  )
  return `<header class="tools">
<fieldset><legend>${inBoth((words) => words.language)}</legend>${choices.join('')}</fieldset>
<fieldset><legend>${inBoth((words) => words.checks)}</legend>${filters.join('')}</fieldset>
</header>`
}

function radio(name: string, value: string, checked: boolean, label: string): string {
  const on = checked ? ' checked=""' : ''
  return `<label><input type="radio" name="${name}" id="${name}-${value}"${on}>${label}</label>`
}

function inBoth(word: (words: (typeof screenText)[Language]) => string): string {
  return languages
    .map((each) => `<span class="in-${each}" lang="${each}">${escapeHtml(word(screenText[each]))}</span>`)
    .join('')
}
