import { isCommonWord } from './common-words.ts'
import type { Pseudonyms } from './pseudonyms.ts'

/** What logs, exports and commands are called, beside the words they are full of. */
const ofFiles = new Set(
  `windowsupdate wuahandler u ex in nc log lo txt reg evtx etl csv json xml html htm zip gz tar eml msg cer crt pem pac dat
  supcase netsh winhttp ipconfig nslookup systeminfo certutil gpresult hosts pasted sup doctor case export events history
  converted lines wsusctl softwaredistribution setup change clientauth pki bits iis web sms ccm ie proxycfg dsregcmd w3c
  image mail attachment anhang ausgabe eingabe befehl liste protokoll ereignisse und der die das von vom am mit fuer für
  richtlinie registrierung zertifikate einstellungen iisadmin wsus`.split(/\s+/)
)
const pseudonym =
  /(?<![\p{L}\p{N}])(?:(?:CLIENT|SUP|PROXY|HOST|DOMAIN|SUB|USER|MAIL|ACCOUNT|MAC|GUID|SITE|FOLDER|FILE|NAME|SERIAL|PHONE)-\d{1,6}ü?|NET-[A-Z]{1,4}(?:\.h\d{1,6})?)(?![\p{L}\p{N}])/gu

/**
 * The name of a file that nothing more can be told by than what kind of file it is; one that holds any other word, which
 * may be somebody's, is replaced as a whole. `told`: with the names that are known replaced already.
 */
export function redactedFileName(name: string, text: string, given: Pseudonyms): string {
  const words = text.replaceAll(pseudonym, ' ').match(/\p{L}+/gu) ?? []
  const usual = words.every((word) => word.length < 3 || ofFiles.has(word.toLowerCase()) || isCommonWord(word))
  return usual ? text : given.file(name)
}
