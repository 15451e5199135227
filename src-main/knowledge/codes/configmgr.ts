import type { ErrorCode } from '../error-code.ts'
import { row } from './row.ts'

/** What the ConfigMgr client reports around a scan, and the Windows services it needs. ConfigMgr publishes no names. */
export const configmgrCodes: readonly ErrorCode[] = [
  row('0x87d00304', null, 'certificate', null, {
    part: 'elsewhere',
    confirmed: false,
    de: 'Der ConfigMgr-Client vertraut seinem Standort nicht mehr: Dessen Schlüssel und das Zertifikat des Verwaltungspunkts haben gewechselt, meist nach einer Wiederherstellung.',
    deAction:
      'Prüfen lassen, ob der Standort wiederhergestellt wurde, und den Client mit RESETKEYINFORMATION=TRUE neu installieren.',
    en: 'The ConfigMgr client no longer trusts its site: the site’s key and the certificate of the management point have changed, usually after a recovery.',
    enAction: 'Have it checked whether the site was recovered, and reinstall the client with RESETKEYINFORMATION=TRUE.'
  }),
  row('0x87d00600', null, 'policy', 'client-policy-missing', {
    de: 'Der ConfigMgr-Client hat keine Richtlinie mit einer Updatequelle erhalten.',
    deAction: 'Computerrichtlinie abrufen und prüfen, ob Softwareupdates in den Clienteinstellungen aktiviert sind.',
    en: 'The ConfigMgr client has received no policy naming an update source.',
    enAction: 'Retrieve the machine policy and check that software updates are enabled in the client settings.'
  }),
  row('0x87d00601', null, 'timeout', null, {
    de: 'Die Suche dauerte länger, als der ConfigMgr-Client wartet.',
    deAction: 'Auslastung des WSUS prüfen und ersetzte Updates ablehnen.',
    en: 'The scan took longer than the ConfigMgr client waits.',
    enAction: 'Check the load on WSUS and decline superseded updates.'
  }),
  row('0x87d00602', null, 'policy', 'location-request-unanswered', {
    de: 'Der Verwaltungspunkt nannte dem Client rechtzeitig keinen SUP.',
    deAction: 'LocationServices.log lesen und Begrenzungsgruppen sowie Erreichbarkeit des Verwaltungspunkts prüfen.',
    en: 'The management point did not name a SUP to the client in time.',
    enAction: 'Read LocationServices.log and check boundary groups and whether the management point can be reached.'
  }),
  row('0x87d00630', null, 'other', null, {
    de: 'Die vorgesehenen Wiederholungen der Suche sind verbraucht.',
    deAction: 'In WUAHandler.log den Code der vorangegangenen Suchen lesen; er nennt die Ursache.',
    en: 'The scheduled retries of the scan are used up.',
    enAction: 'Read the code of the preceding scans in WUAHandler.log; it names the cause.'
  }),
  row('0x87d00631', null, 'other', null, {
    de: 'Eine Wiederholung der Suche ist vorgemerkt; der Client versucht es in Abständen von etwa 30 Minuten.',
    deAction: 'Die nächste Suche abwarten oder sie von Hand starten.',
    en: 'A retry of the scan is pending; the client tries about every 30 minutes.',
    enAction: 'Wait for the next scan or start one by hand.'
  }),
  row('0x87d00691', null, 'policy', 'client-policy-missing', {
    de: 'Der ConfigMgr-Client findet die Updatequelle nicht.',
    deAction: 'Computerrichtlinie abrufen und in LocationServices.log prüfen, ob ein SUP genannt wird.',
    en: 'The ConfigMgr client does not find the update source.',
    enAction: 'Retrieve the machine policy and check in LocationServices.log whether a SUP is named.'
  }),
  row('0x87d00692', null, 'policy', 'wsus-url-overwritten', {
    de: 'Eine Gruppenrichtlinie der Domäne überschreibt die WSUS-Adresse, die ConfigMgr gesetzt hat.',
    deAction:
      'Mit „gpresult /h“ die Richtlinie ermitteln und den internen Pfad für den Updatedienst dort entfernen oder gleich setzen, Port eingeschlossen.',
    en: 'A domain group policy overrides the WSUS address that ConfigMgr has set.',
    enAction:
      'Find the policy with “gpresult /h” and remove the intranet update service location there, or set it identically including the port.'
  }),
  row('0x87d00693', null, 'policy', null, {
    de: 'Der Windows Update-Agent auf dem Client ist zu alt.',
    deAction: 'Den Windows Update-Agenten oder Windows selbst aktualisieren.',
    en: 'The Windows Update Agent on the client is too old.',
    enAction: 'Update the Windows Update Agent or Windows itself.'
  }),
  row('0x87d00694', null, 'other', null, {
    de: 'Die Updatequelle ist auf dem Client schon eingetragen.',
    deAction: 'Nichts tun; das ist ein Hinweis und kein Fehler.',
    en: 'The update source is already registered on the client.',
    enAction: 'Do nothing; this is information, not a fault.'
  }),
  row('0x87d00695', null, 'other', null, {
    de: 'Die Suche brachte nur unvollständige Ergebnisse.',
    deAction: 'Die Suche wiederholen und in WUAHandler.log prüfen, ob sie vollständig endet.',
    en: 'The scan produced incomplete results only.',
    enAction: 'Repeat the scan and check in WUAHandler.log whether it completes.'
  }),
  row('0x87d00699', null, 'other', null, {
    de: 'Auf dem Client läuft bereits eine Suche.',
    deAction: 'Das Ende der laufenden Suche abwarten.',
    en: 'A scan is already running on the client.',
    enAction: 'Wait until the running scan ends.'
  }),
  row('0x80040692', null, 'policy', 'wsus-url-overwritten', {
    confirmed: false,
    de: 'Vermutlich meldet der ältere ConfigMgr-Client einen Widerspruch zu einer Gruppenrichtlinie; andere Quellen nennen eine Zeitüberschreitung.',
    deAction:
      'In WUAHandler.log nach einer überschriebenen WSUS-Adresse suchen und die Gruppenrichtlinien mit „gpresult /h“ prüfen.',
    en: 'Probably an older ConfigMgr client reports a conflict with a group policy; other sources say it timed out.',
    enAction: 'Look in WUAHandler.log for an overwritten WSUS address and check the group policies with “gpresult /h”.'
  }),
  row('0x80040693', null, 'policy', null, {
    confirmed: false,
    de: 'Vermutlich ist der Windows Update-Agent für den älteren ConfigMgr-Client zu alt; Microsoft beschreibt den Code nicht.',
    deAction: 'Den Windows Update-Agenten und den ConfigMgr-Client aktualisieren.',
    en: 'Probably the Windows Update Agent is too old for an older ConfigMgr client; Microsoft does not describe the code.',
    enAction: 'Update the Windows Update Agent and the ConfigMgr client.'
  }),
  row('0x80004005', 'E_FAIL', 'policy', 'local-policy-unreadable', {
    de: 'Ein nicht näher bezeichneter Fehler; beim Setzen der WSUS-Adresse steckt meist eine beschädigte lokale Richtliniendatei dahinter.',
    deAction:
      'Die Datei System32\\GroupPolicy\\Machine\\Registry.pol im Windows-Ordner umbenennen und „gpupdate /force“ ausführen.',
    en: 'An unspecified failure; when the WSUS address is being set, a damaged local policy file is usually behind it.',
    enAction:
      'Rename the file System32\\GroupPolicy\\Machine\\Registry.pol in the Windows folder and run “gpupdate /force”.'
  }),
  row('0x80070422', 'ERROR_SERVICE_DISABLED', 'other', 'update-service-disabled', {
    de: 'Ein benötigter Dienst ist deaktiviert, hier meist Windows Update.',
    deAction: 'Den Starttyp mit „sc qc wuauserv“ prüfen und auf Manuell stellen.',
    en: 'A required service is disabled, here usually Windows Update.',
    enAction: 'Check the start type with “sc qc wuauserv” and set it to Manual.'
  }),
  row('0x80070424', 'ERROR_SERVICE_DOES_NOT_EXIST', 'other', 'update-components-damaged', {
    de: 'Ein benötigter Dienst ist auf dem Client nicht eingerichtet.',
    deAction: 'Mit „sc query wuauserv“ und „sc query bits“ nachsehen und Windows mit DISM und sfc reparieren.',
    en: 'A required service is not installed on the client.',
    enAction: 'Look with “sc query wuauserv” and “sc query bits”, and repair Windows with DISM and sfc.'
  })
]
