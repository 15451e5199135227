import type { Citation } from '../contract/check.ts'

const title = 'SCCM Troubleshooting SUP Failover - Teil 2 (Iris Gerlach)'

/** The sections of the article whose order this program follows. */
export const article = {
  proxy: { title: `${title}: Proxy-Einstellungen`, url: null },
  certificate: { title: `${title}: Zertifikatsfehler`, url: null },
  timeout: { title: `${title}: HTTP Timeout`, url: null }
} as const satisfies Readonly<Record<string, Citation>>
