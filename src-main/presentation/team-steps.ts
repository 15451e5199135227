import type { Side } from '../contract/check.ts'
import type { Language } from '../contract/text.ts'
import { teamPrefixes } from '../text/team-prefixes.text.ts'
import { termsText } from '../text/terms.text.ts'
import { capitalise } from './format.ts'
import type { NextAction } from './next-action.ts'
import { actionLine } from './next-step.ts'

/** What one team has to do, in order. */
export interface TeamSteps {
  readonly who: string
  readonly steps: readonly string[]
}

/**
 * The steps by team, so that nobody has to pick theirs out of a list: each team once, in the order in which it is needed
 * first. A step that names no team is for `who`.
 */
export function teamSteps(actions: readonly NextAction[], who: string, language: Language): readonly TeamSteps[] {
  const teams = new Map<string, string[]>()
  for (const action of actions) {
    const named = namedTeam(actionLine(action), language)
    const team = action.who ?? (named === null ? who : termsText[language].actors[named.side])
    teams.set(team, [...(teams.get(team) ?? []), named?.rest ?? actionLine(action)])
  }
  return [...teams].map(([team, steps]) => ({ who: team, steps }))
}

/** The team that a step begins with, and the step without it. */
function namedTeam(line: string, language: Language): { readonly side: Side; readonly rest: string } | null {
  const colon = line.indexOf(': ')
  if (colon === -1) return null
  const prefix = line.slice(0, colon)
  for (const [side, prefixes] of Object.entries(teamPrefixes[language]))
    if (prefixes.includes(prefix)) return { side: side as Side, rest: capitalise(line.slice(colon + 2)) }
  return null
}
