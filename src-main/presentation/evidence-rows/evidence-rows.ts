import type { Collected, EvidenceValue, ProbeId } from '../../contract/evidence/index.ts'
import type { Language } from '../../contract/text.ts'
import {
  certificateLines,
  commandOutputLines,
  nameLines,
  repairLines,
  serverSettingsLines,
  winhttpRequestLines,
  updateAgentLines,
  watchLines
} from './small-rows.ts'
import { accessLines } from './access.ts'
import { eventLogLines } from './event-log.ts'
import { formatCode } from '../../knowledge/format-code.ts'
import type { EvidenceRow, EvidenceRows } from './evidence-row.ts'
import { caseFactsText } from '../../text/case-facts.text.ts'
import { evidenceLabelsText } from '../../text/evidence-labels.text.ts'
import { httperrLines } from './httperr.ts'
import { iisLines, logLines, windowsUpdateLines } from './logs.ts'
import { pacLines } from './pac.ts'
import { pinStoreLines, tlsSettingLines, tlsVersionLines, revocationLines } from './tls.ts'
import { policyLines, serviceLines } from './policy.ts'
import {
  iisConfigurationLines,
  serverComputerLines,
  serverEventLines,
  serverLogLines,
  serverServiceLines,
  serverTlsLines,
  sslBindingLines,
  supPropertyLines,
  wsusSetupLines
} from './server-files.ts'
import { userProxyLines, winhttpLines } from './proxy.ts'
import { diskSpaceQuote } from '../../derived/settings/disk-space.ts'
import { probesText } from '../../text/probes.text.ts'

type Describers = {
  readonly [Id in ProbeId]: (value: EvidenceValue<Id>, language: Language) => EvidenceRows | readonly EvidenceRow[]
}

const describers: Describers = {
  client: (item, language) => {
    const { computer, system, elevated, account, addresses, altered, yes, no, unknown } = evidenceLabelsText[language]
    const answer = item.elevated === null ? unknown : item.elevated ? yes : no
    return [
      { what: computer, value: item.name },
      { what: system, value: item.os },
      { what: elevated, value: answer },
      ...(item.account === undefined ? [] : [{ what: account, value: caseFactsText[language].accounts[item.account] }]),
      ...(item.addresses === undefined ? [] : [{ what: addresses, value: item.addresses.join(', ') }]),
      ...(item.alteredFiles === undefined ? [] : [{ what: altered, value: item.alteredFiles.join(', ') }])
    ]
  },
  'technician-choice': (item) => [
    ...(item.wsus === null ? [] : [{ what: '--wsus', value: item.wsus }]),
    ...(item.proxy === null ? [] : [{ what: '--proxy', value: item.proxy }])
  ],
  'server-settings': serverSettingsLines,
  repairs: repairLines,
  'update-policy': policyLines,
  'update-services': serviceLines,
  'winhttp-settings': winhttpLines,
  'user-proxy': userProxyLines,
  'windows-update-log': windowsUpdateLines,
  'configmgr-log': (item, language) =>
    logLines(item, [{ what: evidenceLabelsText[language].components, value: item.components.join(', ') }], language),
  'event-log': eventLogLines,
  'machine-identity': ({ names, ids }, language) =>
    [[...names, ...ids].join(', ')].flatMap((value) =>
      value === '' ? [] : [{ what: evidenceLabelsText[language].computer, value }]
    ),
  'scan-retry-codes': ({ codes }) => [{ what: 'ScanFailureRetryErrorCodes', value: codes.map(formatCode).join(', ') }],
  'iis-log': iisLines,
  'httperr-log': httperrLines,
  'command-output': commandOutputLines,
  'certificate-file': certificateLines,
  'name-answers': nameLines,
  'pac-script': pacLines,
  'wsus-access': accessLines,
  'winhttp-requests': winhttpRequestLines,
  'tls-versions': tlsVersionLines,
  'revocation-lookup': revocationLines,
  'tls-settings': tlsSettingLines,
  'pin-store': pinStoreLines,
  'update-agent': updateAgentLines,
  watch: watchLines,
  'iis-configuration': iisConfigurationLines,
  'ssl-bindings': sslBindingLines,
  'wsus-setup': wsusSetupLines,
  'sup-properties': supPropertyLines,
  'server-tls': serverTlsLines,
  'server-log': serverLogLines,
  'server-computer': serverComputerLines,
  'server-services': serverServiceLines,
  'server-events': serverEventLines,
  'disk-space': (space, language) => [{ what: probesText[language]['disk-space'].name, value: diskSpaceQuote(space) }]
}

/** The rows of one envelope, newest last, and how many had to be left out. */
export function evidenceRows(evidence: Collected<ProbeId>, language: Language): EvidenceRows {
  // The describer is looked up by the envelope's own probe, so its value fits.
  const describe = describers[evidence.probe] as (
    value: unknown,
    language: Language
  ) => EvidenceRows | readonly EvidenceRow[]
  const lines = describe(evidence.value, language)
  return 'lines' in lines ? lines : { lines, leftOut: 0 }
}
