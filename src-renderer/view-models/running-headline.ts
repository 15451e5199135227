import type { Language } from '../../src-main/contract/text.ts'
import { termsText } from '../../src-main/text/terms.text.ts'
import { formatNumber } from '../../src-main/text/format-number.ts'
import { heardState, type Running } from './running.ts'
import { isWaiting } from './running-steps.ts'
import { uiText } from '../text/wizard.text.ts'

/** What is known so far, in one sentence, and what it waits for. Nothing of it is a verdict. */
export function runningHeadline(
  running: Running,
  now: number,
  language: Language
): { readonly title: string; readonly lead: string } {
  const words = uiText[language].running
  if (running.step !== null) {
    return { title: words.stepTitle(termsText[language].steps[running.step].name), lead: words.stepLead }
  }
  const access = heardState(running, 'wsus-access')
  // a proxy in between may connect and answer by itself
  const direct = running.requests.filter(({ proxied }) => !proxied)
  const isAnswered = direct.some(({ ended }) => ended.some(({ httpStatus }) => httpStatus !== null))
  if (access === 'collected' || access === 'other') {
    const { known } = words
    return { title: isAnswered ? known.answeredTitle : words.title, lead: known.answered }
  }
  if (access !== 'running') return { title: words.title, lead: words.lead }
  const waiting = direct.filter(isWaiting)
  if (waiting.some(({ connected }) => connected)) {
    return {
      title: isAnswered ? words.known.partlyTitle : words.known.connectedTitle,
      lead: waitingLead(running, now, language)
    }
  }
  if (isAnswered) return { title: words.known.answeredTitle, lead: words.known.asking }
  return { title: running.known?.server == null ? words.title : words.known.askingTitle, lead: words.known.asking }
}

function waitingLead({ plan, requests }: Running, now: number, language: Language): string {
  const { known } = uiText[language].running
  const since = Math.max(0, ...requests.filter(isWaiting).map(({ at }) => now - at))
  const limitMs = plan?.probes.find(({ probe }) => probe === 'wsus-access')?.timeoutMs ?? null
  const seconds = (ms: number): string => formatNumber(Math.round(ms / 1000), language)
  return limitMs === null ? known.asking : known.waiting(seconds(Math.min(since, limitMs)), seconds(limitMs))
}
