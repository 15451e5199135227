import type { Collected } from '../../contract/evidence/index.ts'
import { derive, type Derived } from '../derive.ts'
import { serverFacts } from './server-facts.ts'

/** The id of the WSUS site in IIS: by the site's web services, else as WSUS' own registry has it; null if unknown. */
export const wsusSiteId: Derived<number | null> = derive([serverFacts], (evidence) => {
  const { site, running, setup } = serverFacts.of(evidence)
  return site?.site.id ?? running?.site.id ?? setup.map(({ value }) => value.siteId).find((id) => id !== null) ?? null
})

/** The site id in the column s-sitename of an IIS log, else in its folder, `W3SVC1310655498`; null where neither has one. */
export function siteIdOfLog({ value, source }: Collected<'iis-log'>): number | null {
  const id = /(?:^|[/\\])W3SVC(\d{1,10})[/\\]/i.exec(source ?? '')?.[1]
  return value.served?.siteId ?? (id === undefined ? null : Number(id))
}

/** The folder with the logs of the WSUS site, as its configuration has it; null where that is not known. */
export const wsusLogFolder: Derived<string | null> = derive([serverFacts], (evidence) => {
  const site = serverFacts.of(evidence).site?.site
  if (site === undefined || site.id === null) return null
  // without an entry IIS writes to its usual folder
  return `${site.logFolder ?? '%SystemDrive%\\inetpub\\logs\\LogFiles'}\\W3SVC${site.id}`
})
