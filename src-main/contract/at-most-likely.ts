import type { Confidence } from './check.ts'

/** Lowers `certain`, where something leaves a doubt; a confidence below it already has one. */
export function atMostLikely(confidence: Confidence): Confidence {
  return confidence === 'certain' ? 'likely' : confidence
}
