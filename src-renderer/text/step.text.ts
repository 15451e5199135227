import type { StepId } from '../../src-main/contract/check.ts'
import type { Language } from '../../src-main/contract/text.ts'
import { termsText } from '../../src-main/text/terms.text.ts'
import { headingsText } from '../../src-main/text/headings.text.ts'

/** The page of a step, and what a second check changed. */
const de = {
  step: {
    before: (name: string) => `Vor den drei Schritten · ${name}`,
    position: (number: number, name: string) => `Schritt ${number} von 3 · ${name}`,
    nothingApplies: (name: string) => `„${name}“ trifft hier nicht zu`,
    waiting: (name: string) => `Erst „${name}“ beheben, dann hier weiter`,
    next: headingsText.de.next,
    who: headingsText.de.who,
    confidence: headingsText.de.confidence,
    overturn: termsText.de.overturn,
    missingTitle: 'Was noch fehlt',
    what: 'Was prüft dieser Schritt?',
    waits: (name: string) =>
      `Zählt erst, wenn „${name}“ behoben ist. Was hier schon gelesen wurde, ist noch nicht bewertet.`,
    toStep: (name: string) => `Zu „${name}“`,
    moreSteps: (count: number) => (count === 1 ? '1 weiterer Schritt' : `${count} weitere Schritte`),
    otherTeam: (who: string, count: number) => `${who}: ${count === 1 ? '1 Schritt' : `${count} Schritte`}`,
    filter: {
      label: 'Welche Prüfungen gezeigt werden',
      all: 'Zutreffende',
      found: 'Befunde',
      open: 'Offen',
      clear: 'Bestanden',
      other: 'Trifft nicht zu'
    },
    checked: headingsText.de.checked,
    answeredWell: headingsText.de.passed,
    endsBefore: (count: number) =>
      `${count === 1 ? '1 Prüfung' : `${count} Prüfungen`} ausgelassen: Die Verbindung kam nicht so weit`,
    couldNotBeChecked: (count: number, why: string) =>
      `${count === 1 ? '1 Prüfung' : `${count} Prüfungen`} nicht möglich. ${why}`,
    whatToDo: 'Was zu tun ist',
    missing: headingsText.de.missing,
    outcomeNotReached: 'ausgelassen',
    notReached: 'Die Verbindung kam nicht so weit. Prüfbar ist das erst, wenn die Ursache behoben ist.',
    evidence: 'Belege',
    evidenceColumns: { what: 'Beleg', value: 'Wert', where: 'Quelle' },
    noEvidence: 'Kein Einzelbeleg: Es wurde nichts Auffälliges gefunden.',
    crashed: 'Diese Prüfung ist abgebrochen, weil SUP Doctor einen Fehler hat:',
    facts: headingsText.de.computer,
    back: 'Zurück',
    again: 'Diesen Schritt erneut prüfen',
    allAgain: 'Alles erneut prüfen',
    kept: 'Nicht erneut gelesen',
    keptNote: 'Diese Angaben stammen aus einer früheren Prüfung.',
    keptLine: (name: string, at: string) => `${name}: Stand ${at}`,
    forward: (name: string) => `Weiter zu ${name}`,
    clear: {
      orientation: 'Der Update-Server ist richtig eingetragen',
      proxy: 'Der Proxy ist nicht die Ursache',
      certificate: 'Das Zertifikat ist nicht die Ursache',
      timeout: 'Der Update-Server antwortet rechtzeitig und ohne Fehler'
    } satisfies Record<StepId, string>,
    /** The step is clear, and it is unknown which server the policy sets. */
    givenServer: 'Geprüft wird der angegebene Server',
    /** The step is clear because the update server uses http. */
    noCertificate: 'Kein Zertifikat nötig (http)',
    undecided: {
      orientation: 'Noch offen: Nutzt der Computer den richtigen Update-Server?',
      proxy: 'Noch offen: Stört ein Proxy?',
      certificate: 'Noch offen: Stört das Zertifikat?',
      timeout: 'Noch offen: Antwortet der Update-Server?'
    } satisfies Record<StepId, string>
  },
  again: {
    title: 'Vorher und jetzt',
    step: 'Schritt',
    change: 'Änderung',
    before: 'Vorher',
    now: 'Jetzt',
    appeared: 'neu',
    gone: 'nicht mehr da',
    changed: 'anders',
    unchanged: 'unverändert'
  }
}
type StepText = typeof de

const en: StepText = {
  step: {
    before: (name) => `Before the three steps · ${name}`,
    position: (number, name) => `Step ${number} of 3 · ${name}`,
    nothingApplies: (name) => `“${name}” does not apply here`,
    waiting: (name) => `Fix “${name}” first`,
    next: headingsText.en.next,
    who: headingsText.en.who,
    confidence: headingsText.en.confidence,
    overturn: termsText.en.overturn,
    missingTitle: 'What is still missing',
    what: 'What does this step check?',
    waits: (name) => `This counts once “${name}” is fixed. What has been read here is not judged yet.`,
    toStep: (name) => `To “${name}”`,
    moreSteps: (count) => (count === 1 ? '1 more step' : `${count} more steps`),
    otherTeam: (who, count) => `${who}: ${count === 1 ? '1 step' : `${count} steps`}`,
    filter: {
      label: 'Which checks are shown',
      all: 'Applicable',
      found: 'Findings',
      open: 'Open',
      clear: 'Passed',
      other: 'Does not apply'
    },
    checked: headingsText.en.checked,
    answeredWell: headingsText.en.passed,
    endsBefore: (count) =>
      `${count === 1 ? '1 check' : `${count} checks`} skipped: the connection did not get that far`,
    couldNotBeChecked: (count, why) => `${count === 1 ? '1 check' : `${count} checks`} could not be run. ${why}`,
    whatToDo: 'What to do',
    missing: headingsText.en.missing,
    outcomeNotReached: 'skipped',
    notReached: 'The connection did not get that far. It can be checked once the cause is fixed.',
    evidence: 'Evidence',
    evidenceColumns: { what: 'Evidence', value: 'Value', where: 'Source' },
    noEvidence: 'No single piece of evidence: nothing unusual was found.',
    crashed: 'This check stopped because of an error in SUP Doctor:',
    facts: headingsText.en.computer,
    back: 'Back',
    again: 'Check this step again',
    allAgain: 'Check everything again',
    kept: 'Not read again',
    keptNote: 'These were read by an earlier check.',
    keptLine: (name, at) => `${name}: as of ${at}`,
    forward: (name) => `Continue to ${name}`,
    clear: {
      orientation: 'The update server is set correctly',
      proxy: 'The proxy is not the cause',
      certificate: 'The certificate is not the cause',
      timeout: 'The update server answers in time and without errors'
    },
    givenServer: 'The server given by hand is checked',
    noCertificate: 'No certificate needed (http)',
    undecided: {
      orientation: 'Not known yet: does the computer use the right update server?',
      proxy: 'Not known yet: is a proxy in the way?',
      certificate: 'Not known yet: is the certificate in the way?',
      timeout: 'Not known yet: does the update server answer?'
    }
  },
  again: {
    title: 'Before and now',
    step: 'Step',
    change: 'Change',
    before: 'Before',
    now: 'Now',
    appeared: 'new',
    gone: 'gone',
    changed: 'different',
    unchanged: 'unchanged'
  }
}

export const stepText: Readonly<Record<Language, StepText>> = { de, en }
