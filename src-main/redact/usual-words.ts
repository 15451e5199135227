import { isCommonWord } from './common-words.ts'

/**
 * Words that Windows, ConfigMgr, web servers, curl, openssl and PowerShell write in lines about a scan, beside the common
 * ones, in English and German. What is none of them may be anybody's name, so a word that could be one is not listed.
 */
const english = `
  a able abort aborted absent accepting accepts accessible according across action active actual add added adding additional
  addressed adjusted administration admins after allow allowed allowing allows alone along already alter alternate alternates
  alternative although always among amount amp anonymous another answering anyone anything api apis apos apparently appears
  applicable application applied applies apply applying approved apr april arguments arrive arrived article ask asked assess
  assessment assigned assigning assignment async asynchronous attached attempt attempted attempting attempts attribute aug
  august auth authenticate authenticated authority auto autodetect automatic automatically available average awaiting away back
  backed background backlog backup backward bad badly bandwidth base based batch because become been behavior being below
  between beyond bind binding bindings bit bits blank block blocked blocklist blocks body boolean both bound boundary branch
  break broke broken browser buffer build built business busy but byte bytes cache cached call called calls came cancel canceled
  cancellation cancelled capabilities capability card case catalog category cause caused cell cert certificat certification
  certs chain chained chaining change changed changer changes changing char character charset check checked checking checks
  choose chunk chunked cipher clarify class classify clause cleaned cleanup clear cleared clock clocks closes code codec collect
  collected collection color column com combined comes comma command commit common communicate communication company compare
  compatible complete completing completion compliance computers concurrent condition conditions config configure configured
  confirm confirmed conflict conflicts connecting considered considers consist consistent constraint constraints contact
  contacted contacting contain contained containing contains continue continued continuing control controller converted cookie
  cookies copied copy core correct corrupt corrupted could couldn count counter cpp crash crashes create created creates
  creating creation credential credentials critical cross crypt crypto cryptographic cumulative current currently cursor cut
  cycle cycles daily damaged database dates day days deadline debug dec december decline declined decode decoding decompression
  decrypt decryption default defer deferred define defined definition delay delayed delegate delete deleted deleting delivered
  delivery demand demanded denied depend dependency dependent deploy deployed deployment deployments depth describe description
  design desired destination detect detected detecting detection determine determined developer device diagnostics dialog did
  didn different digital digits directories directory disable disallowed discard discarded disconnect disconnected discover
  discovered discovery disk display disposition distribution distrust dns document documentation does doesn domain done dot down
  downloaded downloading drive driven driver drivers drop dropped due dump duplicate duration during dynamic each earlier early
  edge editor effective either elapsed element elevate elevated else empty emulation enable enabling encipherment encode encoded
  encoding encountered encrypted encryption ends enforce enforced engine enough enter entered enterprise entire entries entry
  enum enumerate enumerated environment equal ereignisse escalation establish established etc eula evaluate evaluated evaluating
  evaluation evaluator evenly event every exact exceed exceeded exceeds except exclude excluded exe exec executable execute
  executed executing execution exempt exist existed existent existing exists exit exited exiting expect expectation expected
  expired expires explicit explicitly export extended extension external extra extract fact fail failover fails fall fallback
  false family far fast fatal fault feature features feb february fetch few field fields fill filter filtered filtering final
  finally find finding fingerprint finish finished finishes fit fix fixed flag flags flighting flow flush folder follow followed
  following follows footer force forced forcibly foreign forest form format forward found fraction free frequency fri friday
  from full fully function further future gateway general generate generated generator generic get gets getting give given
  global goes going gone good got grace granted greater ground guid had half handle handled handles handling handshake hangs
  hard hash having head held hello help here hides high higher hit hold holding holds host hostname hosts hours how hresult html
  http httpd ident identified identifier identify identity idle ids ignore ignored ignoring illegal immediate immediately
  impersonate impersonated impersonating impersonation impl implement implemented import important inactive inappropriate
  include included includes including incomplete incorrect increase independent indicate indicated indicates individual info
  inform information initial initialization initialize initialized initializing initiate initiated initiating initiator inner
  input insert inside inspection installation installed installer installing instance instances instead instruction
  instrumentation insufficient int integer integration integrity intended interactive intercepted interface intermediate
  internal interrupted interval intrusion invalid invoke invoked invoking ipv irrelevant issuance issue issued issuer issuing
  item items itself jan january java join json jul july jun june just keep keepalive kept key keys kill killed kind known knows
  lacks language large larger lasted later latest launch launched layer lead leaf learn least leave left legacy length less let
  letter level library license like limit limited limiter limits link linked list listed listen listener listening listing lists
  little load loaded loading located lock locked log logged logging logical login logins logon long longer look looking lookup
  loopback lost low lower machine made mail main maintain maintenance major make makes making manage managed management
  mandatory manifest manual manually many map mapped mappings mar march mark marked match matched matches matching math matters
  max maximum may means measure measured member merge merged meta metadata method middle might milliseconds min minimal minimum
  minor minutes misc mismatch missed mixed mode modern modified modify module modules mon monday monitor monitoring month more
  most mostly move moved msec mszip much multi multicast multiple must mutex named namely native near necessary need needed
  needs negotiated negotiation neither nested nesting net netmask never new newer newest next nobody node noise non nondefault
  none nonfatal nor normal note nothing notification notifications notified notify notifying nov november now num numbers
  objects obtain obtained obtaining occur occurred occurs oct october off offer offered offline offset often old older once one
  ones online opening operate operating operation operational operations optimization option optional options orchestrator order
  ordinary origin original originated other others otherwise outdated outer output outside overall overlapped overridable
  overrides overwrite overwriting overwritten owned package packages packet page pages pair parallel param parameter parameters
  parent parse parsed parser parsing part partial parts party pass passed past path pathlen paths pause paused payload peer
  peers pend pending per perform performance performed performing period periodic periods permanent permission permissions
  permit permits permitted persist persisted persists phase ping pings pinned pinning pins place placed plain platform please
  plugins pool populate populated port portal ports position possible post posted power powered precedence preceding preferred
  prefix prepare prepared preparing prerequisite present prevent prevented prevention previous previously primary principal
  prior priority private privilege privileges probably probe probing problem problems proceed proceeding processed processes
  processing processor prod produced product products profile progress prompt properly properties property protected protocol
  protocols prove proven provide provided provider providers pruned psk public publisher publishing pull purge purpose push
  quality queried queries query querying queue queued quick quit quota raise raised random range rather raw reach reached
  reaching reactivate read reader reading reads ready real reason reassign reboot receive received receives receiving recent
  recently recipient reconnect recorded recover recovery recycling redir redirect redirected redirection redirector redirectors
  reduce reference referer refresh refreshed refuse refused refuses regardless register registered registering registration
  regular reinstall rejected rejects related relationship release released releasing relevant reload remaining remember remove
  removed removing rename renegotiate renew renewed repair repeat repeated replace replaced replied reply report reported
  reporting reports repository represent requested required requirement requirements requires reschedule rescheduled resend
  reserved reset resetting resolution resolve resolved resolver resolving resource resources respect respond responded
  responding responsible rest restart restarted restarting restore restored restrict restricted restriction restrictions
  resultant results resume resumed resumes resync retain retried retries retrieval retrieve retrieved retrieves retrieving
  return returned returning returns reuse reused reuses revalidate reverse revert review revision revisions revocation revoked
  right rights role roles rolled rollup root round route routed routines row rows rule rules run running runs runtime safe same
  sample sampling sat satisfy saturday save saved saving says scannow scans schedule scheduled scheduler schedules scheduling
  schema scheme schemes scope scoped script search searched searcher searches second seconds section security see seems seen
  segment select selected selecting selection self selfsigned semaphore send sender sending sends sense sent sep separate
  september sequence serial serials series serve serviced services servicing session sessions set sets setting setup several
  shared shedding short should show shown shows shut shutdown side sides sign signal signaled signature signed significant
  silent silently similar simple simply since single size skew skewed skip skipped skipping sleep slots slow slowly small
  smaller snapshot soap socket software solution solved someone something somewhere soon sources space span speak special
  specific specified specify speed split ssl stack staged staging stale standalone standard started starting starts startup stat
  stated statement static stay stays stem stems step steps still stop stops storage store stored stores stream strict strictly
  strips strong struct structure stuck style subdomain subject submit submitted subnet subscribe subscription subsequent success
  successfully such sufficient suite suites sum summary sun sunday super superseded supplied supply support supported supports
  supposed suppress surrogate suspended switch switched switching symbol sync synced synchronization synchronize synchronized
  synchronizing synchronous syntax table tables tag taken takes taking talker target targeted targeting targets team temp
  temporarily temporary terminate terminated terms test tested testing tests text they think third though thread three threshold
  throttle through throw throws thu thursday timer times timestamp tls together token tokens too took tool top total trace track
  transaction transfer transferred transferring transient transition translate transport tried tries trigger triggered
  triggering trips trouble troubleshoot troubleshooter troubleshooting truncated trust trusted trusts try trying ttl tue tuesday
  tunnel turn turned twice two txt type types unauthenticated unavailable unchanged undefined under underlying understand
  understood unexpected unexpectedly unhandled uninstall unique unit unknown unload unlock unmanaged unnecessary unrecognized
  unregister unresolved unsafe unset unsigned unspecified unsuccessful unsupported until untrusted untrustedca untrustedroot
  unusable unused upcoming updated updating upgrade upper uri url urls usable usage use used uses using usual usually util
  utility vain valid validate validated validating validation validity various verb verification verified verify verifying very
  via view violation virtual virus visible wait waited waiting waits wake want wanted was wasn way web wed wednesday weekly well
  went whatever whenever where whether which whole whom whose why wide width wildcards will window windows windowsupdateclient
  wish within without won word words work worked worker working workload works world would wrapper write writes writing written
  wrong www xml year yes yet you zero`
