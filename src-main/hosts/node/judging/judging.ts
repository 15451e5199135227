import { judgingHere, type Judging } from '../../../service/judging.ts'
import { documentPorts } from '../document-ports.ts'
import { version } from '../program.ts'
import { isLargeValue } from './is-large.ts'
import { JudgingThread } from './thread-client.ts'

const here = judgingHere(documentPorts)

/** Judges a small case at once, and a large one on a thread that can be ended at any moment. */
export const judging: Judging = {
  async judge(theCase, signal) {
    if (!isLargeValue(theCase)) return await here.judge(theCase, signal)
    const thread = new JudgingThread(signal)
    try {
      return await thread.ask('judge', { theCase, version })
    } finally {
      thread.end('done')
    }
  },
  async documents(judged, redact, use, signal) {
    if (!isLargeValue(judged)) return await here.documents(judged, redact, use, signal)
    const thread = new JudgingThread(signal)
    try {
      const [fontsCss, build] = [documentPorts.fontsCss(), documentPorts.build()]
      const opened = await thread.ask('open', { judged, redact, version, fontsCss, build })
      if ('left' in opened) return await use(opened)
      return await use({
        ...opened,
        json: () => thread.ask('json', null),
        html: (language) => thread.ask('html', language),
        page: (language, annex) => thread.ask('page', { language, annex }),
        savedCase: () => thread.ask('savedCase', null),
        ledger: (language) => thread.ask('ledger', language),
        leaks: (text) => thread.ask('leaks', text)
      })
    } finally {
      thread.end('done')
    }
  }
}
