/** The members of Electron's WebFrameMain that identify the sender. */
export interface FrameLike {
  readonly parent: unknown
  readonly origin: string
}

/** Origin of the wizard's pages. */
export const appOrigin = 'app://bundle'

/** True for the wizard's page in the top frame. Null after a navigation: the sender no longer exists. */
export function isTrustedFrame(frame: FrameLike | null | undefined): boolean {
  return frame !== null && frame !== undefined && frame.parent === null && frame.origin === appOrigin
}
