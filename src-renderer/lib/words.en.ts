import type { WizardWords } from './words.de.ts'

export const en: WizardWords = {
  skipToContent: 'Skip to content',
  copy: 'Copy',
  copied: 'Copied',
  showAll: (characters) => `Show all (${characters} characters)`,
  close: 'Close',
  settings: 'Appearance',
  language: 'Language',
  theme: { dark: 'Dark appearance', light: 'Light appearance' },
  rail: {
    label: 'Steps',
    start: 'New case',
    result: 'Result and report',
    resultNote: 'PDF, case, ticket text',
    notYet: 'not checked yet',
    running: 'being checked',
    nothingApplies: 'does not apply here',
    warnings: (count) => `clear, notes: ${count}`,
    waits: (step) => `waits for “${step}”`,
    elevated: 'with administrator rights',
    notElevated: 'without administrator rights',
    noClient: 'Unknown computer'
  },
  start: {
    title: 'Why does this computer find no updates?',
    lead: 'SUP Doctor checks proxy, certificate and timeout in a fixed order and says where the way to the update server ends.',
    computer: 'Check this computer',
    computerWhat: 'Reads the settings of this computer and asks the update server over the ways Windows takes.',
    harmless: 'Checking changes nothing on this computer.',
    change: 'Change what is checked',
    wsus: 'Address of the update server',
    wsusHint: 'Leave empty for the address in the policy. Example: http://sup01.contoso.local:8530',
    proxy: 'Proxy',
    proxyHint: 'Leave empty for the WinHTTP setting. Otherwise name:port, or direct for the way without a proxy.',
    network: 'Ask the update server over the network',
    files: 'Open logs or a case',
    filesWhat:
      'WindowsUpdate.log, WUAHandler.log, ScanAgent.log, IIS logs, registry exports, ZIP files or a saved case (.supcase). They are recognised by content, not by name.',
    drop: 'Drop files or folders here',
    pickFiles: 'Choose files …',
    pickFolder: 'Choose a folder …',
    readingFiles: 'Reading the files …',
    samples: 'Try a sample case',
    samplesWhat: 'Invented cases to get to know the program.'
  },
  samples: {
    badge: 'Sample case',
    ticket: (name) => `Sample case (invented): ${name}`,
    names: {
      'proxy-sign-in': 'Proxy demands a sign-in',
      'certificate-expired': 'Certificate expired',
      'time-out-in-logs': 'Timeout',
      healthy: 'Nothing wrong',
      undecided: 'Undecided'
    }
  },
  code: {
    title: 'Look up an error code',
    hint: 'For example 0x8024401B, 8024401b, -2145107941, 12002 or WU_E_WU_DISABLED',
    empty: 'Meaning and next step appear here, even without a network.',
    unknown: (code) => `${code} is not in this program’s list; that says nothing about the cause.`,
    unreadable: 'This cannot be read as an error code; perhaps some characters are still missing.',
    unavailable: 'The list of error codes could not be loaded. Is SUP Doctor still running?',
    unconfirmed: 'Microsoft has not confirmed this meaning.',
    action: 'What to do',
    question: 'Leads to the question',
    failover: 'SUP failover',
    group: 'Group'
  },
  running: {
    title: 'The check is running',
    lead: 'All questions are asked at the same time. There is a result within a minute at most.',
    waitingFor: (names) => `Waiting for: ${names}`,
    starting: 'The first questions are being asked.',
    concluding: 'All answers are in. The result is being put together.',
    answers: (done, all) => `${done} of ${all} questions asked so far are answered`,
    list: 'Questions asked',
    cancel: 'Cancel',
    cancelling: 'Cancelling …',
    states: { running: 'running', collected: 'read', failed: 'failed', skipped: 'left out' }
  },
  step: {
    before: (name) => `Before the three steps · ${name}`,
    position: (number, name) => `Step ${number} of 3 · ${name}`,
    nothingApplies: (name) => `“${name}” does not apply here`,
    waiting: (name) => `Judged once “${name}” is clear`,
    next: 'Next step',
    who: 'Who acts',
    confidence: 'Confidence',
    overturn: 'This would speak against it',
    missingTitle: 'What is missing for a decision',
    wayOn: 'How to go on',
    seen: 'Already seen',
    checked: 'Checked',
    questions: (count) => (count === 1 ? '1 question' : `${count} questions`),
    problems: (count) => (count === 1 ? '1 finding' : `${count} findings`),
    open: (count) => `${count} could not be checked`,
    unreached: (count) => `${count} not reached`,
    notApplicable: (count) => `Does not apply here (${count})`,
    whatToDo: 'What to do',
    missing: 'Missing',
    outcomeNotReached: 'not reached',
    notReached: 'The connection did not get that far. The question arises once the obstacle before it is removed.',
    evidence: 'Evidence',
    evidenceColumns: { what: 'Evidence', value: 'Value', where: 'Source' },
    noEvidence: 'There is no single piece of evidence for this: it was looked for, and nothing unusual was found.',
    crashed: 'This check failed because of a fault in the program:',
    facts: 'What this is about',
    back: 'Back',
    again: 'Check again',
    forward: (name) => `Continue to ${name}`,
    clear: {
      orientation: 'The computer is set to its update server',
      proxy: 'The proxy does not stand in the way of the scan',
      certificate: 'The certificate is not the cause',
      timeout: 'The update server answers in time and without errors'
    },
    undecided: {
      orientation: 'Whether the computer uses the right update server is not decided',
      proxy: 'Whether a proxy prevents the scan is not decided',
      certificate: 'Whether the certificate prevents the scan is not decided',
      timeout: 'Whether the update server answers in time is not decided'
    }
  },
  questions: {
    title: 'Questions to the server’s administration',
    lead: 'Only somebody at the server can see this. The answers go into finding and report.',
    take: 'Take the answers',
    taken: 'Taken. The finding is judged anew.'
  },
  facts: {
    client: 'Computer',
    os: 'Windows',
    rights: 'Rights',
    unknown: 'unknown',
    wsus: 'Update server',
    collectedAt: 'As of',
    noTime: 'no time known',
    assumedUtc: 'One log does not name its time zone; its times are taken as UTC.',
    wsusSource: { policy: 'from the policy', argument: 'given by you', log: 'from the logs' }
  }
}
