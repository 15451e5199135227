import { directoriesNamed, scanDirectories, type OwnSite } from '../../derived/server-files/server-facts.ts'
import type { Reference } from '../../contract/check.ts'
import { citations } from '../../knowledge/sources.ts'
import { serverFileCheck } from '../kinds/server-files/server-file-check.ts'

/** `what`: requests of the scan, or of content and licence terms, which always go over http. */
export type RedirectsToHttps = Readonly<{ by: 'hsts' | 'httpRedirect' | 'rewrite'; what: 'scan' | 'content' }>

interface Redirect {
  readonly by: RedirectsToHttps['by']
  readonly reference: Reference
}

/** IIS redirects without the port, so that requests end at port 443, where another site answers or nobody. */
export const siteRedirectsToHttps = serverFileCheck<RedirectsToHttps>({
  id: 'site-redirects-to-https',
  step: 'timeout',
  severity: 'blocker',
  source: citations.iisHsts,
  look: ({ site: own }, url) => {
    if (own === null) return 'void'
    const found = redirectOf(own)
    if (found === null) return { clear: [own.refer(`site name="${own.site.name}"`, own.site.line)] }
    const { by, reference } = found
    // a rule for https alone leaves https as it is
    const what = url?.scheme === 'https' && by !== 'httpRedirect' ? 'content' : 'scan'
    const symptoms =
      what === 'content'
        ? (['content'] as const)
        : (['redirect', '404', '403', 'refused', 'silent', 'certificate', 'tls'] as const)
    return { facts: { by, what }, evidence: [reference], confidence: 'certain', symptoms }
  }
})

function redirectOf({ site, refer }: OwnSite): Redirect | null {
  const { hsts } = site
  if (hsts?.enabled === true && hsts.redirectToHttps) {
    return { by: 'hsts', reference: refer('hsts enabled="true" redirectHttpToHttps="true"', hsts.line) }
  }
  for (const { name, redirect } of directoriesNamed(site, scanDirectories)) {
    if (redirect === null || !/^https:/i.test(redirect.destination)) continue
    return { by: redirect.by, reference: refer(`${name}: ${redirect.by} ${redirect.destination}`, redirect.line) }
  }
  return null
}
