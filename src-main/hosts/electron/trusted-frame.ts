/** The part of Electron's WebFrameMain that tells who is asking. */
export interface FrameLike {
  readonly parent: unknown
  readonly origin: string
}

export const appOrigin = 'app://bundle'

/** Our own page in the top frame. Null after a navigation: then nobody is asking any more. */
export function isTrustedFrame(frame: FrameLike | null | undefined): boolean {
  return frame !== null && frame !== undefined && frame.parent === null && frame.origin === appOrigin
}
