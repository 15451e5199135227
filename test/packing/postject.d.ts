declare module 'postject' {
  /** Puts a resource into a program file in place, and sets the fuse that tells the program of it. */
  export function inject(
    path: string,
    resource: string,
    data: Buffer,
    options: { readonly sentinelFuse: string }
  ): Promise<void>
}
