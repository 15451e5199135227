/** What a case is shown from; loaded with the first case, because it is more than the rest of the page. */
export { inLocalTime } from '../../src-main/presentation/local-times.ts'
export { documentTitle } from './document-title.ts'
export { resultView } from './result-view.ts'
export { stepViews } from './step-views.ts'
