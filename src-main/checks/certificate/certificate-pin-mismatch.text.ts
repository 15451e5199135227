import type { Bilingual } from '../../contract/text.ts'
import type { PinFacts } from './certificate-pin-mismatch.ts'

/** A store may hold many; these are enough to compare by hand. */
const shown = 4

function first(list: readonly string[]): string {
  return list.slice(0, shown).join('; ') + (list.length > shown ? '; …' : '')
}

export const certificatePinMismatchText: Bilingual<PinFacts> = {
  de: {
    question: 'Passt das Zertifikat zu denen, auf die der Client festgelegt ist?',
    clear: 'Keine Zertifikatfestlegung verhindert den Scan',
    found: (f) => ({
      title: 'Der Client ist auf andere Zertifikate festgelegt, als der Server vorlegt',
      why: 'Im Zertifikatspeicher WindowsServerUpdateServices des Computers stehen Zertifikate (Certificate Pinning). Dann nimmt der Windows Update-Client bei https keine anderen an; in der Kette des Servers kommt keines davon vor. Meist wurde das WSUS-Zertifikat erneuert, der Speicher aber nicht.',
      next: 'Das aktuelle Zertifikat in den Speicher WindowsServerUpdateServices der Clients verteilen',
      steps: [
        `Im Speicher (SHA-1): ${first(f.pinned)}.`,
        `Vom Server, mit Stammzertifikat: ${first(f.sent)}.`,
        'Das neue Zertifikat dort hinterlegen, wo das alte verteilt wurde (Gruppenrichtlinie oder Skript), und das alte entfernen.',
        'Nur als Test: in den Clienteinstellungen von Configuration Manager unter Softwareupdates die Erzwingung der TLS-Zertifikatanheftung auf „Nein“ stellen.',
        'Die Richtlinie auf dem Client aktualisieren und erneut prüfen.'
      ],
      command: 'certutil -store WindowsServerUpdateServices',
      value: f.pinned.length === 1 ? '1 Zertifikat festgelegt' : `${f.pinned.length} Zertifikate festgelegt`
    }),
    overturn: 'WindowsUpdate.log meldet „WSUS TLS cert-pinning mandatory: No“, oder der Scan gelingt über https.'
  },
  en: {
    question: 'Does the certificate match those the client is pinned to?',
    clear: 'No certificate pinning prevents the scan',
    found: (f) => ({
      title: 'The client is pinned to other certificates than the server presents',
      why: 'The computer’s certificate store WindowsServerUpdateServices holds certificates (certificate pinning). The Windows Update client then accepts no others over https; none of them is in the server’s chain. Usually the WSUS certificate was renewed, but the store was not.',
      next: 'Distribute the current certificate to the clients’ store WindowsServerUpdateServices',
      steps: [
        `In the store (SHA-1): ${first(f.pinned)}.`,
        `From the server, with the root: ${first(f.sent)}.`,
        'Put the new certificate where the old one was distributed (group policy or script), and remove the old one.',
        'As a test only: in the client settings of Configuration Manager, below Software Updates, set the enforcement of TLS certificate pinning to “No”.',
        'Update the policy on the client and check again.'
      ],
      command: 'certutil -store WindowsServerUpdateServices',
      value: f.pinned.length === 1 ? '1 certificate pinned' : `${f.pinned.length} certificates pinned`
    }),
    overturn: 'WindowsUpdate.log says “WSUS TLS cert-pinning mandatory: No”, or the scan succeeds over https.'
  }
}
