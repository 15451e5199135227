import type { Bilingual } from '../../contract/text.ts'
import type { SwitchFacts } from '../kinds/policy/policy-switch-check.ts'

export const certificatePinningOffText: Bilingual<SwitchFacts> = {
  de: {
    question: 'Werden angeheftete Zertifikate des WSUS verlangt?',
    clear: 'Die Prüfung angehefteter Zertifikate ist nicht abgeschaltet',
    found: (f) => ({
      title: 'Die Prüfung angehefteter Zertifikate ist abgeschaltet',
      why: 'ConfigMgr schaltet sie standardmäßig ein. Sie wirkt nur mit https und nur, wenn im Speicher WindowsServerUpdateServices Zertifikate liegen. Abgeschaltet verhindert sie keinen Scan, schützt ihn aber auch nicht.',
      next: 'Klären, ob das noch abgeschaltet sein muss',
      steps: [
        'In den Clienteinstellungen von ConfigMgr „Anheften von TLS-Zertifikaten für den Windows Update-Client erzwingen“ nachsehen.',
        'Wurde sie wegen eines gewechselten Zertifikats abgeschaltet, das neue anheften und die Prüfung wieder einschalten.'
      ],
      value: `${f.name} = ${f.data}`
    }),
    overturn: 'DoNotEnforceEnterpriseTLSCertPinningForUpdateDetection fehlt oder steht auf 0.'
  },
  en: {
    question: 'Are pinned certificates of WSUS required?',
    clear: 'Checking pinned certificates is not switched off',
    found: (f) => ({
      title: 'Checking pinned certificates is switched off',
      why: 'ConfigMgr turns it on by default. It works with https only, and only if there are certificates in the store WindowsServerUpdateServices. Switched off it prevents no scan, but does not protect it either.',
      next: 'Check whether it still needs to be off',
      steps: [
        'Look at “Enforce TLS certificate pinning for Windows Update client for detecting updates” in ConfigMgr’s client settings.',
        'If it was switched off because of a changed certificate, pin the new one and switch the check on again.'
      ],
      value: `${f.name} = ${f.data}`
    }),
    overturn: 'DoNotEnforceEnterpriseTLSCertPinningForUpdateDetection is missing or 0.'
  }
}
