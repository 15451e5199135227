import type { ErrorCode } from '../error-code.ts'
import { row } from './row.ts'

const repair = {
  deAction:
    'Windows Update-Problembehandlung ausführen. Danach wuauserv anhalten, SoftwareDistribution umbenennen, wuauserv starten und erneut suchen.',
  enAction:
    'Run the Windows Update troubleshooter. Then stop wuauserv, rename SoftwareDistribution, start wuauserv and scan again.'
}

/**
 * Codes that Microsoft puts down to missing or damaged components and that are in no other table here; they rule out
 * proxy, certificate and timeout. Source: Microsoft, "Troubleshoot software update scan failures".
 */
export const componentCodes: readonly ErrorCode[] = [
  row('0x80004015', 'CO_E_WRONG_SERVER_IDENTITY', 'other', 'update-components-damaged', {
    ...repair,
    de: 'Eine COM-Komponente ist für ein anderes Konto eingerichtet als das aufrufende.',
    en: 'A COM component is set up for another account than the calling one.'
  }),
  row('0x80070514', 'ERROR_NOT_ALL_ASSIGNED', 'other', 'update-components-damaged', {
    ...repair,
    de: 'Dem aufrufenden Konto fehlen Berechtigungen, die der Vorgang verlangt.',
    en: 'The calling account lacks privileges that the operation requires.'
  }),
  row('0x800a0046', null, 'other', 'update-components-damaged', {
    ...repair,
    de: 'Einer Skriptkomponente wurde der Zugriff verweigert.',
    en: 'A script component was denied permission.'
  }),
  row('0x800a01ad', null, 'other', 'update-components-damaged', {
    ...repair,
    de: 'Eine Skriptkomponente konnte ein benötigtes Objekt nicht anlegen.',
    en: 'A script component could not create an object it needs.'
  }),
  row('0x8ddd0018', null, 'other', 'update-components-damaged', {
    ...repair,
    de: 'Microsoft führt diesen Code auf fehlende oder beschädigte Updatekomponenten zurück.',
    en: 'Microsoft puts this code down to missing or damaged update components.'
  })
]
