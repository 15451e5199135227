import * as v from 'valibot'
import { roleOf, type TextRole } from '../contract/text-role.ts'

/** The position of a text: its role by the schema, and the object that contains it. */
export interface Spot {
  readonly role: TextRole
  readonly around: Readonly<Record<string, unknown>>
}

/** The members of a schema that hold nested schemas; valibot has them, but does not publish them for all kinds. */
interface Shape {
  readonly type: string
  readonly entries?: Readonly<Record<string, v.GenericSchema>>
  readonly item?: v.GenericSchema
  readonly value?: v.GenericSchema
  readonly wrapped?: v.GenericSchema
  readonly options?: readonly unknown[]
}

/** A copy in which every text that its schema leaves open went through `visit`; words the schema itself lists stay. */
export function mapSchemaStrings(
  schema: v.GenericSchema,
  value: unknown,
  visit: (text: string, spot: Spot) => string,
  around: Spot['around'] = {}
): unknown {
  // the schemas of the contract are built of these kinds only
  const shape = schema as unknown as Shape
  if (shape.type === 'union' || shape.type === 'variant') {
    // options of these two kinds are schemas
    const options = (shape.options ?? []) as readonly v.GenericSchema[]
    const fits = options.filter((option) => v.is(option, value))
    const listed = fits.find((option) => isListed(option))
    const chosen = listed ?? fits[0]
    return chosen === undefined ? value : mapSchemaStrings(chosen, value, visit, around)
  }
  if (shape.wrapped !== undefined) {
    return value === null || value === undefined ? value : mapSchemaStrings(shape.wrapped, value, visit, around)
  }
  if (typeof value === 'string') {
    return shape.type === 'string' ? visit(value, { role: roleOf(schema) ?? 'text', around }) : value
  }
  if (Array.isArray(value) && shape.item !== undefined) {
    const { item } = shape
    return value.map((entry) => mapSchemaStrings(item, entry, visit, around))
  }
  if (value === null || typeof value !== 'object' || shape.entries === undefined) return value
  const { entries } = shape
  const members = { ...value }
  return Object.fromEntries(
    Object.entries(value).map(([member, item]) => {
      const entry = entries[member]
      return [member, entry === undefined ? item : mapSchemaStrings(entry, item, visit, members)]
    })
  )
}

function isListed(schema: v.GenericSchema): boolean {
  const { type } = schema as unknown as Shape
  return type === 'picklist' || type === 'literal'
}
