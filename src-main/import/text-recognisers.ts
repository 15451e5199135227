import { isRawLog, readConfigmgrLog } from '../readers/client-logs/configmgr-log.ts'
import { readReportingEvents } from '../readers/client-logs/reporting-events.ts'
import { readScanRetryCodes } from '../readers/client-logs/scan-retry-codes.ts'
import { readSupLocation } from '../readers/client-logs/sup-location.ts'
import { readWindowsUpdateLog } from '../readers/client-logs/windows-update-log.ts'
import { readBitsadminProxy } from '../readers/console/bitsadmin-proxy.ts'
import { readCommandOutput } from '../readers/console/command-output.ts'
import { readStartTypes } from '../readers/console/start-types.ts'
import { isRegistryScript } from '../readers/registry/registry-export.ts'
import { readHttperrLog } from '../readers/server-logs/httperr-log.ts'
import { readIisLog } from '../readers/server-logs/iis-log.ts'
import { readIisConfiguration } from '../readers/iis/iis-configuration.ts'
import type { ServerLogInterest } from '../readers/server-logs/server-log-interest.ts'
import { readServerLog } from '../readers/site-server-logs/server-log.ts'
import { unreadLogKind } from '../readers/unsupported.ts'
import { consoleEvidence, winhttpFrom, serverConsole, type ServerConsoleKind } from './console-evidence.ts'
import { eventLogText } from './event-log-evidence.ts'
import { contentOf, evidenceOf, type FileContent, type FoundEvidence, type Recogniser } from './recogniser.ts'
import { exportedRegistry, queriedRegistry, registryEvidence } from './registry-evidence.ts'

/** A text without the decoration of mails, tickets and terminals, and the lines of server logs that are wanted. */
export interface TextContent {
  readonly text: string
  readonly interest: ServerLogInterest
}

/**
 * Kinds of text in the order in which they are tried: those with unambiguous features first, those that other texts
 * quote last. A new kind of text is one more line.
 */
export function textRecognisers(text: string): readonly Recogniser<TextContent>[] {
  return isRawLog(text) ? [...registry, ...vague] : [...configuration, ...registry, ...marked, ...vague]
}

/** A whole file, whose comments may quote anything. */
const configuration: readonly Recogniser<TextContent>[] = [
  { kind: 'iis-configuration', read: ({ text }) => configurationFile(text) }
]

/** A pasted text may contain the output of several programs; the registry takes precedence over netsh. */
const registry: readonly Recogniser<TextContent>[] = [
  { kind: 'registry-export', read: ({ text }) => registryFile(text) },
  { kind: 'registry-query', read: ({ text }) => withOthers(text, registryEvidence(queriedRegistry(text))) }
]

/** Not used for raw ConfigMgr logs, whose records may quote all of these. */
const marked: readonly Recogniser<TextContent>[] = [
  consoleOf('ssl-bindings'),
  consoleOf('iis-configuration'),
  consoleOf('sup-properties'),
  consoleOf('wsus-setup'),
  consoleOf('server-services'),
  { kind: 'winhttp-proxy', read: ({ text }) => (winhttpFrom(text) === null ? null : withOthers(text, [])) },
  { kind: 'account-proxy', read: ({ text }) => (readBitsadminProxy(text) === null ? null : withOthers(text, [])) },
  { kind: 'iis-log', read: ({ text, interest }) => contentOf('iis-log', readIisLog(text, interest)) },
  { kind: 'httperr-log', read: ({ text, interest }) => contentOf('httperr-log', readHttperrLog(text, interest)) },
  { kind: 'reporting-events', read: ({ text }) => contentOf('windows-update-log', readReportingEvents(text)) },
  { kind: 'event-log', read: ({ text }) => eventLogText(text) },
  { kind: 'windows-update-log', read: ({ text }) => windowsUpdateLog(text) }
]