const german = `
  ab abbruch aber abfrage abgebrochen abgebrochene abgelaufen abgelaufene abgelehnt abgerufen abgeschaltet abgeschlossen
  abgleich abgleichen ablehnen abrufen absenden absender abwarten adresse adressen agenten aktion aktiv aktivieren aktiviert
  aktualisieren aktualisiert aktualisierung aktuell aktuelle akzeptieren alle allem allen aller alles als also alt alte alten
  älter ältere älteren am an anbieter andere anderen anderer anderes anforderung anforderungen anfragen angefordert angeforderte
  angeforderten angegeben angegebene angegebenen angehalten angewendete angezeigt anhalten ankam anmelden anmeldung anonyme
  antworten antwortet antwortzeit antwortzeiten anweisung anwendung anwendungspool anwendungspools anzahl anzeigen arbeitet
  arbeitsprozess arbeitsspeicher argument auch auf aufbau aufbauen aufgabe aufgebaut aufgelöst aufgerufen aufgetreten auflisten
  auflösen aufruf aufrufen aufrufer aufzulösen aus ausführen ausgabe ausgeführt ausgegeben ausgelastet ausgelöst ausgeschaltet
  ausgestellt ausgewählt auslastung ausnahme ausnehmen ausschalten ausschließen außer außerhalb aussteller auswahl
  authentifizierung automatisch automatische autorität bearbeitet bedarf beendet befehl befindet beginn begrenzung beheben
  behoben bei beide beiden beim bekannt benachrichtigung benannt benötigt benötigter benutzt berechtigung berechtigungen bereich
  bereinigung bereits beschädigt beschädigte bestätigt bestehen besteht bestimmt betreff betriebssystem betroffen betroffene
  bevor bezeichnung bis bitte bleibt blockiert braucht byte computernamen da dabei dafür daher damit danach danke dann darf das
  dass datei dateien dateiendung datenbank datum dauer dauerhaft dauerte dazu deaktiviert dem den denn der deren des deshalb
  dessen deutsch dezember die dienstag dienste dienstes dies diese diesem diesen dieser dieses direkt doch domäne donnerstag
  dort drei durch durchführen durchgeführt ebene ebenfalls editor eigenen eigenschaft ein einbindung eine einem einen einer
  eines einfach eingabe eingerichtet eingestellt eingetragen einige einmal einschalten einschränkungen einstellen einstellung
  einstellungen eintrag einträge eintragen empfangen ende endet endete entfallen entfernen entfernt enthält entspricht entweder
  er erfolglos erfolgreiche erfolgt erforderlich erfüllt ergebnis erhalten erhielt erkannt erkennt erkennung erlaubt ermitteln
  ermittelt ermittlung erneuern erneut eröffnen erreichbar erreichbarkeit erreicht erscheint ersetzen ersetzt erst erste
  erstellt ersten erteilt erwartet erwartete erwarteten erweiterung es etwa etwas existiert falls falsch fand fassung februar
  fehlen fehlende fehlercode fehlerhaft fehlermeldung fehlernummer fehlers fehlgeschlagene fehlt fehlte feld fertig fest
  feststellen folgende folgenden folgender fordert frei freitag freundlichen fuer führen führt funktion funktionen für gab gar
  geändert geben gebraucht gebunden gefunden gegeben gegen gehostet geht gelesen gelöscht gelten gemäß gemeinsame gemeldet
  genannt genügend genügt gerade gerät gescannt gescheitert geschlossen geschrieben gesendet gesetzt gesichert gespeichert
  gespeicherte gesperrt gestern gestoppt gesucht getrennt gewechselt gibt gleich größe grund gruppe gruppenrichtlinie
  gruppenrichtlinien gruppenrichtlinienobjekte grüßen gültig gültige gültigkeit gültigkeitszeitraum guten haben hallo hält hat
  hatte häufig heißt herkunft herstellen herunter heruntergeladen herunterladen heute hier hinter hintergrundübertragungsdienst
  hinweis hinzugefügt hostname hostnamen hosts ignorieren ihr ihre ihrem ihren im in informationen inhalt inhalte inhalts
  initialisiert installation installieren installiert intelligenter intern interner internetoptionen ist ja januar jede jedem
  jeden jeder jedes jedoch jetzt juli juni kam kann katalog kategorien kein keinem keinen keiner keines kennwort kennwörter
  kette klasse kollegen kommt komponente komponenten konfiguration konfiguriert können konnte konnten konsole konto kopfzeile
  kopfzeilen kritisch kryptografiedienste laden lang lange länger langsam langsamer lässt laufen laufenden läuft laut leer lehnt
  lesen letzte letzten liefert liegen liegt ließ liest liste lokal lokale lokalen lokaler machen mai mal manuell märz maximal
  mehr mehrere meist melden meldet meldete meldung methode minuten mit mittwoch modul modus möglich möglicherweise montag muss
  müssen nach nachgeschaltet nachricht nächste nächsten namen namens namensauflösung nennt netz netzwerk netzwerkadapter
  netzwerkfehler neu neuaushandlung neue neuen neuer neues neustart neustarts nichts nie niemand noch normal nun nur nutzen
  nutzt ob oben objekt objekte obwohl oder offen offline öffnen ohne oktober online ordner ordners ordnungsgemäß ortszeit paket
  parameter passt pfad problem problembehandlung programm protokoll proxynamen proxys prozess prüfen prüft prüfung quelle
  quellen reagiert rechnername rechte regel regeln register registrieren registriert reihe remotecomputer remotehost remotehosts
  remotename remoteserver remotezertifikat richtlinie richtlinien rückgabe sagt samstag scannt scheitert scheiterte schließen
  schlüssel schon schreibfehler schritt sehr sein seine seinem seinen seiner seit seite seiten selbst senden sendet servern
  setzen setzt sich sicher sicheren sicherheit sicherheitsfehler sicht sie signatur signiert sind sitzung skript skripts sobald
  socket sofort softwareupdatepunkt soll sollte sonntag sonst sowie später speicher speichern speicherort sperre sperrfunktion
  sperrliste sperrprüfung sperrstatus sperrt stamm stammzertifikat starten startet starttyp statt steht stelle stellen stoppen
  suchen sucht system systemkonto systemressourcen tag teil teile teilweise trennt trennte tritt typ über überlastet
  übermittlungsoptimierung überprüfen überprüft überschreitet überschritten übertragung uhr um umleitung unbekannte unbekannter
  und unerwarteten unerwarteter ungültig ungültige ungültigen ungültiger unter unterbrochen unterstützt updatedienst
  updatedienstes updatekatalog updatekomponenten updatequelle ursache verarbeitet verbindungen verbindungsversuch verbunden
  verfahren verfügbar verfügung vergeblich verify verlangt verlangte verlassen vermutlich versagte verschieden verschlüsselte
  verschlüsselung verschlüsselungsverfahren version versionen verstanden versuch versuche versuchen versucht vertrauen
  vertrauensstellung vertrauenswürdig vertrauenswürdige vertrauenswürdigen vertraut verwaltet verwalteten verwaltung
  verwaltungspunkt verweigert verwenden verwendet verzeichnis verzeichnisse viele vielen vollständig vollständige vom von vor
  vorbereitet vorgang vorgangs vorhanden vorher vorherige vorlage während war warten warteschlange wartet wartete wartezeit
  warum was webdienst webserver website wechsel wechselt weder weg wegen weil weitere weiteren welche wenige wenn wer werden
  wert werte wichtig wie wieder wiederhergestellt wiederholen wiederholung wird wo wohl wollte worden wurde wurden zeichen
  zeichenfolge zeile zeilen zeitlimit zeitpunkt zeitspanne zeitüberschreitung zertifikate zertifikatkette zertifikats
  zertifikatsperrliste zertifizierungskette zertifizierungsstelle ziel zielcomputer zu zuerst zugang zugriff zugriffsfehler
  zuletzt zum zur zurück zurückgegeben zurückgesetzt zurückgewiesen zurücksetzen zustand zuständig zweck zwei zwischen
  zwischenzertifikat`
