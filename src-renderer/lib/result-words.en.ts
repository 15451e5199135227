import type { ResultWords } from './result-words.de.ts'

export const resultEn: ResultWords = {
  eyebrow: 'Result and report',
  cause: (step) => `Result and report · found in step “${step}”`,
  side: 'Side',
  documents: 'Report and case',
  pdf: 'Report as PDF',
  pdfBusy: 'Making the PDF …',
  html: 'Report as HTML',
  json: 'Result as JSON',
  save: 'Save case',
  ticket: 'Copy ticket text',
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
    failover: 'Switches server'
  },
  noCodes: 'No error code of a scan was found.',
  failover: 'Does the client move to the next server by itself?',
  latest: (code) => `Latest, ${code}:`,
  yes: 'yes',
  no: 'no',
  inputs: 'Files read',
  inputColumns: { name: 'File', kind: 'Kind', bytes: 'Size', recognised: 'Recognised' },
  kinds: {
    'registry-export': 'registry export',
    'registry-query': 'output of reg query',
    'windows-update-log': 'WindowsUpdate.log',
    'configmgr-log': 'ConfigMgr log',
    'scan-retry-codes': 'list of scan errors',
    'iis-log': 'IIS log',
    archive: 'ZIP file',
    case: 'saved case',
    unknown: 'unknown'
  },
  unanswered: 'What was not answered',
  unansweredNote: 'These questions stayed open. That does not mean all is well there.',
  problems: {
    'no-browser':
      'This computer has no browser that can print a PDF (Edge, Chrome or Chromium). You can save the report as HTML and print it yourself.',
    'print-failed': 'The PDF could not be made. You can save the report as HTML and print it in a browser yourself.',
    'no-case': 'There is no case yet.'
  },
  noStory: 'The course of the scans could not be loaded. Is SUP Doctor still running?',
  takeHtml: 'Save HTML'
}
