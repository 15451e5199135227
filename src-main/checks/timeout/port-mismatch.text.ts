import type { Bilingual } from '../../contract/text.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { serverName, shortValue } from '../kinds/access/access.text.ts'

export const portMismatchText: Bilingual<AccessFacts> = {
  de: {
    question: 'Ist der Port des Update-Servers richtig eingetragen?',
    clear: 'Der eingetragene Port ist richtig',
    found: (f) => ({
      title: `Der Server antwortet nicht am eingetragenen Port, aber an Port ${f.detail ?? ''}`,
      why: 'Der Port in WUServer muss mit der Bindung der WSUS-Site übereinstimmen; sonst gibt es keine Verbindung.',
      next: 'Die Ports des Softwareupdatepunkts mit der WSUS-Site abgleichen lassen',
      steps: [
        `Eingetragen ist ${serverName.de(f)}; offen ist Port ${f.detail ?? ''}.`,
        'In der ConfigMgr-Konsole: Softwareupdatepunkt > Eigenschaften > Allgemein: die Ports mit den Bindungen im IIS-Manager vergleichen.',
        'Nach dem Richtlinienabruf auf dem Client erneut prüfen.'
      ],
      actor: 'server',
      value: shortValue(f)
    }),
    overturn: 'Der eingetragene Port nimmt Verbindungen an.'
  },
  en: {
    question: 'Is the update server’s port set correctly?',
    clear: 'The configured port is right',
    found: (f) => ({
      title: `The server does not answer on the configured port, but on port ${f.detail ?? ''}`,
      why: 'The port in WUServer has to match the binding of the WSUS site; otherwise there is no connection.',
      next: 'Have the ports of the software update point aligned with the WSUS site',
      steps: [
        `Configured is ${serverName.en(f)}; open is port ${f.detail ?? ''}.`,
        'In the ConfigMgr console: Software update point > Properties > General: compare the ports with the bindings in IIS Manager.',
        'Check again once the client has fetched its policy.'
      ],
      actor: 'server',
      value: shortValue(f)
    }),
    overturn: 'The configured port accepts connections.'
  }
}
