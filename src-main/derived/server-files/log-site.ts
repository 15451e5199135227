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
