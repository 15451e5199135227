import { stepIds } from '../../src-main/contract/check.ts'

/** The wizard's pages in their order. */
const pages = ['start', 'result', ...stepIds, 'compare'] as const
export type Page = (typeof pages)[number]

/** `#/proxy` and the like; anything else is the start page. */
export function pageOf(hash: string): Page {
  const [page] = hash.slice(2).split('/')
  return pages.find((candidate) => hash.startsWith('#/') && candidate === page) ?? 'start'
}

/** The check of a link such as `#/certificate/certificate-expired`; null for a whole page. */
export function checkOf(hash: string): string | null {
  return hash.split('/')[2] ?? null
}

export function hashOf(page: Page): string {
  return `#/${page}`
}
