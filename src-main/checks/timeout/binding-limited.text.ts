import type { Bilingual } from '../../contract/text.ts'
import type { BindingLimited } from './binding-limited.ts'

export const bindingLimitedText: Bilingual<BindingLimited> = {
  de: {
    question: 'Antwortet die Website unter dem Namen und der Adresse, die der Client nutzt?',
    clear: 'Die Bindung der WSUS-Website gilt für den Namen und die Adresse, die der Client nutzt',
    found: ({ kind, bound, asked, port }) => ({
      title:
        kind === 'host'
          ? `Auf Port ${port} antwortet die WSUS-Website nur unter dem Namen ${bound}`
          : `Auf Port ${port} antwortet die WSUS-Website nur unter der Adresse ${bound}`,
      why:
        kind === 'host'
          ? `Der Client fragt nach ${asked}; für diesen Namen hat IIS keine Website, und der Client bekommt 400, 404 oder das Zertifikat einer anderen Website.`
          : `Der Name des Servers führt den Client zu ${asked}; dort nimmt niemand die Verbindung an.`,
      next: 'Die Bindung in IIS für alle Namen und Adressen öffnen',
      steps: [
        `IIS-Manager > Sites > WSUS-Verwaltung > Bindungen …: bei Port ${port} den Hostnamen leeren und als IP-Adresse „Keine zugewiesen“ wählen.`,
        'Soll die Einschränkung bleiben, die Adresse im Softwareupdatepunkt oder in der Gruppenrichtlinie angleichen.'
      ],
      value: bound
    }),
    overturn: 'Der Server antwortet unter der Adresse des Clients mit einer Seite von WSUS.'
  },
  en: {
    question: 'Does the site answer under the name and the address that the client uses?',
    clear: 'The binding of the WSUS site covers the name and the address that the client uses',
    found: ({ kind, bound, asked, port }) => ({
      title:
        kind === 'host'
          ? `On port ${port} the WSUS site answers under the name ${bound} only`
          : `On port ${port} the WSUS site answers under the address ${bound} only`,
      why:
        kind === 'host'
          ? `The client asks for ${asked}; IIS has no site of this name, so the client gets 400, 404 or the certificate of another site.`
          : `The server’s name leads the client to ${asked}; nobody accepts the connection there.`,
      next: 'Open the binding in IIS for all names and addresses',
      steps: [
        `IIS Manager > Sites > WSUS Administration > Bindings…: for port ${port} clear the host name and choose “All Unassigned” as IP address.`,
        'If the restriction is wanted, change the address in the software update point or in the group policy.'
      ],
      value: bound
    }),
    overturn: 'The server answers under the client’s address with a page of WSUS.'
  }
}
