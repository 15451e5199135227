/**
 * True for a program that was started from a network share by its UNC path. Chromium's sandbox cannot start its processes
 * from there (electron/electron issue 36698), and the window would stay away without a word.
 */
export function isOnShare(program: string): boolean {
  return /^\\\\(?![?.]\\)|^\\\\\?\\UNC\\/i.test(program)
}
