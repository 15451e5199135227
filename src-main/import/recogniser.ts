import type { EvidenceValue, ProbeId } from '../contract/evidence/index.ts'
import type { InputKind, InputPart } from '../contract/input-kind.ts'
import type { InputRemark } from '../contract/input-remark.ts'

/** Containers, whose files the importer unpacks. */
const containerKinds = [
  'archive',
  'packed-file',
  'tar-archive',
  'cabinet',
  'mail'
] as const satisfies readonly InputKind[]
export type ContainerKind = (typeof containerKinds)[number]

export function isContainer(kind: InputKind): kind is ContainerKind {
  return containerKinds.some((container) => container === kind)
}

/** Evidence of one file, without its envelope. */
export type FoundEvidence = { [Id in ProbeId]: { readonly probe: Id; readonly value: EvidenceValue<Id> } }[ProbeId]

/** The result of reading a file. */
export interface FileContent {
  /** Empty for a registry file about something else, and for what holds other files. */
  readonly evidence: readonly FoundEvidence[]
  /** Remark about the file; with `unread`, no evidence was found. */
  readonly remark?: InputRemark
  readonly unread?: true
}

export interface Recognised extends FileContent {
  readonly kind: InputKind
  /** Where one text holds the output of several programs. */
  readonly parts?: readonly InputPart[]
}

/** One kind of file and its reader, which returns null for every other kind. */
export interface Recogniser<Content> {
  readonly kind: InputKind
  readonly read: (content: Content) => FileContent | null
}

/** The first kind whose reader accepts the content. */
export function firstOf<Content>(recognisers: readonly Recogniser<Content>[], content: Content): Recognised | null {
  for (const { kind, read } of recognisers) {
    const found = read(content)
    if (found !== null) return { kind, ...found }
  }
  return null
}

/** A reader's value as evidence of one probe. */
export function evidenceOf<Id extends ProbeId>(probe: Id, value: EvidenceValue<Id> | null): FoundEvidence[] {
  // probe and value belong together, which TypeScript cannot follow through the union
  return value === null ? [] : [{ probe, value } as FoundEvidence]
}

/** For a reader whose value is all that there is in the file. */
export function contentOf<Id extends ProbeId>(probe: Id, value: EvidenceValue<Id> | null): FileContent | null {
  return value === null ? null : { evidence: evidenceOf(probe, value) }
}
