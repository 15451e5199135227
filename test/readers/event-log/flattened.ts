import { childrenOf, textOf, type XmlElement } from '../../../src-main/readers/event-log/xml-element.ts'

/** Every text and attribute of an element that is not empty, with its path. */
export function flattened(element: XmlElement, path = ''): string[] {
  const own = `${path}/${element.name}`
  const words = textOf(element).trim()
  return [
    ...element.attributes.filter(({ value }) => value !== '').map(({ name, value }) => `${own}@${name}=${value}`),
    ...(words === '' ? [] : [`${own}=${words}`]),
    ...childrenOf(element).flatMap((child) => flattened(child, own))
  ]
}
