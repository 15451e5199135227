import type { ReportWords } from './words.ts'

export const reportWordsEn: ReportWords = {
  language: 'en',
  product: 'SUP Doctor',
  report: 'Report',
  subject: 'Windows updates from the internal update server',
  documentTitle: (computer) => `Report on ${computer} – Windows updates`,
  asOf: (day) => `As of ${day} (UTC)`,
  timeUnknown: 'As of: the case holds no time',
  page: 'Page ',
  of: ' of ',
  unknown: 'not known',
  none: 'none',
  yes: 'yes',
  no: 'no',
  facts: {
    computer: 'Computer',
    system: 'Operating system',
    server: 'Update server',
    checked: 'Checked',
    newestCode: 'Latest error code',
    seen: 'Seen'
  },
  serverFrom: { policy: 'from the policy', argument: 'given by hand', log: 'from a log' },
  times: (count) => (count === '1' ? 'once' : `${count} times`),
  lastSeen: (day) => `last on ${day} (UTC)`,
  box: {
    cause: 'Cause',
    side: 'Side',
    confidence: 'Confidence',
    overturn: 'This would speak against it',
    checkedWhat: 'Checked',
    missing: 'Missing for that',
    lowered: 'an earlier step could not be checked completely'
  },
  clearBox: (checks) => `${checks} checks in four steps, none of them found a cause.`,
  undecidedBox: (count, checks) =>
    count === 1 ? 'One check could not be decided.' : `${checks} checks could not be decided.`,
  step: (number, name) => (number === 0 ? name : `${number} · ${name}`),
  theSteps: 'The four steps',
  todo: 'What to do now',
  todoClear: [
    'There is nothing to repair. If updates are missing all the same, by these checks the way to the update server is not the reason; check first whether the updates are approved or deployed for this computer.',
    'If a scan fails again later: check once more right away, while the logs still hold the error.'
  ],
  todoUndecided: {
    fallback: 'Repeat the check on this computer, as administrator and inside the customer’s network.',
    again: 'Then check once more with the new material.'
  },
  failover: 'Will the computer switch to the next server by itself?',
  contact: 'Contact',
  alsoSeen: 'Also seen',
  steps: {
    title: 'The steps in detail',
    intro:
      'Checks follow the order proxy, certificate, timeout; before them stands which server is asked. A step with a cause puts the later ones on hold.',
    nextStep: 'Next step',
    command: 'Command, to be run as administrator',
    firstPage: 'What to do stands on the first page.',
    seenClear: 'Nothing conspicuous so far:',
    evidence: 'Evidence',
    moreInAnnex: (count) =>
      count === '1' ? 'One more piece of evidence in the annex.' : `${count} more pieces of evidence in the annex.`,
    missing: 'Missing for this:',
    crashed: 'The check stopped and its result is missing. Please send us this text:',
    blocked: 'No longer asked, because the connection ends before that:',
    notApplicable: 'Does not apply here:',
    nothingAsked: 'There was nothing to check in this step.'
  },
  annex: {
    title: 'Technical annex',
    intro: 'All times are UTC unless marked otherwise. Log lines and settings are shown as they were.',
    assumedUtc:
      'One log does not tell its offset from UTC. Its local times stand here as if they were UTC; they may be off by hours.',
    ladder: 'Rung by rung to ',
    ladderTitle: 'Paths tried',
    cited: 'Evidence of the checks',
    citedIn: (step) => `Evidence for “${step}”`,
    collected: 'Values read',
    codes: 'Error codes',
    codesCaption: 'Codes from logs and requests',
    switches: 'After it the client may switch servers.',
    stays: 'After it the client stays with this server.',
    inputs: 'Files read',
    inputsCaption: 'Files as they were read',
    unansweredCaption: 'Left without an answer; that does not mean all is well there',
    noInputs: 'No files were read; everything comes from this computer itself.',
    unanswered: 'What could not be asked',
    allAnswered: 'Every question to the computer and the files was answered.',
    about: 'About this report',
    readOnly: 'The program only read from this computer and changed no setting.',
    filesOnly: 'The program only evaluated the files it was given. Nothing was changed on any computer.',
    requestsSent: (url, marker) =>
      `It sent test requests to ${url}; in the server’s logs they can be told by the marker ${marker}.`
  },
  columns: {
    check: 'Check',
    what: 'What',
    value: 'Value',
    source: 'Source',
    time: 'Time (UTC)',
    path: 'Path',
    name: 'Name',
    connection: 'Connection',
    tls: 'TLS',
    http: 'HTTP',
    code: 'Code',
    meaning: 'Meaning',
    action: 'What helps',
    count: 'Count',
    file: 'File',
    kind: 'Kind',
    size: 'Size',
    sha: 'SHA-256 (start)',
    question: 'Question',
    reason: 'Reason'
  },
  live: 'this computer',
  answer: 'stated by the technician',
  line: (number) => `line ${number}`,
  localTime: 'local time',
  unrecognised: 'not recognised',
  codeUnknown: 'Nothing is on file here for this code.',
  failures: {
    'timed-out': 'no answer within the time allowed',
    'access-denied': 'access denied',
    unreadable: 'not readable',
    unsupported: 'not available on this system',
    crashed: 'the query stopped'
  },
  skips: {
    'not-applicable': 'not needed here',
    declined: 'not wanted',
    'needs-administrator': 'needs administrator rights',
    cancelled: 'cancelled'
  },
  notCollected: 'was not provided',
  moreCharacters: (count) => `${count} more characters`,
  moreRows: (count) => `${count} older entries are not listed here; the saved case file holds them.`
}
