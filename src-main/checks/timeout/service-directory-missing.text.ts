import type { Bilingual } from '../../contract/text.ts'
import type { DirectoryGone } from './service-directory-missing.ts'

export const serviceDirectoryMissingText: Bilingual<DirectoryGone> = {
  de: {
    question: 'Hat die WSUS-Website die Webdienste, die ein Scan braucht?',
    clear: 'ClientWebService und SimpleAuthWebService stehen in der Konfiguration von IIS',
    found: ({ directories }) => ({
      title: `In IIS fehlt unter der WSUS-Website: ${directories}`,
      why: 'Anfragen dorthin beantwortet IIS mit 404; der Client meldet 0x80244019.',
      next: 'Die Nachinstallation von WSUS wiederholen',
      steps: [
        'Auf dem WSUS in C:\\Program Files\\Update Services\\Tools als Administrator WsusUtil.exe postinstall mit den bisherigen Angaben ausführen.',
        'Danach den Scan auf dem Client wiederholen.'
      ],
      value: directories
    }),
    overturn: 'Im IIS-Manager steht das Verzeichnis unter der WSUS-Website.'
  },
  en: {
    question: 'Does the WSUS site have the web services that a scan needs?',
    clear: 'ClientWebService and SimpleAuthWebService are in the configuration of IIS',
    found: ({ directories }) => ({
      title: `Missing below the WSUS site in IIS: ${directories}`,
      why: 'IIS answers requests there with 404; the client reports 0x80244019.',
      next: 'Repeat the post-installation of WSUS',
      steps: [
        'On the WSUS machine, in C:\\Program Files\\Update Services\\Tools, run WsusUtil.exe postinstall as administrator with the settings used so far.',
        'Then scan again on the client.'
      ],
      value: directories
    }),
    overturn: 'IIS Manager shows the directory below the WSUS site.'
  }
}
