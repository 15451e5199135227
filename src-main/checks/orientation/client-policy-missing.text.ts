import type { Bilingual } from '../../contract/text.ts'
import { formatCode } from '../../knowledge/format-code.ts'
import { formatTime } from '../../knowledge/format-time.ts'
import type { ClientPolicyFacts } from './client-policy-missing.ts'

const de = {
  retrieve:
    'Auf dem Client „Computerrichtlinienabruf und Auswertungszyklus“ starten und PolicyAgent.log und PolicyEvaluator.log lesen.',
  settings:
    'In der ConfigMgr-Konsole prüfen, ob Softwareupdates in den Clienteinstellungen eingeschaltet sind und der Standort einen Softwareupdatepunkt hat.',
  access:
    'Im IIS-Protokoll des Verwaltungspunkts die Anfragen an ccm_system_windowsauth zur selben Zeit lesen lassen, und auf dem Client die Anmeldung an der Domäne prüfen.',
  download: 'In DataTransferService.log zur selben Zeit lesen, womit das Herunterladen vom Verwaltungspunkt scheitert.',
  reset:
    'Bleibt es dabei, die Richtlinien des Clients zurücksetzen (Methode ResetPolicy der WMI-Klasse SMS_Client) und WMI prüfen.'
}
const en: typeof de = {
  retrieve:
    'Start “Machine Policy Retrieval & Evaluation Cycle” on the client and read PolicyAgent.log and PolicyEvaluator.log.',
  settings:
    'Check in the ConfigMgr console whether software updates are switched on in the client settings and the site has a software update point.',
  access:
    'Have the requests to ccm_system_windowsauth of the same time read in the management point’s IIS log, and check the client’s sign-in to its domain.',
  download:
    'Read in DataTransferService.log, at the same time, with what the download from the management point fails.',
  reset: 'If it stays, reset the client’s policies (method ResetPolicy of the WMI class SMS_Client) and check WMI.'
}
const advice = {
  source: ['retrieve', 'settings'],
  asked: ['access', 'retrieve'],
  fetched: ['download', 'retrieve'],
  applied: ['retrieve', 'reset']
} as const

export const clientPolicyMissingText: Bilingual<ClientPolicyFacts> = {
  de: {
    question: 'Hat der ConfigMgr-Client seine Richtlinie?',
    clear: 'Der ConfigMgr-Client hat seine Richtlinie',
    found: ({ at, code, what }) => ({
      title: {
        source: 'Dem ConfigMgr-Client fehlt die Richtlinie mit der Updatequelle',
        asked: 'Der ConfigMgr-Client bekommt seine Richtlinie nicht',
        fetched: 'Der ConfigMgr-Client kann eine Richtlinie nicht herunterladen',
        applied: 'Der ConfigMgr-Client kann eine Richtlinie nicht übernehmen'
      }[what],
      why: `${
        {
          source: 'Die Suche endete, weil der Client keine Updatequelle kennt.',
          asked: `Seine Anfrage nach der Richtlinie endete mit ${formatCode(code ?? '')}.`,
          fetched: 'Das Herunterladen scheiterte, und danach kam keine andere an.',
          applied: 'Sie ließ sich nicht in WMI übernehmen, und danach gelang es keiner anderen.'
        }[what]
      } Ohne die Richtlinie mit der Updatequelle beginnt ConfigMgr keine Updatesuche.`,
      next: {
        source: 'Die Computerrichtlinie abrufen und die Clienteinstellungen prüfen lassen',
        asked: 'Den Zugriff des Clients auf den Verwaltungspunkt prüfen lassen',
        fetched: 'Das Herunterladen vom Verwaltungspunkt prüfen lassen',
        applied: 'Die Richtlinien auf dem Client neu abrufen'
      }[what],
      steps: advice[what].map((step) => de[step]),
      value: code === null ? formatTime(at ?? '', 'de', 'minute') : formatCode(code)
    }),
    overturn: 'Eine neuere Zeile „Policy state for … is currently [Active]“ in PolicyEvaluator.log, oder eine Suche.'
  },
  en: {
    question: 'Does the ConfigMgr client have its policy?',
    clear: 'The ConfigMgr client has its policy',
    found: ({ at, code, what }) => ({
      title: {
        source: 'The ConfigMgr client lacks the policy that names the update source',
        asked: 'The ConfigMgr client does not get its policy',
        fetched: 'The ConfigMgr client cannot download a policy',
        applied: 'The ConfigMgr client cannot apply a policy'
      }[what],
      why: `${
        {
          source: 'The scan ended because the client knows no update source.',
          asked: `Its request for the policy ended with ${formatCode(code ?? '')}.`,
          fetched: 'The download failed, and no other one has arrived since.',
          applied: 'It could not be compiled into WMI, and no other one has been since.'
        }[what]
      } Without the policy that names the update source ConfigMgr starts no scan.`,
      next: {
        source: 'Retrieve the machine policy and have the client settings checked',
        asked: 'Have the client’s access to the management point checked',
        fetched: 'Have the download from the management point checked',
        applied: 'Retrieve the policies again on the client'
      }[what],
      steps: advice[what].map((step) => en[step]),
      value: code === null ? formatTime(at ?? '', 'en', 'minute') : formatCode(code)
    }),
    overturn: 'A newer line “Policy state for … is currently [Active]” in PolicyEvaluator.log, or a scan.'
  }
}
