import type { Command, Words } from '@hiroba/kit'
import type { z } from 'zod'

/** A flag as the command line sees it, derived from one field of the command's options. */
export interface Flag {
  field: string
  /** `--event-date` */
  name: string
  kind: 'boolean' | 'number' | 'string'
  repeatable: boolean
  required: boolean
  /** The values that it takes, where they can be listed. */
  choices?: readonly string[]
  standard?: unknown
  description: Words
}

type AnyField = z.core.$ZodType & { description?: string }
type Definition = {
  type: string
  innerType?: AnyField
  in?: AnyField
  element?: AnyField
  entries?: Record<string, string>
  values?: unknown[]
  defaultValue?: unknown
}
const definitionOf = (field: AnyField) => field._zod.def as unknown as Definition

/** The flags of a command, in the order of its options. */
export function flagsOf(command: Pick<Command, 'options'>): Flag[] {
  return Object.entries(command.options.shape).map(([field, schema]) => flagOf(field, schema as AnyField))
}

function flagOf(field: string, schema: AnyField): Flag {
  const layers = peel(schema)
  const core = definitionOf(layers.at(-1)!)
  const repeatable = core.type === 'array'
  const value = repeatable ? definitionOf(peel(core.element!).at(-1)!) : core
  const choices = value.entries ? Object.values(value.entries) : value.values
  const standard = layers.map((layer) => definitionOf(layer).defaultValue).find((v) => v !== undefined)
  const description = layers.map((layer) => layer.description).find((text) => text !== undefined)
  return {
    field,
    name: `--${field.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    kind: kindOf(value),
    repeatable,
    required: core.type !== 'boolean' && schema._zod.optin === undefined,
    ...(choices && { choices: choices.map(String) }),
    ...(standard !== undefined && { standard }),
    description: bilingual(description ?? ''),
  }
}

/** The schema and what it wraps (`optional`, `default`, `transform` …), outermost first. */
function peel(schema: AnyField): AnyField[] {
  const { innerType, in: source } = definitionOf(schema)
  const inner = innerType ?? source
  return inner ? [schema, ...peel(inner)] : [schema]
}

function kindOf(definition: Definition): Flag['kind'] {
  if (definition.type === 'boolean') return 'boolean'
  if (definition.type === 'number' || definition.type === 'int') return 'number'
  return typeof definition.values?.[0] === 'number' ? 'number' : 'string'
}

/** `日本語 | English` as words; a text without the bar serves both. */
export function bilingual(text: string): Words {
  const [ja = '', en = ja] = text.split(' | ')
  return { ja, en }
}
