import type { ErrorMeaning } from '../../contract/evidence/command-output.ts'

/** Names of X509ChainStatusFlags, SslPolicyErrors and CERT_TRUST_STATUS, which no Windows translates; the most specific first. */
const flags: readonly (readonly [ErrorMeaning, RegExp])[] = [
  ['revoked', /\bRevoked\b|CERT_TRUST_IS_REVOKED|\bCRYPT_E_REVOKED\b/],
  ['expired', /\bNotTimeValid\b|CERT_TRUST_IS_NOT_TIME_VALID/],
  ['usage', /\bNotValidForUsage\b|CERT_TRUST_IS_NOT_VALID_FOR_USAGE/],
  ['trust', /\bUntrustedRoot\b|CERT_TRUST_IS_UNTRUSTED_ROOT/],
  ['chain', /\bPartialChain\b|CERT_TRUST_IS_PARTIAL_CHAIN/],
  ['name-mismatch', /\bRemoteCertificateNameMismatch\b/],
  [
    'revocation',
    /\b(?:OfflineRevocation|RevocationStatusUnknown)\b|CERT_TRUST_(?:IS_OFFLINE_REVOCATION|REVOCATION_STATUS_UNKNOWN)/
  ],
  ['trust', /\bRemoteCertificateChainErrors\b/]
]

/** Sentences of .NET and of Windows Sockets in the languages Windows is mostly sold in. */
const sentences: readonly (readonly [ErrorMeaning, RegExp])[] = [
  [
    'trust',
    /trust relationship|Vertrauensstellung|relation de confiance|relación de confianza|relação de confiança|relacji zaufania|relazione di trust|vertrouwensrelatie|vztah důvěryhodnosti|доверительные отношения|信頼関係|信任关系|信任關係/i
  ],
  ['tls', /SSL\/TLS|TLS\/SSL/i],
  [
    'trust',
    /RemoteCertificate|remote certificate is invalid|Remotezertifikat ist (?:laut|ungültig)|certificat distant n.est pas valide/i
  ],
  [
    'name',
    /could not be resolved|nicht aufgelöst werden|pas pu être résolu|puede resolver|impossibile risolvere|niet worden omgezet|rozpoznać|ser resolvido|přeložit vzdálený název|No such host|kein solcher Host|Host ist unbekannt|Name or service not known|nodename nor servname|hôte inconnu|host desconocido|host sconosciuto|nieznany host|host não é conhecido|хост неизвестен|[:：][ \t]?['„‚«»"][\w.-]{1,255}['“‘«»"]\.?[ \t]*$/i
  ],
  [
    'refused',
    /refused|verweiger|refusée|refus\b|deneg|rifiut|odm[aó]w|odmítl|geweigerd|recusou|nekade|отверг|visszautasít|拒否|拒绝|拒絕|10061/i
  ],
  [
    'silent',
    /timed out|Zeitüberschreitung|délai d.attente|tiempo de espera|tempo limite|timeout|przekrocz|limit czasu|časový limit|tidsgräns|время ожидания|タイムアウト|操作超时|作業逾時/i
  ],
  [
    'connection',
    /connect to the remote server|Verbindung mit dem Remoteserver|connecter au serveur distant|conectar con el servidor remoto|conectar-se ao servidor remoto|connessione al server remoto|verbinding[^\r\n]{0,40} externe server|połączyć się z serwerem zdalnym|připojit ke vzdálenému serveru|ansluta till fjärrservern|соединиться с удаленным сервером|リモート サーバーに接続|无法连接到远程服务器|properly respond|ordnungsgemäß reagiert|10060/i
  ],
  [
    'reset',
    /connection was (?:closed|forcibly)|Verbindung wurde (?:geschlossen|vom)|connexion (?:sous-jacente )?a été fermée|terminado la conexión|connessione sottostante|połączenie podstawowe|conexão subjacente|10054/i
  ]
]

/** The meaning of a flag; null if the line contains none. */
export function flagMeaning(line: string): ErrorMeaning | null {
  return flags.find(([, flag]) => flag.test(line))?.[0] ?? null
}

/** The meaning of a message of .NET or Windows Sockets; null for unknown ones. */
export function sentenceMeaning(line: string): ErrorMeaning | null {
  return flagMeaning(line) ?? sentences.find(([, sentence]) => sentence.test(line))?.[0] ?? null
}
