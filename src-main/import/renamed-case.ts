import type { Case } from '../contract/case.ts'

/** Inputs of a saved case keep their names; if another file has the same name, the case's name is prefixed. */
export function renamedCase(theCase: Case, caseName: string, taken: Set<string>): Case {
  const clash = theCase.inputs.some((input) => taken.has(input.name))
  const name = (old: string) => (clash ? `${caseName}/${old}` : old)
  const inputs = theCase.inputs.map((input) => ({ ...input, name: name(input.name) }))
  inputs.forEach((input) => taken.add(input.name))
  if (!clash) return { ...theCase, inputs }
  const evidence = theCase.evidence.map((envelope) =>
    envelope.origin === 'file' && envelope.source !== null ? { ...envelope, source: name(envelope.source) } : envelope
  )
  return { ...theCase, inputs, evidence }
}
