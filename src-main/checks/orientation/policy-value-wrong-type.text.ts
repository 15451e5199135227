import type { Bilingual } from '../../contract/text.ts'

interface TypeFacts {
  readonly [name: string]: string
  readonly name: string
  readonly type: string
  readonly wanted: string
}

export const policyValueWrongTypeText: Bilingual<TypeFacts> = {
  de: {
    question: 'Haben die Werte der Richtlinie den Typ, den Windows erwartet?',
    clear: 'Die Werte der Richtlinie haben den erwarteten Typ',
    found: (f) => ({
      title: `${f.name} hat den falschen Typ`,
      why: `Windows erwartet hier ${f.wanted}, gespeichert ist ${f.type}. Einen Wert von anderem Typ muss Windows nicht beachten, auch wenn er richtig aussieht; meist wurde er von Hand angelegt.`,
      next: `${f.name} als ${f.wanted} neu setzen lassen`,
      steps: [
        'Feststellen, ob ein Skript oder jemand von Hand den Wert angelegt hat; Gruppenrichtlinie und ConfigMgr setzen den richtigen Typ.',
        'Den Wert löschen, „gpupdate /force“ ausführen und einen Scanzyklus starten, damit er neu entsteht.'
      ],
      value: f.type
    }),
    overturn: 'Der Wert hat in der Registry den erwarteten Typ.'
  },
  en: {
    question: 'Do the values of the policy have the type that Windows expects?',
    clear: 'The values of the policy have the expected type',
    found: (f) => ({
      title: `${f.name} has the wrong type`,
      why: `Windows expects ${f.wanted} here, ${f.type} is stored. Windows may ignore a value of another type, even if it looks right; usually it was created by hand.`,
      next: `Have ${f.name} set again as ${f.wanted}`,
      steps: [
        'Find out whether a script or somebody created the value by hand; group policy and ConfigMgr set the right type.',
        'Delete the value, run “gpupdate /force” and start a scan cycle so that it is created again.'
      ],
      value: f.type
    }),
    overturn: 'The value has the expected type in the registry.'
  }
}
