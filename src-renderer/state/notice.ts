import { AddressUsed } from '../host/web-transport.ts'
import type { NoticeId } from '../text/notices.text.ts'

export interface Notice {
  readonly id: NoticeId
  /** Words of a system or of the program; shown as they are. */
  readonly detail: string
}

/** What to say when the host did not answer a question. */
export function lostNotice(error: unknown): Notice {
  if (error instanceof AddressUsed) return { id: 'address-used', detail: '' }
  return { id: 'lost', detail: error instanceof Error ? error.message : '' }
}