/** Rendered ConfigMgr records have no mark of their own, and any log may quote the rest. */
const vague: readonly Recogniser<TextContent>[] = [
  { kind: 'server-log', read: ({ text }) => serverLogFile(text) },
  { kind: 'configmgr-log', read: ({ text }) => contentOf('configmgr-log', readConfigmgrLog(text)) },
  { kind: 'scan-retry-codes', read: ({ text }) => contentOf('scan-retry-codes', readScanRetryCodes(text)) },
  { kind: 'sup-location', read: ({ text }) => contentOf('configmgr-log', readSupLocation(text)) },
  { kind: 'command-output', read: ({ text }) => commandOutput(text) },
  { kind: 'other-log', read: ({ text }) => otherLog(text) }
]

/** Every kind of the server's programs asks for the same of a text. */
const printed = new WeakMap<TextContent, FoundEvidence[]>()

/** Output of the server's own programs; what else stands in the text is read as well. */
function consoleOf(kind: ServerConsoleKind): Recogniser<TextContent> {
  return {
    kind,
    read: (content) => {
      const { text } = content
      const found = printed.get(content) ?? serverConsole(text)
      printed.set(content, found)
      return found.some(({ probe }) => probe === kind) ? withOthers(text, found) : null
    }
  }
}

function commandOutput(text: string): FileContent | null {
  const content = contentOf('command-output', readCommandOutput(text))
  const services = evidenceOf('update-services', readStartTypes(text))
  if (content === null) return services.length === 0 ? null : { evidence: services }
  return { evidence: [...content.evidence, ...services] }
}

function configurationFile(text: string): FileContent | null {
  const value = readIisConfiguration(text)
  if (value === 'damaged') return { evidence: [], remark: { id: 'configuration-damaged', count: null }, unread: true }
  return contentOf('iis-configuration', value)
}

/** A log that CMTrace merged may hold records of a client, too. */
function serverLogFile(text: string): FileContent | null {
  const content = contentOf('server-log', readServerLog(text))
  if (content === null) return null
  return { evidence: [...content.evidence, ...evidenceOf('configmgr-log', readConfigmgrLog(text))] }
}

/** A .reg file that deletes values is a script, not the state of a computer. */
function registryFile(text: string): FileContent | null {
  const keys = exportedRegistry(text)
  if (keys === null) return null
  if (isRegistryScript(text)) return { evidence: [], remark: { id: 'registry-script', count: null } }
  return withOthers(text, registryEvidence(keys))
}

/** Adds what else the pasted text contains: output of other programs, and client logs. */
function withOthers(text: string, known: FileContent['evidence'] | null): FileContent | null {
  if (known === null) return null
  const raw = isRawLog(text)
  const found = [
    ...known,
    ...(raw ? [] : evidenceOf('windows-update-log', readWindowsUpdateLog(text))),
    ...(raw || configmgrLine.test(text) ? evidenceOf('configmgr-log', readConfigmgrLog(text)) : [])
  ]
  return {
    evidence: [
      ...found,
      ...consoleEvidence(raw ? withoutRecords(text) : text, found),
      ...(eventLogText(text)?.evidence ?? [])
    ]
  }
}

/** A record copied from CMTrace's view ends with its component and its time. */
const configmgrLine =
  /\b(?:WUAHandler|ScanAgent|LocationServices|CcmMessaging|ClientLocation|ClientIDManagerStartup|PolicyAgent\w{0,30}|UpdatesHandler|UpdatesStore|UpdatesDeployment(?:Agent)?)[ \t]{1,9}\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b/

/** The text around the records of a raw log, whose messages may quote anything. */
function withoutRecords(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.includes('LOG[') || line.includes(']LOG]') ? '' : line))
    .join('\n')
}

function windowsUpdateLog(text: string): FileContent | null {
  const value = readWindowsUpdateLog(text)
  const content = contentOf('windows-update-log', value)
  const count = value?.undecodedLines ?? null
  return content === null || count === null ? content : { ...content, remark: { id: 'undecoded-lines', count } }
}

/** A log of a program that we do not read. */
function otherLog(text: string): FileContent | null {
  const id = unreadLogKind(text)
  return id === null ? null : { evidence: [], remark: { id, count: null }, unread: true }
}
