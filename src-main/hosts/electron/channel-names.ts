/** Electron's names for what the page asks and hears; on their own because the preload may load nothing else. */
export const callChannel = 'sup-doctor:call'
export const progressChannel = 'sup-doctor:progress'
