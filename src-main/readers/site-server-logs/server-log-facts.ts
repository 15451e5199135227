import type { ServerLogFact } from '../../contract/evidence/server-log.ts'

type Meaning = Omit<ServerLogFact, 'line' | 'at' | 'text'>

const connection =
  /\b(Attempting connection to WSUS server|Successfully connected to server): ([\w.-]{1,255}), port: (\d{1,5}), useSSL: (True|False)\b/
const localConnection = /\b(Attempting connection|Successfully connected) to local WSUS server\b/
const healthy =
  /\b(?:There are no unhealthy WSUS Server components on WSUS Server|Successfully checked database connection on WSUS server) ([\w.-]{1,255})/
const state = /\bSetting new configuration state to (\d)\b/
/** .NET's words for an answer that is an error; `(503)` from another class. */
const refused = /\bThe request failed with HTTP status (\d{3})\b|\bThe remote server returned an error: \((\d{3})\)/
const soapFault = /\bErrorCode=InvalidParameters, Message=parameters\.(\w{1,60})/
const ownCheck = /\bHmtWebServices\.Check(\w{1,60})/

const phrases: readonly (readonly [RegExp, ServerLogFact['kind']])[] = [
  [/\bactively refused it\b/, 'connection-refused'],
  [/\bthe remote party has closed the transport stream\b/, 'transport-closed'],
  [/\bCould not establish trust relationship\b/, 'trust-failed'],
  [/\bRequest for principal permission failed\b|\b0x8013150a\b/i, 'not-administrator'],
  [/\bDid not find supported version of assembly\b|\bSupported WSUS version not found\b/, 'console-missing'],
  [/\bSync failed\b/, 'sync-failed'],
  [/\bFailures (?:were )?reported (?:during periodic health check|on WSUS Server)\b/, 'unhealthy'],
  [/\bClientImplementation\.\.ctor\b.{0,20}Initializing ClientWebService\b/, 'worker-started'],
  [/\bThread was being aborted\b/, 'worker-aborted'],
  [/^Installation was successful\b/, 'setup-succeeded'],
  [/^Installation failed\b|\bFatal MSI Error\b/, 'setup-failed']
]

/** What a message says of the way to WSUS or of its state; most say nothing. The words are never translated. */
export function serverLogMeaning(message: string): Meaning | null {
  const [, verb, host, port, ssl] = connection.exec(message) ?? []
  if (verb !== undefined && host !== undefined) {
    const kind = verb.startsWith('Attempting') ? 'connection-attempted' : 'connection-succeeded'
    return { kind, host, port: Number(port), ssl: ssl === 'True' }
  }
  const local = localConnection.exec(message)?.[1]
  if (local !== undefined) return { kind: local.startsWith('A') ? 'connection-attempted' : 'connection-succeeded' }
  const sound = healthy.exec(message)?.[1]
  if (sound !== undefined) return { kind: 'healthy', host: sound }
  const written = state.exec(message)?.[1]
  if (written !== undefined) return { kind: 'configuration-state', state: Number(written) }
  const fault = soapFault.exec(message)?.[1]
  if (fault !== undefined) return { kind: 'soap-limit', parameter: fault }
  const phrase = phrases.find(([words]) => words.test(message))?.[1] ?? null
  const check = ownCheck.exec(message)?.[1]
  const status = statusIn(message)
  if (check !== undefined && (phrase === null || status !== null)) {
    return { kind: 'check-failed', parameter: check, ...(status === null ? {} : { httpStatus: status }) }
  }
  if (phrase !== null) return { kind: phrase }
  return status === null ? null : { kind: 'request-refused', httpStatus: status }
}

function statusIn(message: string): number | null {
  const [, one, other] = refused.exec(message) ?? []
  const status = one ?? other
  return status === undefined ? null : Number(status)
}
