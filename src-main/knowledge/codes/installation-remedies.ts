/** What helps with codes of an installation of Windows, an application or a program; the scan is not concerned. */
export const installationRemedies = {
  upgrade: {
    de: 'Die Installation der neuen Windows-Version prüfen, nicht die Suche: SetupDiag ausführen oder setupact.log unter $WINDOWS.~BT lesen.',
    en: 'Check the installation of the new version of Windows, not the scan: run SetupDiag or read setupact.log under $WINDOWS.~BT.'
  },
  upgradeDriver: {
    de: 'Mit SetupDiag den Treiber ermitteln, ihn aktualisieren, nicht benötigte Geräte abstecken und die Installation wiederholen.',
    en: 'Find the driver with SetupDiag, update it, unplug devices that are not needed and repeat the installation.'
  },
  upgradeBlock: {
    de: 'In CompatData*.xml unter $WINDOWS.~BT\\Sources\\Panther nachlesen, was die neue Windows-Version verhindert; die Suche ist in Ordnung.',
    en: 'Read in CompatData*.xml under $WINDOWS.~BT\\Sources\\Panther what prevents the new version of Windows; the scan is sound.'
  },
  upgradeMedia: {
    de: 'Den Inhalt der neuen Windows-Version neu laden und verteilen lassen und die Installation wiederholen; die Suche betrifft das nicht.',
    en: 'Have the content of the new version of Windows loaded and distributed again and repeat the installation; the scan is not concerned.'
  },
  upgradeScript: {
    de: 'Das eigene Skript zur Windows-Installation und seine Rückgabe in setupact.log prüfen; die Suche betrifft das nicht.',
    en: 'Check your own script for Windows Setup and its return value in setupact.log; the scan is not concerned.'
  },
  decryption: {
    de: 'Auf dem WSUS KB3159706 und dessen Nacharbeit prüfen, danach das Funktionsupdate dort löschen und neu synchronisieren.',
    en: 'Check KB3159706 and its manual steps on WSUS, then delete the feature update there and synchronise again.'
  },
  application: {
    de: 'AppDiscovery.log, AppIntentEval.log und AppEnforce.log lesen; betroffen ist eine Anwendung, nicht die Suche.',
    en: 'Read AppDiscovery.log, AppIntentEval.log and AppEnforce.log; an application is concerned, not the scan.'
  },
  program: {
    de: 'In execmgr.log nachlesen; betroffen ist ein bereitgestelltes Programm, nicht die Suche.',
    en: 'Read execmgr.log; a deployed program is concerned, not the scan.'
  }
} as const
