import type { Language } from '../../contract/text.ts'

const de = {
  gone: 'Das Fenster von SUP Doctor ist mehrmals abgestürzt.',
  hangs: 'Das Fenster von SUP Doctor reagiert nicht.',
  broken: 'SUP Doctor hat einen Fehler und muss neu gestartet werden.',
  kept: 'Der Fall ist gespeichert und wird danach wieder geöffnet.',
  log: (path: string) => `Protokoll: ${path}`,
  reload: 'Neu laden',
  wait: 'Warten',
  quit: 'Beenden',
  onShare: 'SUP Doctor startet nicht von einer Netzwerkfreigabe.',
  onShareWhat: 'Bitte den Ordner auf diesen Computer oder einen USB-Stick kopieren und von dort starten.'
}
type CrashDialogText = typeof de

const en: CrashDialogText = {
  gone: 'The window of SUP Doctor crashed several times.',
  hangs: 'The window of SUP Doctor is not responding.',
  broken: 'SUP Doctor has an error and has to be restarted.',
  kept: 'The case is saved and will be reopened.',
  log: (path) => `Log: ${path}`,
  reload: 'Reload',
  wait: 'Wait',
  quit: 'Quit',
  onShare: 'SUP Doctor does not start from a network share.',
  onShareWhat: 'Please copy the folder to this computer or a USB stick and start it from there.'
}

export const crashDialogText: Readonly<Record<Language, CrashDialogText>> = { de, en }
