import { Buffer } from 'node:buffer'
import { numbersFrom } from '../fuzz/fuzz-inputs.ts'
import type { CabinetPart, WrittenFolder } from './cabinet-file.ts'

const random = numbersFrom(7)
const words = 'the update agent of this client asks its server for updates; the server answers with 0x8024402C'.split(
  ' '
)

/** Words and numbers as logs have them. */
export function textOf(count: number): Buffer {
  const word = (): string =>
    random() < 0.2 ? Math.floor(random() * 1e9).toString(36) : (words[Math.floor(random() * words.length)] ?? '')
  return Buffer.from(Array.from({ length: count }, word).join(' '))
}

/** Bytes as programs have them: some far commoner than others, and calls. */
export function programOf(length: number): Buffer {
  const byte = (): number => (random() < 0.1 ? 0xe8 : random() < 0.6 ? 0xff : Math.floor(random() * random() * 64))
  return Buffer.from(Array.from({ length }, byte))
}

/** Files as bundles have them; one is empty. */
export const parts: readonly CabinetPart[] = [
  { name: 'logs\\WindowsUpdate.log', bytes: textOf(15_000) },
  { name: 'program.exe', bytes: programOf(70_001) },
  { name: 'empty.txt', bytes: Buffer.alloc(0) },
  { name: 'zeros', bytes: Buffer.alloc(100_000) },
  { name: 'last.txt', bytes: Buffer.from('end') }
]
/** Every way of packing, by name. */
export const methods: readonly (readonly [string, WrittenFolder['method']])[] = [
  ['stored', 'stored'],
  ['MSZIP', 'mszip'],
  ['LZX, one kind of block, the smallest window', { windowBits: 15, blocks: [['verbatim', 50_000]] }],
  ['LZX, the largest window', { windowBits: 21, blocks: [['verbatim', 1_000_000]] }],
  ['LZX, a window of 512 KB', { windowBits: 19, blocks: [['verbatim', 32_768]] }],
  ['LZX, a window of 1 MB', { windowBits: 20, blocks: [['aligned', 65_536]] }],
  ['LZX, aligned', { windowBits: 18, blocks: [['aligned', 40_001]] }],
  ['LZX, stored', { windowBits: 16, blocks: [['stored', 40_001]] }],
  [
    'LZX, stored up to the last byte of a frame but one',
    {
      windowBits: 15,
      blocks: [
        ['stored', 32_767],
        ['verbatim', 1],
        ['stored', 32_766],
        ['aligned', 2]
      ]
    }
  ],
  [
    'LZX, all kinds, calls translated',
    {
      windowBits: 17,
      blocks: [
        ['verbatim', 20_000],
        ['stored', 999],
        ['aligned', 33_333],
        ['stored', 70_000]
      ],
      callSize: 200_000
    }
  ]
]
