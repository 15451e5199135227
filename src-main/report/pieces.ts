import type { Reference } from '../contract/check.ts'
import type { Diagnosis } from '../contract/diagnosis.ts'
import { groupedBy } from './inline.ts'
import { citedBy } from '../presentation/verdict.ts'

/** The evidence that checks refer to, each piece once with its number; that of the verdict comes first. */
export interface Pieces {
  readonly all: readonly Reference[]
  /** How many of them belong to the verdict. */
  readonly ofVerdict: number
  /** The number of a piece, from 1; null for one that no check refers to. */
  numberOf(reference: Reference): number | null
}

/** Numbers the evidence of a report: first what the verdict rests on, then what the other checks do, each piece once. */
export function piecesOf({ verdict, steps }: Diagnosis): Pieces {
  const ofVerdict = distinct(verdict.because)
  const all = distinct([...ofVerdict, ...steps.flatMap((step) => step.results.flatMap(citedBy))])
  const numbers = new Map(all.map((piece, at) => [keyOf(piece), at + 1]))
  return {
    all,
    ofVerdict: ofVerdict.length,
    numberOf: (reference) => numbers.get(keyOf(reference)) ?? null
  }
}

function distinct(references: readonly Reference[]): readonly Reference[] {
  return groupedBy(references, keyOf).map(([first]) => first)
}

function keyOf({ probe, source, line, at, quote }: Reference): string {
  return JSON.stringify([probe, source, line, at, quote])
}
