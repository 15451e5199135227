import type { Side } from '../contract/check.ts'
import type { Language } from '../contract/text.ts'

/** What a step begins with, before a colon, where it is for another team than the one that acts first. */
const de = {
  client: ['Client', 'Client-Technik'],
  network: ['Netzwerk', 'Netzwerk-Team'],
  proxy: ['Proxy', 'Proxy-Team'],
  server: ['Server', 'Server-Team']
} satisfies Record<Side, readonly string[]>
type TeamPrefixes = typeof de

const en: TeamPrefixes = {
  client: ['Client', 'Client team'],
  network: ['Network', 'Network team'],
  proxy: ['Proxy', 'Proxy team'],
  server: ['Server', 'Server team']
}

export const teamPrefixes: Readonly<Record<Language, TeamPrefixes>> = { de, en }
