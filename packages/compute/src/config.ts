import { Problem } from '@hiroba/kit'
import { z } from 'zod'
import { type Architecture, architecture } from './model.ts'

/** What a model's `config.json` says about its size and speed. */
export interface ConfiguredModel {
  architecture: Architecture
  /** Longest context the model was made for, in tokens, where the file says so. */
  context?: number
}

type Config = Record<string, unknown>

/** How a family departs from Llama: `missing` are the values that its files leave out, `shape` what follows from it. */
interface Family {
  missing?: Config
  shape?: (config: Config) => Partial<Architecture>
}

const families: Record<string, Family> = {
  llama: {},
  mistral: { shape: (c) => ({ window: everyLayer(c) }) },
  mixtral: { shape: (c) => ({ ffn: 0, window: everyLayer(c), experts: mixtralExperts(c) }) },
  qwen2: { shape: (c) => ({ qkvBias: true, window: upperLayers(c) }) },
  qwen3: { shape: (c) => ({ qkNorm: true, window: upperLayers(c) }) },
  qwen3_moe: { shape: (c) => ({ qkNorm: true, window: upperLayers(c), experts: qwenExperts(c) }) },
  gemma2: {
    missing: { tie_word_embeddings: true, head_dim: 256, sliding_window: 4096 },
    shape: (c) => ({ norms: 4, window: alternating(c, 2) }),
  },
  gemma3_text: {
    missing: {
      tie_word_embeddings: true,
      num_attention_heads: 8,
      num_key_value_heads: 4,
      head_dim: 256,
      vocab_size: 262_208,
      max_position_embeddings: 131_072,
    },
    shape: (c) => ({
      norms: 4,
      qkNorm: true,
      window: alternating(c, numberOr(c, 'sliding_window_pattern', 6)),
    }),
  },
  plamo2: { missing: { tie_word_embeddings: true }, shape: plamo2Shape },
  plamo: {
    shape: (c) => ({
      norms: 1,
      kvHeads: Math.ceil(required(c, 'num_attention_heads') / numberOr(c, 'n_shared_head', 1)),
    }),
  },
}

/** PLaMo 2: attention in the middle layer of each step, or in the last of very few layers; Mamba in the others. */
function plamo2Shape(c: Config): Partial<Architecture> {
  const layers = required(c, 'num_hidden_layers')
  const step = required(c, 'mamba_step')
  const attention = Math.max(1, Math.ceil((layers - Math.floor(step / 2)) / step))
  const headDim = required(c, 'hidden_size_per_head')
  const mamba = {
    layers: layers - attention,
    heads: required(c, 'mamba_num_heads'),
    headDim,
    state: required(c, 'mamba_d_state'),
    conv: required(c, 'mamba_d_conv'),
  }
  return { norms: 4, qkNorm: true, headDim, mamba, window: window(c.attention_window_size, attention) }
}

/** The values of `model_type` that we can size. */
const modelTypes = [...Object.keys(families), 'gemma3']

/**
 * The shape of a model from its Hugging Face `config.json` (the parsed JSON).
 * @throws Problem `invalidInput` that names the field which is missing, or the family that we cannot size.
 */
export function readConfig(json: unknown): ConfiguredModel {
  const whole = z.record(z.string(), z.unknown()).safeParse(json)
  if (!whole.success) throw wrong('config.json', 'JSONのオブジェクトが必要です。', 'A JSON object is needed.')
  const inner = whole.data.text_config as Config | undefined
  const family = familyOf(whole.data.model_type)
  if (!family) {
    const list = modelTypes.join(', ')
    throw wrong('model_type', `計算できるのは ${list} です。`, `We can size ${list}.`)
  }
  const config = { ...family.missing, ...(inner ?? whole.data) }
  const shape = { ...llamaShape(config), ...family.shape?.(config) }
  if (Array.isArray(config.layer_types)) shape.window = listed(config, config.layer_types)
  const checked = architecture.safeParse(withoutAbsent(shape))
  if (!checked.success)
    throw wrong(checked.error.issues[0]!.path.join('.'), '範囲の外の値です。', 'It is out of range.')
  const context = config.max_position_embeddings
  return { architecture: checked.data, ...(typeof context === 'number' ? { context } : {}) }
}

function familyOf(type: unknown): Family | undefined {
  const name = type === 'gemma3' ? 'gemma3_text' : type
  return typeof name === 'string' && Object.hasOwn(families, name) ? families[name] : undefined
}

function llamaShape(c: Config): Partial<Architecture> {
  const heads = required(c, 'num_attention_heads')
  const hidden = required(c, 'hidden_size')
  const layers = required(c, 'num_hidden_layers')
  return {
    layers,
    hidden,
    heads,
    kvHeads: numberOr(c, 'num_key_value_heads', heads),
    headDim: numberOr(c, 'head_dim', hidden / heads),
    ffn: required(c, 'intermediate_size'),
    vocab: required(c, 'vocab_size'),
    tied: c.tie_word_embeddings === true,
  }
}

function qwenExperts(c: Config): Architecture['experts'] {
  const layers = required(c, 'num_hidden_layers')
  const dense = Array.isArray(c.mlp_only_layers) ? c.mlp_only_layers.length : 0
  return {
    layers: Math.floor((layers - dense) / numberOr(c, 'decoder_sparse_step', 1)),
    count: required(c, 'num_experts'),
    perToken: required(c, 'num_experts_per_tok'),
    ffn: required(c, 'moe_intermediate_size'),
  }
}

function mixtralExperts(c: Config): Architecture['experts'] {
  return {
    layers: required(c, 'num_hidden_layers'),
    count: required(c, 'num_local_experts'),
    perToken: required(c, 'num_experts_per_tok'),
    ffn: required(c, 'intermediate_size'),
  }
}

type Window = Architecture['window']

function window(tokens: unknown, layers: number): Window {
  return typeof tokens === 'number' && layers > 0 ? { tokens, layers } : undefined
}

function everyLayer(c: Config): Window {
  return window(c.sliding_window, required(c, 'num_hidden_layers'))
}

/** Qwen: only with `use_sliding_window`, and only from `max_window_layers` up. */
function upperLayers(c: Config): Window {
  if (c.use_sliding_window !== true) return undefined
  const layers = required(c, 'num_hidden_layers')
  return window(c.sliding_window, layers - numberOr(c, 'max_window_layers', layers))
}

/** Every n-th layer sees everything, the others a window. */
function alternating(c: Config, every: number): Window {
  const layers = required(c, 'num_hidden_layers')
  return window(required(c, 'sliding_window'), layers - Math.floor(layers / every))
}

function listed(c: Config, types: unknown[]): Window {
  return window(c.sliding_window, types.filter((t) => t === 'sliding_attention').length)
}

function required(c: Config, field: string): number {
  const value = c[field]
  if (typeof value === 'number' && Number.isFinite(value)) return value
  throw wrong(field, 'config.json にこの項目の数が必要です。', 'config.json needs a number here.')
}

function numberOr(c: Config, field: string, otherwise: number): number {
  return c[field] === undefined || c[field] === null ? otherwise : required(c, field)
}

function withoutAbsent(shape: object): object {
  return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined))
}

function wrong(path: string, ja: string, en: string): Problem {
  return new Problem('invalidInput', { path, expected: { ja, en } })
}
