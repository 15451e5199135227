/** An element of an event, from text or from binary XML. */
export interface XmlElement {
  readonly name: string
  readonly attributes: readonly XmlAttribute[]
  readonly children: readonly (XmlElement | string)[]
}

export interface XmlAttribute {
  readonly name: string
  readonly value: string
}

export function childrenOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string')
}

export function childNamed(element: XmlElement | null, name: string): XmlElement | null {
  return (
    element?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name) ?? null
  )
}

export function attributeOf(element: XmlElement | null, name: string): string | null {
  return element?.attributes.find((attribute) => attribute.name === name)?.value ?? null
}

/** The text directly inside an element. */
export function textOf(element: XmlElement | null): string {
  return element?.children.filter((child) => typeof child === 'string').join('') ?? ''
}

/** Every element of this name at any depth, in the order written; parsers bound the depth. */
export function elementsNamed(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elementsNamed(child, name)
  ])
}
