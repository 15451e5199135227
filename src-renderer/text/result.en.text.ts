import type { ResultText } from './result.de.text.ts'

export const resultEn: ResultText = {
  eyebrow: 'Result and report',
  cause: (step) => `Result and report · found in step “${step}”`,
  side: 'Side',
  documents: 'Report and case',
  pdf: 'Report as PDF',
  pdfBusy: 'Creating the PDF …',
  html: 'Report as HTML',
  json: 'Result as JSON',
  save: 'Save case',
  ticket: 'Copy ticket text',
  reportLanguage: 'Language of the report',
  redacted: 'Without personal data (placeholders for names, addresses and accounts)',
  ledger: 'Save the list of placeholders',
  support: 'Report a problem with SUP Doctor',
  supportNote:
    'The support package holds versions, the program’s log and the case. Names are replaced by placeholders.',
  supportShow: 'Show the contents',
  supportSave: 'Save support package',
  handOver: 'Texts to hand over',
  handOverNote: 'Everything they need, so that nobody has to ask back.',
  handOverRedacted: 'With placeholders in place of names, addresses and accounts.',
  waysTried: 'Connections tested',
  ticketText: 'Text for the ticket',
  ticketCopied: 'Ticket text copied',
  steps: 'The steps',
  codes: 'Error codes in the logs',
  codeColumns: {
    code: 'Code',
    http: 'HTTP',
    group: 'Group',
    count: 'Count',
    first: 'First',
    last: 'Last',
    failover: 'Switch of server'
  },
  noCodes: 'No error code of a scan was found.',
  failover: 'Does the client switch to another server?',
  latest: (code) => `Latest, ${code}:`,
  yes: 'yes',
  no: 'no',
  inputs: 'Files read',
  inputColumns: { name: 'File', kind: 'Kind', bytes: 'Size', recognised: 'Recognised' },
  unanswered: 'What could not be checked',
  unansweredNote: 'These checks are open. The fault may be there.',
  problems: {
    'no-browser':
      'This computer has no browser that can print a PDF (Edge, Chrome or Chromium). You can save the report as HTML and print it yourself.',
    'print-failed': 'The PDF could not be created. You can save the report as HTML and print it in a browser yourself.',
    leak: 'Nothing written: a name could not be replaced by a placeholder everywhere.',
    'no-case': 'There is no case yet.'
  },
  noStory: 'The scan history could not be loaded. Is SUP Doctor still running?',
  takeHtml: 'Save HTML'
}
