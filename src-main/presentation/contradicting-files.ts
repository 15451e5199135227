import type { Diagnosis } from '../contract/diagnosis.ts'
import type { Evidence } from '../contract/evidence/index.ts'
import type { Language } from '../contract/text.ts'
import { evidenceSet } from '../derived/evidence-set.ts'
import { settingIn } from '../derived/settings/setting-quote.ts'
import { nextStepText } from '../text/next-step.text.ts'
import { termsText } from '../text/terms.text.ts'
import { mostToFetch, type NextAction, type NextStep } from './next-action.ts'

interface Said {
  /** Null where the file shows that it is not set. */
  readonly value: string | null
  readonly file: string
}

interface Contradiction {
  readonly name: string
  readonly one: Said
  readonly other: Said
}

/**
 * Where two files say different things of a setting that the result depends on, it comes first to find out which of them holds:
 * no file is known to be newer. Otherwise the step as it is.
 */
export function ledByContradiction(
  step: NextStep | null,
  { verdict, machines }: Diagnosis,
  evidence: readonly Evidence[],
  language: Language
): NextStep | null {
  const found =
    verdict.outcome === 'found' ? inReferences(verdict.because) : machines.length === 0 ? inPolicies(evidence) : null
  if (step === null || found === null) return step
  const shown = ({ value, file }: Said) => ({ file, value: value ?? nextStepText[language].notSet })
  const words = nextStepText[language].contradicting({
    name: found.name,
    one: shown(found.one),
    other: shown(found.other)
  })
  const first: NextAction = { what: words.action, who: null, why: null }
  return {
    ...step,
    headline: words.headline,
    who: termsText[language].actors.client,
    actions: [first, ...step.actions].slice(0, Math.max(mostToFetch, step.actions.length))
  }
}

function inReferences(references: Diagnosis['verdict']['because']): Contradiction | null {
  const said = references.flatMap(({ source, quote }) => {
    const setting = settingIn(quote)
    return source === null || setting === null ? [] : [{ name: setting.name, file: source, value: setting.value }]
  })
  return firstDifference(said)
}

const asked = ['WUServer', 'UseWUServer'] as const
const policyKey = /\\policies\\microsoft\\windows\\windowsupdate(?:\\au)?$/i

function inPolicies(evidence: readonly Evidence[]): Contradiction | null {
  const read = evidenceSet(evidence).all('update-policy')
  if (read.some(({ origin }) => origin !== 'file')) return null
  const said = read.flatMap(({ source, value: { keys } }) => {
    const values = keys.filter(({ path }) => policyKey.test(path)).flatMap((key) => key.values)
    return source === null
      ? []
      : values.flatMap(({ name, data }) =>
          asked.some((one) => one === name) && !Array.isArray(data) ? [{ name, file: source, value: String(data) }] : []
        )
  })
  return firstDifference(said)
}

function firstDifference(said: readonly (Said & { readonly name: string })[]): Contradiction | null {
  for (const one of said) {
    const other = said.find(({ name, file, value }) => name === one.name && file !== one.file && value !== one.value)
    if (other !== undefined) return { name: one.name, one, other }
  }
  return null
}
