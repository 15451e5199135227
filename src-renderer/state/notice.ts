import { AddressUsed } from '../host/web-transport.ts'
import type { NoticeId } from '../text/notices.text.ts'

/** A message about something that failed. */
export interface Notice {
  readonly id: NoticeId
  /** Untranslated text of a system or program. */
  readonly detail: string
}

/** Notice for a call that the host did not answer. */
export function lostNotice(error: unknown): Notice {
  if (error instanceof AddressUsed) return { id: 'address-used', detail: '' }
  // what a browser says about it ("Failed to fetch") helps nobody
  return { id: 'lost', detail: '' }
}
