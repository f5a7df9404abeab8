import { Problem } from '@hiroba/kit'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findModel } from './catalogue.ts'
import { readConfig } from './config.ts'

const base = { num_attention_heads: 32, num_hidden_layers: 32, hidden_size: 4096, vocab_size: 32000 }

it.each([
  [
    'qwen2.5-7b',
    {
      model_type: 'qwen2',
      hidden_size: 3584,
      intermediate_size: 18944,
      max_position_embeddings: 32768,
      max_window_layers: 28,
      num_attention_heads: 28,
      num_hidden_layers: 28,
      num_key_value_heads: 4,
      sliding_window: 131072,
      use_sliding_window: false,
      tie_word_embeddings: false,
      vocab_size: 152064,
    },
  ],
  [
    'qwen3-30b-a3b',
    {
      model_type: 'qwen3_moe',
      decoder_sparse_step: 1,
      head_dim: 128,
      hidden_size: 2048,
      intermediate_size: 6144,
      mlp_only_layers: [],
      moe_intermediate_size: 768,
      num_attention_heads: 32,
      num_experts: 128,
      num_experts_per_tok: 8,
      num_hidden_layers: 48,
      num_key_value_heads: 4,
      sliding_window: null,
      vocab_size: 151936,
    },
  ],
  [
    'gemma-2-9b',
    {
      model_type: 'gemma2',
      head_dim: 256,
      hidden_size: 3584,
      intermediate_size: 14336,
      num_attention_heads: 16,
      num_hidden_layers: 42,
      num_key_value_heads: 8,
      sliding_window: 4096,
      vocab_size: 256128,
    },
  ],
  [
    'plamo-13b',
    {
      model_type: 'plamo',
      hidden_size: 5120,
      intermediate_size: 16640,
      n_shared_head: 8,
      num_attention_heads: 40,
      num_hidden_layers: 40,
      vocab_size: 50432,
    },
  ],
  [
    'plamo-2-1b',
    {
      model_type: 'plamo2',
      attention_window_size: 2048,
      hidden_size: 2048,
      hidden_size_per_head: 128,
      intermediate_size: 8192,
      mamba_d_conv: 4,
      mamba_d_state: 64,
      mamba_num_heads: 32,
      mamba_step: 2,
      num_attention_heads: 16,
      num_hidden_layers: 16,
      num_key_value_heads: 1,
      vocab_size: 100000,
    },
  ],
])('the config.json of %s gives the shape in the table', (id, config) => {
  const read = readConfig(config).architecture
  const known = findModel(id).architecture
  expect({ ...read, ffn: read.experts ? 0 : read.ffn }).toEqual(known)
})

it('Gemma 3 keeps its text model inside, leaves out what is usual, and looks far in every sixth layer', () => {
  const text = {
    model_type: 'gemma3_text',
    hidden_size: 2560,
    intermediate_size: 10240,
    num_hidden_layers: 34,
  }
  const read = readConfig({ model_type: 'gemma3', text_config: { ...text, sliding_window: 1024 } })
  expect(read.architecture.window).toEqual({ tokens: 1024, layers: 29 })
  expect(read.architecture).toMatchObject({ heads: 8, kvHeads: 4, headDim: 256, tied: true })
  expect(read.context).toBe(131_072)
})

it('layer_types says which layers have a window', () => {
  const layer_types = ['sliding_attention', 'full_attention', 'sliding_attention']
  const config = {
    ...base,
    model_type: 'mistral',
    intermediate_size: 14336,
    sliding_window: 512,
    layer_types,
  }
  expect(readConfig(config).architecture.window).toEqual({ tokens: 512, layers: 2 })
})

it('Mixtral 8x7B has 46.7 billion parameters', async () => {
  const { countParameters } = await import('./parameters.ts')
  const mixtral = {
    num_key_value_heads: 8,
    intermediate_size: 14336,
    num_local_experts: 8,
    num_experts_per_tok: 2,
  }
  const read = readConfig({ ...base, ...mixtral, model_type: 'mixtral', sliding_window: null })
  expect(countParameters(read.architecture).total / 1e9).toBeCloseTo(46.7, 1)
})

it('a missing field is named', () => {
  const problem = catchProblem(() => readConfig({ ...base, model_type: 'llama' }))
  expect(problem.sentence('ja')).toContain('intermediate_size')
  expect(problem.sentence('en')).toContain('intermediate_size')
})

it('a family that we cannot size is named with those that we can', () => {
  expect(catchProblem(() => readConfig({ model_type: 'mamba2' })).sentence('en')).toContain('qwen3_moe')
})

it('any other JSON is refused with a Problem, never with another error', () => {
  const type = fc.constantFrom('llama', 'gemma3', 'mixtral', 'qwen3_moe', 'plamo', 'constructor', null)
  const field = fc.constantFrom(
    ...Object.keys(base),
    'head_dim',
    'sliding_window',
    'text_config',
    'n_shared_head',
  )
  const config = fc.tuple(type, fc.dictionary(field, fc.jsonValue()))
  fc.assert(
    fc.property(fc.oneof(config, fc.jsonValue()), (value) => {
      const json = Array.isArray(value) ? { ...(value[1] as object), model_type: value[0] } : value
      try {
        readConfig(json)
      } catch (error) {
        expect(error).toBeInstanceOf(Problem)
      }
    }),
  )
})

it('an unknown name suggests the nearest', () => {
  const problem = catchProblem(() => findModel('llma-3.1-8b'))
  expect(problem.code).toBe('notFound')
  expect(problem.sentence('ja')).toContain('llama-3.1-8b')
})

it('a name is found in any case and width', () => {
  expect(findModel('ＬＬＭ−ｊｐ−４　８Ｂ').id).toBe('llm-jp-4-8b')
})

function catchProblem(run: () => unknown): Problem {
  try {
    run()
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('nothing was thrown')
}
