import * as v from 'valibot'

/** What a file was recognised as; one name of `text/input-kinds.text` each. Published in `inputs`: add, never rename. */
export const inputKinds = [
  'registry-export',
  'registry-query',
  'winhttp-proxy',
  'account-proxy',
  'windows-update-log',
  'reporting-events',
  'certificate-file',
  'private-key',
  'command-output',
  'configmgr-log',
  'scan-retry-codes',
  'sup-location',
  'other-log',
  'iis-log',
  'httperr-log',
  'iis-configuration',
  'ssl-bindings',
  'wsus-setup',
  'sup-properties',
  'server-log',
  'server-services',
  'event-trace',
  'event-log',
  'performance-log',
  'memory-dump',
  'managed-object',
  'registry-hive',
  'image',
  'pdf',
  'office-document',
  'program',
  'other-archive',
  'cabinet',
  'archive',
  'folder',
  'mail',
  'tar-archive',
  'outlook-message',
  'packed-file',
  'case',
  'unknown'
] as const

export const inputKind = v.picklist(inputKinds)
export type InputKind = v.InferOutput<typeof inputKind>

/** Lines of a text, from 1, that are of one kind; where a text holds the output of several programs. */
export const inputPart = v.strictObject({ kind: v.fallback(inputKind, 'unknown'), from: v.number(), to: v.number() })
export type InputPart = v.InferOutput<typeof inputPart>
