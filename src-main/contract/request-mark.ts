/**
 * How the requests of SUP Doctor are marked, so that their lines are found in the logs of the server. A mark is the marker of the
 * run, a hyphen and what tells its requests apart, such as `7f3a21-2`; it is in the query of a request and in its user agent.
 */
export const markParameter = 'supdoctor='
export const agentName = 'sup-doctor/'

/** A URL, or a path, with the mark as its query. */
export function markedUrl(url: string, mark: string): string {
  return `${url}?${markParameter}${mark}`
}

/** `version`: of the program. */
export function userAgent(version: string, mark: string): string {
  return `${agentName}${version} (${mark})`
}

/** The mark in a query or a URL; null for a request of somebody else. */
export function markIn(query: string): string | null {
  return /\bsupdoctor=([\w.-]{1,100})/.exec(query)?.[1] ?? null
}

/** The mark in a user agent; null for a request of somebody else. */
export function markOfAgent(agent: string): string | null {
  return /^sup-doctor\/\S+ \(([\w.-]{1,100})\)/.exec(agent)?.[1] ?? null
}

/** A URL, or a text that quotes URLs, without the marks, which differ in every request. */
export function withoutMarks(text: string): string {
  return text.replace(/[?&]supdoctor=[\w.-]{1,100}/g, '')
}
