import type { Diagnosis } from '../../src-main/contract/diagnosis.ts'
import { computerName } from '../../src-main/derived/machines/chosen-machine.ts'

/** What a case is shown from; loaded with the first case, because it is more than the rest of the page. */
export { inLocalTime } from '../../src-main/presentation/local-times.ts'
export { resultView } from './result-view.ts'
export { stepViews } from './step-views.ts'

/** What a page of a case is called, what it says, and of which case. */
interface CasePage {
  readonly name: string
  readonly title: string
  readonly diagnosis: Diagnosis
}

/** The title of the window, which differs from page to page so that a list of tabs or visited pages is of use. */
export function documentTitle({ name, title, diagnosis }: CasePage): string {
  const computer = computerName(diagnosis)
  return [`${name}: ${title}`, ...(computer === null ? [] : [computer]), 'SUP Doctor'].join(' – ')
}
