import type { Language } from '../contract/text.ts'

const de = {
  of: (day: string) => `vom ${day}`,
  old: (months: number) =>
    `Dieses Programm ist ${months} Monate alt. Eine neuere Version kennt vielleicht mehr Ursachen; SUP Doctor fragt nirgends nach, ob es eine gibt.`
}
type BuildAgeText = typeof de

const en: BuildAgeText = {
  of: (day) => `of ${day}`,
  old: (months) =>
    `This program is ${months} months old. A newer version may know more causes; SUP Doctor asks nowhere whether there is one.`
}

/** How old the program is, said without asking the network. */
export const buildAgeText: Readonly<Record<Language, BuildAgeText>> = { de, en }
