const pageBytes = 64 * 1024

/** Instantiates a compiled module with the given memory size in bytes; null if SIMD is not available. */
export function instanceOf<T extends { readonly memory: WebAssembly.Memory }>(wasm: string, bytes: number): T | null {
  try {
    const code = Uint8Array.from(atob(wasm), (letter) => letter.charCodeAt(0))
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code))
    // the type is guaranteed by the caller; a test recompiles the source
    const compiled = exports as unknown as T
    compiled.memory.grow(Math.ceil(bytes / pageBytes))
    return compiled
  } catch {
    return null
  }
}
