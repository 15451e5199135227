import type { Language } from '../../src-main/contract/text.ts'

/** Watching this computer until the failure happens. */
const de = {
  title: 'Beobachten, bis der Fehler auftritt',
  what: 'Für einen Fehler, der nur manchmal auftritt: Die Prüfung wiederholt sich alle 30 Sekunden, bis der Update-Server nicht mehr richtig antwortet, ein Scan scheitert oder die Zeit um ist.',
  consent:
    'Mit dem Start stimmen Sie zu, dass bis dahin alle 30 Sekunden einige Anfragen an den Update-Server gehen. Geändert wird nichts. Der Computer muss eingeschaltet bleiben.',
  duration: 'Höchstens so lange',
  minutes: (count: number) => (count < 60 ? `${count} Minuten` : count === 60 ? '1 Stunde' : `${count / 60} Stunden`),
  start: 'Beobachtung starten',
  running: 'Die Beobachtung läuft',
  lead: 'Sie endet, sobald der Fehler auftritt oder die Zeit um ist. Bis dahin kann dieses Fenster im Hintergrund bleiben.',
  works: (time: string) => `${time}: Der Update-Server antwortete richtig. Die nächste Prüfung folgt.`,
  fails: (time: string) => `${time}: Der Update-Server antwortete nicht richtig.`,
  rounds: (round: string, minutes: string) => `Prüfung ${round}, noch höchstens ${minutes} min`
}
type WatchText = typeof de

const en: WatchText = {
  title: 'Watch until the failure happens',
  what: 'For a failure that happens only now and then: the check is repeated every 30 seconds until the update server no longer answers correctly, a scan fails, or the time is up.',
  consent:
    'By starting you agree that until then a few requests go to the update server every 30 seconds. Nothing is changed. The computer has to stay switched on.',
  duration: 'For at most',
  minutes: (count) => (count < 60 ? `${count} minutes` : count === 60 ? '1 hour' : `${count / 60} hours`),
  start: 'Start watching',
  running: 'Watching',
  lead: 'It ends as soon as the failure happens or the time is up. Until then this window can stay in the background.',
  works: (time) => `${time}: The update server answered correctly. The next check follows.`,
  fails: (time) => `${time}: The update server did not answer correctly.`,
  rounds: (round, minutes) => `Check ${round}, at most ${minutes} min left`
}

export const watchText: Readonly<Record<Language, WatchText>> = { de, en }
