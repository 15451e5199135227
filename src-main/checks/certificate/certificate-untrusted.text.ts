import type { Bilingual, FoundText } from '../../contract/text.ts'
import type { UntrustedFacts } from './certificate-untrusted.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { shortValue } from '../kinds/access/access.text.ts'

/** The proxy that put a certificate of its own in the server's place, as `host:port`, and who issued the server's. */
function inspection(f: AccessFacts<UntrustedFacts>): { proxy: string; directIssuer: string } | null {
  const { inspectedBy, directIssuer } = f
  return inspectedBy == null || directIssuer == null ? null : { proxy: inspectedBy, directIssuer }
}

const byProxy = {
  de: (f: AccessFacts<UntrustedFacts>): FoundText | null => {
    const seen = inspection(f)
    if (seen === null) return null
    return {
      title: `Der Proxy ${seen.proxy} legt ein eigenes Zertifikat vor, dem dieser Computer nicht vertraut`,
      why: `Über den Proxy ist das Zertifikat von ${f.detail ?? 'einer unbekannten Stelle'} ausgestellt, ohne ihn von ${seen.directIssuer}. Der Proxy entschlüsselt die Verbindung (TLS-Inspektion); seine Zertifizierungsstelle fehlt unter „Vertrauenswürdige Stammzertifizierungsstellen“ des lokalen Computers.`,
      next: 'Den Update-Server auf dem Proxy von der TLS-Inspektion ausnehmen lassen',
      steps: [
        `Auf dem Proxy ${seen.proxy} den Update-Server von der TLS-Inspektion ausnehmen lassen.`,
        'Geht das nicht, das Stammzertifikat des Proxys per Gruppenrichtlinie im Speicher des lokalen Computers hinterlegen.',
        'Erneut prüfen.'
      ],
      actor: 'proxy',
      value: shortValue(f)
    }
  },
  en: (f: AccessFacts<UntrustedFacts>): FoundText | null => {
    const seen = inspection(f)
    if (seen === null) return null
    return {
      title: `The proxy ${seen.proxy} presents a certificate of its own, which this computer does not trust`,
      why: `Through the proxy the certificate was issued by ${f.detail ?? 'an unknown authority'}, without it by ${seen.directIssuer}. The proxy decrypts the connection (TLS inspection); its authority is missing from “Trusted Root Certification Authorities” of the local computer.`,
      next: 'Have the update server exempted from TLS inspection on the proxy',
      steps: [
        `On the proxy ${seen.proxy}, have the update server exempted from TLS inspection.`,
        'Where that is not possible, put the proxy’s root certificate into the local computer’s store by group policy.',
        'Check again.'
      ],
      actor: 'proxy',
      value: shortValue(f)
    }
  }
}

export const certificateUntrustedText: Bilingual<AccessFacts<UntrustedFacts>> = {
  de: {
    question: 'Vertraut dieser Computer dem Aussteller des Zertifikats?',
    clear: 'Dieser Computer vertraut dem Aussteller des Zertifikats',
    found: (f) =>
      byProxy.de(f) ?? {
        title:
          f.code === '0x80072f8f'
            ? 'Windows lehnt das Zertifikat des Servers ab'
            : 'Dieser Computer vertraut dem Aussteller des Zertifikats nicht',
        why:
          f.code === '0x80072f8f'
            ? 'Der Code 0x80072F8F fasst mehrere Zertifikatsfehler zusammen: falsche Uhr, unbekannter Aussteller, falscher Name oder TLS-Version.'
            : 'Die Stammzertifizierungsstelle muss unter „Vertrauenswürdige Stammzertifizierungsstellen“ des lokalen Computers stehen; der Speicher des Benutzers genügt dem Update-Dienst nicht.',
        next:
          f.code === '0x80072f8f'
            ? 'Die Verbindung von diesem Computer aus prüfen'
            : 'Die Stammzertifizierungsstelle auf diesem Computer hinterlegen',
        steps:
          f.code === '0x80072f8f'
            ? [
                'Datum und Uhrzeit prüfen.',
                'SUP Doctor auf diesem Computer mit Verbindungstest ausführen; das Ergebnis zeigt, welcher Fehler es ist.'
              ]
            : [
                f.detail === null ? 'Den Aussteller im Zertifikat des WSUS ablesen.' : `Aussteller: ${f.detail}.`,
                'Prüfen, ob die Gruppenrichtlinie mit den Stammzertifikaten diesen Computer erreicht (gpresult /h).',
                'Ist der Aussteller unerwartet, entschlüsselt vielleicht ein Gerät auf dem Weg die Verbindung (TLS-Inspektion); dann den WSUS davon ausnehmen lassen.',
                'Erneut prüfen.'
              ],
        value: shortValue(f)
      },
    overturn: 'Die Kette des Zertifikats endet bei einer Stammzertifizierungsstelle im Speicher des lokalen Computers.'
  },
  en: {
    question: 'Does this computer trust the certificate’s issuer?',
    clear: 'This computer trusts the certificate’s issuer',
    found: (f) =>
      byProxy.en(f) ?? {
        title:
          f.code === '0x80072f8f'
            ? 'Windows refuses the server’s certificate'
            : 'This computer does not trust the certificate’s issuer',
        why:
          f.code === '0x80072f8f'
            ? 'The code 0x80072F8F stands for several certificate errors: wrong clock, unknown issuer, wrong name or TLS version.'
            : 'The root has to be in “Trusted Root Certification Authorities” of the local computer; the user’s store is not enough for the update service.',
        next:
          f.code === '0x80072f8f'
            ? 'Check the connection from this computer'
            : 'Put the root certificate on this computer',
        steps:
          f.code === '0x80072f8f'
            ? [
                'Check date and time.',
                'Run SUP Doctor on this computer with the connection test; the result shows which of the errors it is.'
              ]
            : [
                f.detail === null ? 'Read the issuer in the certificate of the WSUS.' : `Issuer: ${f.detail}.`,
                'Check whether the group policy with the root certificates reaches this computer (gpresult /h).',
                'If the issuer is unexpected, a device in between may be decrypting the connection (TLS inspection); then have the WSUS exempted from it.',
                'Check again.'
              ],
        value: shortValue(f)
      },
    overturn: 'The certificate’s chain ends at a root in the local computer’s store.'
  }
}
