import * as v from 'valibot'
import { personal } from '../text-role.ts'
import { logSummary } from './log-event.ts'

/** `classic`: written by Windows up to 8.1. `converted`: made by Get-WindowsUpdateLog. `undecoded`: its symbols were missing. `reporting-events`: ReportingEvents.log. `event-trace`: the .etl files themselves, whose `line` counts events. `event-log`: the scans that Windows' event log tells, whose `line` is the record's number. `online-search`: a search that Windows Update made at our request; `line` 1 is its beginning, 2 its end. */
export const windowsUpdateLog = v.strictObject({
  form: v.picklist([
    'classic',
    'converted',
    'undecoded',
    'reporting-events',
    'event-trace',
    'event-log',
    'online-search'
  ]),
  agentVersion: v.nullable(personal('word')),
  /** Lines that the conversion could not decode, where there are any. */
  undecodedLines: v.optional(v.number()),
  /** Entries of a very long log, older than the newest 2000 events, that were not read: only searched for time zone and version. */
  skimmed: v.optional(v.number()),
  ...logSummary
})
