import type { RegistryKey, RegistryValue } from '../../contract/evidence/registry.ts'
import { hexToBytes, bytesToHex } from '../text/hex.ts'
import { linesOf } from '../text/lines.ts'
import { missingValues, queryCall } from './missing-values.ts'
import { RegistryKeyList } from './registry-key-list.ts'
import { hiveOf } from './registry-path.ts'

const longestQueryLine = 300_000
const longestCommand = 1000
/** Asks for one value, or for what a search finds, or hands its output to a program that may leave lines out. */
const selective = /[ \t]\/(?:v|ve|f)(?=[ \t]|$)|\|(?![ \t]{0,9}(?:more|clip)\b)/i
/** A command that changes the registry states what should be set, not what is set. */
const change = /\breg(?:\.exe)?[ \t]{1,9}(?:add|delete|import)\b/i

/**
 * Parses the output of `reg query`; null for any other text. A key that is only listed as a subkey is skipped,
 * because its values are unknown. `isWholeKey`: the caller asked for every value of the key; a pasted listing of a
 * single value may have been asked for that value alone. `isWanted`: keys that are kept, by their path in its normal form.
 * Never throws.
 */
export function readRegistryQuery(
  text: string,
  isWholeKey = false,
  isWanted?: (path: string) => boolean
): RegistryKey[] | null {
  const list = new RegistryKeyList(isWanted)
  let pendingKey: string | null = null
  let partial: boolean | 'by-count' = isWholeKey ? false : 'by-count'
  let keySeen = false
  let values = 0
  let others = 0
  for (const { text: raw } of linesOf(text)) {
    const line = raw.slice(0, longestQueryLine).trim()
    if (line === '') continue
    const asked = queryCall.exec(line.slice(0, longestCommand))
    const path = asked?.[1] ?? asked?.[2] ?? line
    if (asked !== null) partial = selective.test(line)
    if (hiveOf(path.split('\\', 1)[0] ?? '') !== null) {
      pendingKey = path
      keySeen = true
      continue
    }
    const value = change.test(line) ? null : valueOf(line)
    if (value === null) {
      others++
      continue
    }
    if (pendingKey !== null) list.open(pendingKey, partial)
    pendingKey = null
    if (value === 'cut') {
      list.cutOff()
      continue
    }
    list.add(value)
    values++
  }
  if (!text.endsWith('\n')) list.cutOff()
  const missing = missingValues(text)
  for (const { path, name } of missing) list.lack(path, name)
  // a type name inside other text does not make it `reg query` output
  return missing.length > 0 || (values > 0 && (keySeen || others === 0)) ? list.keys() : null
}

/** `cut`: a truncated or invalid number, which is not 0. */
function valueOf(line: string): RegistryValue | 'cut' | null {
  const type =
    /\sREG_(SZ|EXPAND_SZ|MULTI_SZ|DWORD|QWORD|BINARY|NONE|DWORD_BIG_ENDIAN|LINK|FULL_RESOURCE_DESCRIPTOR)(?=\s|$)/.exec(
      line
    )
  if (type === null) return null
  const written = line.slice(0, type.index).trim()
  // the name of the default value is localized and in parentheses: (Default), (Standard)
  const name = /^\([^()]+\)$/.test(written) ? '' : written
  const data = withoutLink(line.slice(type.index + type[0].length).trim())
  if (type[1] === 'DWORD' && number(data, 0xffff_ffff) === null) return 'cut'
  return { name, ...dataOf(type[1] ?? '', data) }
}

function dataOf(type: string, data: string): Pick<RegistryValue, 'type' | 'data'> {
  switch (type) {
    case 'SZ':
      return { type: 'REG_SZ', data }
    case 'EXPAND_SZ':
      return { type: 'REG_EXPAND_SZ', data }
    case 'MULTI_SZ':
      return { type: 'REG_MULTI_SZ', data: data.split('\\0').filter((part) => part !== '') }
    case 'DWORD':
      return { type: 'REG_DWORD', data: number(data, 0xffff_ffff) ?? 0 }
    case 'QWORD':
      return { type: 'REG_QWORD', data: /^0x[0-9a-f]{1,16}$/i.test(data) ? BigInt(data).toString() : '0' }
    case 'BINARY':
      return { type: 'REG_BINARY', data: bytesToHex(hexToBytes(data)) }
    default:
      return { type: 'other', data }
  }
}

function number(data: string, most: number): number | null {
  const value = /^0x/i.test(data) ? Number.parseInt(data, 16) : Number.parseInt(data, 10)
  return Number.isInteger(value) && value >= 0 && value <= most ? value : null
}

/** Removes the Markdown link `[address](address)` that web pages and chats insert. */
function withoutLink(data: string): string {
  return /^\[([^\]]*)\]\([^)]*\)$/.exec(data)?.[1] ?? data
}
