import { codeTable } from './table.ts'

/** Downloading the files of an update, after the scan. Source: Microsoft, wuerror.h of the Windows SDK. */
export const downloadManagerCodes = codeTable(`
80246001 WU_E_DM_URLNOTAVAILABLE download server content | Zu einer Datei des Updates ist keine Adresse bekannt. | No address is known for a file of the update.
80246002 WU_E_DM_INCORRECTFILEHASH download other reload | Die geladene Datei stimmt nicht mit ihrer Prüfsumme überein. | The downloaded file does not match its hash.
80246003 WU_E_DM_UNKNOWNALGORITHM download other agentSetup | Das Verfahren der Prüfsumme ist dem Agenten unbekannt. | The agent does not know the hash algorithm.
80246004 WU_E_DM_NEEDDOWNLOADREQUEST download other install | Das Installationsmodul muss den Download zuerst anfordern. | The installation module has to request the download first.
80246005 WU_E_DM_NONETWORK download timeout connection | Zum Herunterladen besteht keine Netzverbindung. | There is no network connection for the download.
80246006 WU_E_DM_WRONGBITSVERSION download other agentSetup | Die Version von BITS passt nicht. | The version of BITS does not fit.
80246007 WU_E_DM_NOTDOWNLOADED noise other nothing | Das Update ist noch nicht heruntergeladen. | The update has not been downloaded yet.
80246009 WU_E_DM_BITSTRANSFERERROR download other bits | BITS meldete beim Übertragen einen Fehler. | BITS reported an error during the transfer.
8024600a WU_E_DM_DOWNLOADLOCATIONCHANGED download server content | Der Speicherort der Datei auf dem Server hat sich geändert. | The location of the file on the server has changed.
8024600b WU_E_DM_CONTENTCHANGED download server content | Der Inhalt des Updates hat sich seit der Suche geändert. | The content of the update has changed since the scan.
8024600c WU_E_DM_DOWNLOADLIMITEDBYUPDATESIZE download policy metered | Das Update ist größer, als die Einstellung zum Herunterladen zulässt. | The update is larger than the download setting allows.
8024600e WU_E_DM_UNAUTHORIZED download server content | Der Zugriff auf die Datei wurde verweigert. | Access to the file was denied.
8024600f WU_E_DM_BG_ERROR_TOKEN_REQUIRED download other bits | Für den Zugriff auf die Datei fehlt die Anmeldung. | The sign-in for access to the file is missing.
80246010 WU_E_DM_DOWNLOADSANDBOXNOTFOUND download other store | Der Ordner für den Download ist verschwunden. | The folder for the download is gone.
80246011 WU_E_DM_DOWNLOADFILEPATHUNKNOWN download other store | Der Pfad der geladenen Datei ist unbekannt. | The path of the downloaded file is unknown.
80246012 WU_E_DM_DOWNLOADFILEMISSING download other store | Eine geladene Datei ist verschwunden. | A downloaded file is gone.
80246013 WU_E_DM_UPDATEREMOVED download server nothing | Das Update wurde inzwischen zurückgezogen. | The update has been withdrawn meanwhile.
80246014 WU_E_DM_READRANGEFAILED download other content | Ein Teil einer Datei ließ sich nicht lesen. | A part of a file could not be read.
80246016 WU_E_DM_UNAUTHORIZED_NO_USER download other content | Der Download verlangt einen angemeldeten Benutzer. | The download requires a user who is signed in.
80246017 WU_E_DM_UNAUTHORIZED_LOCAL_USER download other content | Ein lokaler Benutzer darf die Datei nicht laden. | A local user may not load the file.
80246018 WU_E_DM_UNAUTHORIZED_DOMAIN_USER download other content | Der Domänenbenutzer darf die Datei nicht laden. | The domain user may not load the file.
80246019 WU_E_DM_UNAUTHORIZED_MSA_USER download other content | Das Microsoft-Konto des Benutzers darf die Datei nicht laden. | The user’s Microsoft account may not load the file.
8024601a WU_E_DM_FALLINGBACKTOBITS download other nothing | Der Download wird mit BITS fortgesetzt. | The download continues with BITS.
8024601b WU_E_DM_DOWNLOAD_VOLUME_CONFLICT download other disk | Der Download ist für ein anderes Laufwerk vorgesehen. | The download is meant for another volume.
8024601c WU_E_DM_SANDBOX_HASH_MISMATCH download other store | Die Prüfsumme des Ordners für den Download stimmt nicht. | The hash of the folder for the download does not match.
8024601d WU_E_DM_HARDRESERVEID_CONFLICT download other disk | Der reservierte Speicherplatz gehört zu einem anderen Vorgang. | The reserved disk space belongs to another operation.
8024601e WU_E_DM_DOSVC_REQUIRED download other delivery | Der Download verlangt die Übermittlungsoptimierung. | The download requires Delivery Optimization.
80246fff WU_E_DM_UNEXPECTED download other content | Beim Herunterladen trat ein Fehler auf, der in keine andere Klasse fällt. | An error occurred in the download that fits no other class.
`)
