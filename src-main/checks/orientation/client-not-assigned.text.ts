import type { Bilingual } from '../../contract/text.ts'
import type { AssignmentFacts } from './client-not-assigned.ts'

export const clientNotAssignedText: Bilingual<AssignmentFacts> = {
  de: {
    question: 'Ist der ConfigMgr-Client einem Standort zugewiesen?',
    clear: 'Der ConfigMgr-Client ist einem Standort zugewiesen',
    found: ({ requested }) => ({
      title: 'Der ConfigMgr-Client ist keinem Standort zugewiesen',
      why: 'Ohne Standort kennt er keinen Verwaltungspunkt und bekommt weder Richtlinie noch Softwareupdatepunkt.',
      next: 'Den Client einem Standort zuweisen',
      steps: [
        ...(requested === null
          ? []
          : [
              `Eine Richtlinie verlangt den Standort ${requested} (GPRequestedSiteAssignmentCode unter HKLM\\SOFTWARE\\Microsoft\\SMS\\Mobile Client). Gibt es ihn nicht mehr, den Wert dort und in der Gruppenrichtlinie entfernen oder berichtigen.`
            ]),
        'In der Systemsteuerung unter „Configuration Manager“, Registerkarte „Standort“, den Standortcode suchen lassen oder eintragen.',
        'In ConfigMgr prüfen lassen, ob eine Begrenzungsgruppe mit Standortzuweisung den Computer enthält und die Schemaerweiterung veröffentlicht ist.',
        'In ClientLocation.log und LocationServices.log nachsehen, ob die Zuweisung gelingt.'
      ],
      value: 'AssignedSiteCode'
    }),
    overturn: 'Unter HKLM\\SOFTWARE\\Microsoft\\SMS\\Mobile Client nennt AssignedSiteCode einen Standort.'
  },
  en: {
    question: 'Is the ConfigMgr client assigned to a site?',
    clear: 'The ConfigMgr client is assigned to a site',
    found: ({ requested }) => ({
      title: 'The ConfigMgr client is assigned to no site',
      why: 'Without a site it knows no management point and receives neither policy nor software update point.',
      next: 'Assign the client to a site',
      steps: [
        ...(requested === null
          ? []
          : [
              `A policy requests the site ${requested} (GPRequestedSiteAssignmentCode below HKLM\\SOFTWARE\\Microsoft\\SMS\\Mobile Client). If it no longer exists, remove or correct the value there and in the group policy.`
            ]),
        'In Control Panel under “Configuration Manager”, tab “Site”, have the site code found or enter it.',
        'Have it checked in ConfigMgr whether a boundary group with site assignment holds the computer, and whether the schema extension is published.',
        'Look in ClientLocation.log and LocationServices.log whether the assignment succeeds.'
      ],
      value: 'AssignedSiteCode'
    }),
    overturn: 'AssignedSiteCode below HKLM\\SOFTWARE\\Microsoft\\SMS\\Mobile Client names a site.'
  }
}