/** Parts of the names that Windows and ConfigMgr give to functions, modules, files, headers and programs. */
const identifiers = `
  aad abandoned abc acl acme actalis addupdatesource admx agenthost ajax alg alpn amd api apimonitor apiremoting app appdomain
  appliance applicability applicabilityhandler apppools apps appx arp asmx asp aspnet aspnetcore aspx atl auc auid auth
  autoconfig autoproxy azure azuread balancer bcrypt bdd beta bios bof bom boot branchreadinesslevel bsi cab cabs cagent cal
  callerid cas catroot cbs cce ccm ccmcache ccmeval ccmhttpget ccmnotificationagent ccmrepair ccmsetup cdn cert certchain
  certenroll certificates certificateverify certutil cfg cgi changekey chk cifs cim cimv clientauth clientid clientidmanager
  clocationservices clr clsid cmd cmdlet cmp cmtrace cng cns comapi comp compat comphandler conn connlimit
  contenttransfermanager cors cpl cpu crc creds crl crlf crls cryptnet cscanagent cscript csp css csv ctl curl cwuahandler cxx
  datastore datatransferservice dcat dcom dcomcnfg ddl dedup deliveryoptimization deploymentservice dhcp dir dism dlg dll
  dllhost dlls dnld dnldmgr dns dnsquery doctor doctype dosvc downloadmanager dpapi drs drv dss dssauth dtd dts dword dwstatus
  ecdhe ecdsa ecp efi eku elan elfchnk elffile emu enc endpoint endpoints endpointurl eof err errno esd etag etl evtx ext extd
  fail fastcgi faulted fdf filebits filestreamingservice fips firewall flags fod fqdn framework fre ftp func fve gdi
  getauthorizationcookie getconfig getcookie gmbh gmt gpo gpos gpt gpupdate group groups gui guids gzip hal handler handlers
  haproxy havetls header hkcu hkey hklm hku hostid href hresult hrs htm httpapi httperr httpget httpsys hwid icmp icon ics idna
  idx iis img inetpub inetsrv inf info ini init integrated internalerror interop invalidarg ioctl ios ipc iphlpapi ipsec isapi
  isc iso isolation iusr ivybridge jet jit jscript kbs kernel kernelbase keyset ldap lib localityex logname lsass lssecurity lua
  luid lzx mac mapi mdm mdmp mib microsoftupdate mime mit mof mpd mpsvc mrt mscf mscorlib msdn msdownload msedge msft msi
  msiexec msix msp mss msu msxml mta mui mutual nameid ncryptsslp netbios netframework netlogon netsetup netsh netstat nic nla
  nlb nls nosignature notavail nsis nslookup ntdll ntfs ntoskrnl nts nul nws nxdomain obj ocsp oct odbc oem offlinescan ofl ole
  oleaut oncallfailure onsearchcomplete oop op openssl org os otp ous pac packageid params pcap pcl pda pdb pdc pdh pem perf pfn
  pfx pid pii pin pki png postinstall powershell ppp preauth preprod prereq priv proc prog prop props prot protocolversion
  proxyauth proxycfg psi pst ptr pubkey pwsz qfe qmgr qos queryid ram ras rdp rds readiness rebootrelaunchtimeout redirector
  redist reg regedit regf registration registrationheartbeat regkey releases replylocations reportevent reporteventbatch req res
  rest ret rev revocations rpc rpcss rsa rsop rst rtf rtm runspaceid samaccount sandbox sasl scanpath scanretrycodes sccm scep
  sched sct sdk sdp sec sediment sel seq serv serverauth serverid serviceprop setuppolicyevaluator sha shell sid sih simpleauth
  simpletargeting sip sls smb sms smsagenthost smsid smss smsts sni soapaction soaphttp spn sql src ssp sspi sta startscan
  startup std stderr stdin stdout storedbuffer str streamid sub subj succ succeeded suffix sup supdoctor sups susclientid svc
  svchost svcs swd sxs syncserver syncserverupdates syncupdates sys sysprep sysvol tch tcp tcpip tcpview threadid tid
  timeoutreset tlsv tmp topic tpm trace trustedinstaller tsa ttl tz ucs udp uefi uid unable unavail unc unhealthy unicode uninit
  unique untrustedtestroot updatedeployment updateorchestrator updatesource updatetrustedsites upn uptime uri usb uscheduler
  userid usoclient usocoreworker usosvc utc utf uuid uup validityperiodnesting ver verbose verif verr vista visualstudio vpn
  w3svc waas waasmedic wap wbem wcf wcm wdf webexception webrequest webresponse webservice webservices wget wim win
  windowsupdatelog winerr winhttpopen wininit winmgmt winnt winrm wins winsock winsxs winverifytrust wlan wmi wns workgroup wow
  wpad wpc wql wsa wscript wsd wsdl wse wsman wss wsusadmin wsuscertificate wsuscontent wsusdal wsuslocation wsuslocationreply
  wsuslocationrequest wsuslocationupdate wsusservice wsussetup wsusupdate wsusutil wua wuaclt wuapi wuau wuauclient wuauclt
  wuaueng wuclient wucltui wuctl wudriver wufb wuident wups wured wuredir wusa wuserver wusserver wusserverversion tel telefon telephone mobil mobile fax durchwahl seriennummer tag asset computername username realm kennung reboot autoreboot remoting loggedon unauthorised nonadmins pathlenconst failtoconnecttobits wow unabletostart initialization double endian rendering restorehealth prerequisite
  wustatusserver wutrack wuw xaml xhtml xor xpress xps xsd xsi xslt zip zone`
let known: ReadonlySet<string> | null = null
function words(): ReadonlySet<string> {
  known ??= new Set(`${english} ${german} ${identifiers}`.split(/\s+/).filter((word) => word !== ''))
  return known
}

/** True for a word of usual lines, whatever its capitals, or one made of such words (`Fehlercode`, `OnSearchComplete`). */
export function isUsualWord(word: string): boolean {
  const whole = word.normalize('NFC').toLowerCase()
  return isListed(whole) || compoundOf(whole)
}

function isListed(word: string): boolean {
  return words().has(word) || isCommonWord(word)
}

/** No listed word is longer; without an end, a line without blanks would take the square of its length. */
const longestListed = 64

/** Shorter parts would make a compound of almost anything. */
const shortestPart = 4

/** Two listed words one behind the other, as German joins them, perhaps with an s between. */
function compoundOf(word: string): boolean {
  if (word.length > 2 * longestListed + 1) return false
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    if (!isListed(word.slice(0, at))) continue
    const rest = word.slice(at)
    if (isListed(rest) || (rest.startsWith('s') && rest.length > shortestPart && isListed(rest.slice(1)))) return true
  }
  return false
}
