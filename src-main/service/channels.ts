import type { Channel } from './api.ts'

/** Complete by construction: a channel missing here does not compile. */
const listed: Readonly<Record<Channel, true>> = {
  'app:info': true,
  'app:rights': true,
  'app:restart-elevated': true,
  'case:check-computer': true,
  'case:check-step': true,
  'case:check-files': true,
  'case:check-paths': true,
  'case:open-sample': true,
  'case:answer': true,
  'case:compare': true,
  'case:cancel': true,
  'case:forget': true,
  'case:current': true,
  'case:redacted': true,
  'case:save': true,
  'repair:offers': true,
  'repair:make': true,
  'repair:undo': true,
  'report:json': true,
  'report:html': true,
  'report:pdf': true,
  'support:preview': true,
  'support:file': true,
  'report:ledger': true
}

/** Every channel of the application, for hosts that have to register or recognise them. */
export const channels = Object.keys(listed) as readonly Channel[]

/**
 * Takes paths of this computer, so no page may call it: only the window's preload, which gets the paths from the
 * user.
 */
export const pathsChannel = 'case:check-paths' satisfies Channel

export function isChannel(name: unknown): name is Channel {
  return typeof name === 'string' && Object.hasOwn(listed, name)
}
