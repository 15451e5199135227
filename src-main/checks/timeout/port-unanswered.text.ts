import type { Bilingual } from '../../contract/text.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { closedPortSteps } from '../kinds/known-fault/known-fault.text.ts'
import { serverName, shortValue } from '../kinds/access/access.text.ts'

/** Only an attempt of our own shows that not even a refusal came. */
function isSeen({ durationMs }: AccessFacts): boolean {
  return durationMs !== null
}

export const portUnansweredText: Bilingual<AccessFacts> = {
  de: {
    question: 'Antwortet der Port des Update-Servers?',
    clear: 'Der Port des Update-Servers antwortet',
    found: (f) => ({
      title: isSeen(f)
        ? f.server === null
          ? 'Der Port des Update-Servers antwortet nicht'
          : `${f.server} antwortet nicht auf Verbindungsversuche`
        : `Die Verbindung zu ${serverName.de(f)} gelingt nicht`,
      why: !isSeen(f)
        ? 'Ob der Port gar nicht antwortet oder die Verbindung ablehnt, sagt die Meldung nicht. Meist steht eine Firewall dazwischen, oder der Server ist aus oder lauscht nicht an diesem Port.'
        : 'Auf den Verbindungsversuch kommt gar keine Antwort, auch keine Ablehnung. Meist verwirft eine Firewall auf dem Weg die Pakete, oder der Server ist aus.',
      next: 'Die Verbindung zum Update-Server vom Netzwerk-Team prüfen lassen',
      steps: [
        ...closedPortSteps(f.server, 'de'),
        `Firewallfreigabe prüfen lassen: von diesem Computer zu ${serverName.de(f)}, TCP.`,
        'Gegenprobe von einem zweiten Client, auch aus einem anderen Subnetz.',
        'Prüfen, ob der Server läuft und diese Adresse hat.'
      ],
      value: shortValue(f, f.server)
    }),
    overturn: 'Eine TCP-Verbindung von diesem Computer zu diesem Port lässt sich aufbauen.'
  },
  en: {
    question: 'Does the update server’s port answer?',
    clear: 'The update server’s port answers',
    found: (f) => ({
      title: isSeen(f)
        ? f.server === null
          ? 'The update server’s port does not answer'
          : `${f.server} does not answer attempts to connect`
        : `No connection to ${serverName.en(f)} can be made`,
      why: !isSeen(f)
        ? 'The message does not say whether the port does not answer at all or refuses the connection. Usually a firewall is in between, or the server is off or does not listen on this port.'
        : 'The connection attempt gets no answer at all, not even a refusal. Usually a firewall in between drops the packets, or the server is off.',
      next: 'Have the network team check the connection to the update server',
      steps: [
        ...closedPortSteps(f.server, 'en'),
        `Have the firewall rule checked: from this computer to ${serverName.en(f)}, TCP.`,
        'Cross-check from a second client, also from another subnet.',
        'Check that the server is running and has this address.'
      ],
      value: shortValue(f, f.server)
    }),
    overturn: 'A TCP connection from this computer to this port can be made.'
  }
}
