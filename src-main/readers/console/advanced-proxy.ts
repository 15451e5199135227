import type { EvidenceValue } from '../../contract/evidence/index.ts'
import { maskCredentials } from '../credentials/mask-credentials.ts'
import { printedProxySettings } from '../proxy/proxy-settings.ts'

const mostText = 200_000
const mostCandidates = 20
/** Compared in lower case: Microsoft's sample and the real output differ in the case of one key. */
const keys = ['proxyisenabled', 'proxy', 'autoconfigisenabled', 'autoconfigurl', 'autodetect', 'peruserproxysettings']

/**
 * Parses the JSON printed by `netsh winhttp show advproxy`, with or without its heading. Credentials are masked.
 * Returns null for any other text; never throws.
 */
export function readAdvancedProxy(text: string): EvidenceValue<'winhttp-settings'> | null {
  const paste = text.slice(0, mostText)
  let start = paste.indexOf('{')
  for (let tries = 0; start !== -1 && tries < mostCandidates; tries++) {
    const found = settingsIn(
      objectAt(paste, start),
      /winhttp|advproxy/i.test(paste.slice(Math.max(0, start - 200), start))
    )
    if (found !== null) return found
    start = paste.indexOf('{', start + 1)
  }
  return null
}

/** Parses the JSON object at `start`; braces inside strings are not counted. */
function objectAt(text: string, start: number): unknown {
  const end = /^\{(?:[^"{}]|"(?:[^"\\]|\\.)*")*\}/.exec(text.slice(start, start + 40_000))?.[0]
  if (end === undefined) return null
  try {
    return JSON.parse(end)
  } catch {
    return null // the parser's only way to say "not JSON"
  }
}

function settingsIn(object: unknown, announced: boolean): EvidenceValue<'winhttp-settings'> | null {
  if (typeof object !== 'object' || object === null) return null
  const values = new Map(Object.entries(object).map(([key, value]) => [key.toLowerCase(), value as unknown]))
  const known = keys.filter((key) => values.has(key)).length
  // after a reset the object is empty and only the heading identifies it
  if (known < 2 && !(announced && values.size === 0)) return null
  const text = (key: string) => {
    const value = values.get(key)
    return typeof value === 'string' ? maskCredentials(value) : ''
  }
  const perUser = values.get('peruserproxysettings')
  const native = printedProxySettings({
    proxy: values.get('proxyisenabled') === false ? '' : text('proxy'),
    bypass: text('proxybypass'),
    pacUrl: values.get('autoconfigisenabled') === true ? text('autoconfigurl') : '',
    autoDetect: values.get('autodetect') === true
  })
  return {
    readBy: 'netsh advproxy',
    native,
    wow64: 'not-read',
    ...(typeof perUser === 'boolean' ? { perUser } : {})
  }
}
