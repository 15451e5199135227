import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { languages } from '../../src-main/contract/text.ts'
import { teamSteps } from '../../src-main/presentation/team-steps.ts'
import { teamPrefixes } from '../../src-main/text/team-prefixes.text.ts'
import { termsText } from '../../src-main/text/terms.text.ts'
import { sources } from '../source-files.ts'

const plain = (what: string) => ({ what, who: null, why: null })

it('puts the steps of each team together, without its name before them', () => {
  const steps = [
    'Erst prüfen.',
    'Server: im IIS-Manager nachsehen.',
    'Netzwerk-Team: Firewall prüfen.',
    'Server: neu starten.'
  ]
  const { client, server, network } = termsText.de.actors
  expect(teamSteps(steps.map(plain), client, 'de')).toEqual([
    { who: client, steps: ['Erst prüfen.'] },
    { who: server, steps: ['Im IIS-Manager nachsehen.', 'Neu starten.'] },
    { who: network, steps: ['Firewall prüfen.'] }
  ])
})

it('leaves a step with another colon alone, and keeps who was named with the action', () => {
  const lines = [plain('IIS-Manager: Sites > Bindungen'), { what: 'WCM.log holen', who: 'Netzwerk-Team', why: 'fehlt' }]
  expect(teamSteps(lines, 'Client-Technik', 'de')).toEqual([
    { who: 'Client-Technik', steps: ['IIS-Manager: Sites > Bindungen'] },
    { who: 'Netzwerk-Team', steps: ['WCM.log holen (fehlt)'] }
  ])
})

it('knows every team that a step of a check begins with', () => {
  const texts = sources('src-main/checks').filter(({ path }) => path.endsWith('.text.ts'))
  const begins = texts.flatMap(({ path }) => [
    ...readFileSync(path, 'utf8').matchAll(/^\s*['`]((?:Client|Netzwerk|Network|Proxy|Server)(?:-\w+| [Tt]eam)?): /gm)
  ])
  const known = languages.flatMap((language) => Object.values(teamPrefixes[language]).flat())
  expect(begins.length).toBeGreaterThan(10)
  expect(begins.map(([, name]) => name).filter((name) => name !== undefined && !known.includes(name))).toEqual([])
})
