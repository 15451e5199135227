import type { RunResult } from '../../src-main/service/api.ts'
import type { NoticeId } from '../text/notices.text.ts'

/** Result of a run, or why it did not start. */
export type Ended =
  Extract<RunResult, { ok: true }> | { readonly ok: false; readonly reason: NoticeId; readonly detail: string }
