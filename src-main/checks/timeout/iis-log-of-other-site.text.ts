import type { Bilingual } from '../../contract/text.ts'
import type { OtherSiteLog } from './iis-log-of-other-site.ts'

export const iisLogOfOtherSiteText: Bilingual<OtherSiteLog> = {
  de: {
    question: 'Ist das IIS-Protokoll das der WSUS-Website?',
    clear: 'Das IIS-Protokoll ist das der WSUS-Website',
    found: ({ log, site }) => ({
      title: `Das IIS-Protokoll gehört zu einer anderen Website (W3SVC${log})`,
      why: `Die WSUS-Website hat die Nummer ${site}. Dass Anfragen des Clients in diesem Protokoll fehlen, beweist deshalb nichts.`,
      next: `Das IIS-Protokoll aus dem Ordner W3SVC${site} holen`,
      steps: [
        `Auf dem WSUS C:\\inetpub\\logs\\LogFiles\\W3SVC${site}\\u_ex*.log für den Tag des Fehlers holen und mit dem Ordner ablegen.`
      ],
      value: `W3SVC${log}`
    }),
    overturn: `Im IIS-Manager hat die WSUS-Website die Nummer aus dem Namen dieses Ordners.`
  },
  en: {
    question: 'Is the IIS log that of the WSUS site?',
    clear: 'The IIS log is that of the WSUS site',
    found: ({ log, site }) => ({
      title: `The IIS log belongs to another site (W3SVC${log})`,
      why: `The WSUS site has the number ${site}. That requests of the client are missing in this log therefore proves nothing.`,
      next: `Get the IIS log from the folder W3SVC${site}`,
      steps: [
        `On the WSUS machine get C:\\inetpub\\logs\\LogFiles\\W3SVC${site}\\u_ex*.log for the day of the failure and drop it together with its folder.`
      ],
      value: `W3SVC${log}`
    }),
    overturn: `In IIS Manager the WSUS site has the number in the name of this folder.`
  }
}
