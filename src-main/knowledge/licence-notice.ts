/** Third-party work that is shipped with the program. */
export interface LicenceNotice {
  readonly name: string
  /** Empty where it has none. */
  readonly version: string
  /** By its SPDX name. */
  readonly licence: string
  readonly text: string
}
