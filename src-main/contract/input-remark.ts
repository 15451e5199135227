import * as v from 'valibot'

/** Remarks about files that were read in part or not at all; each has a sentence in `text/input-remarks.text`. */
export const inputRemarkIds = [
  'event-trace',
  'event-log',
  'performance-log',
  'memory-dump',
  'managed-object',
  'registry-hive',
  'pdf',
  'image',
  'office-document',
  'program',
  'other-archive',
  'encrypted-archive',
  'refused-archive',
  'damaged-archive',
  'damaged-case',
  'newer-case',
  'too-large',
  'vanished',
  'changed',
  'unreadable',
  'timed-out',
  'empty',
  'private-key',
  'undecoded-lines',
  'changed-meanwhile',
  'zero-bytes',
  'files-left-out',
  'links-left-out',
  'no-files-left-out',
  'deep-folders-left-out',
  'unreadable-folder',
  'folder-too-full',
  'archive-bad-name',
  'archive-link',
  'archive-bomb',
  'archive-too-many',
  'archive-too-deep',
  'packed-damaged',
  'packed-too-large',
  'outlook-message',
  'mail-damaged',
  'other-web-log',
  'w3c-without-status',
  'registry-script',
  'get-windowsupdatelog',
  'trace-damaged',
  'trace-wpp',
  'trace-buffers-unread',
  'trace-events-lost',
  'cabinet-quantum',
  'cabinet-set',
  'event-log-damaged'
] as const

/** `count`: the number in the sentence; null if it has none. */
export const inputRemark = v.strictObject({
  id: v.picklist(inputRemarkIds),
  count: v.nullable(v.number())
})
export type InputRemark = v.InferOutput<typeof inputRemark>
