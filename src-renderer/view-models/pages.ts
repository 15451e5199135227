import { type StepId, stepIds } from '../../src-main/contract/check.ts'

/** The wizard's pages in their order. */
export const pages = ['start', ...stepIds, 'result'] as const
export type Page = (typeof pages)[number]

/** `#/proxy` and the like; anything else is the start page. */
export function pageOf(hash: string): Page {
  return pages.find((page) => `#/${page}` === hash) ?? 'start'
}

export function hashOf(page: Page): string {
  return `#/${page}`
}

export function isStep(page: Page): page is StepId {
  return page !== 'start' && page !== 'result'
}
