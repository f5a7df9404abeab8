import { type Language, toNumber } from '@hiroba/kit'
import type { Expression, Input } from '../pack/model.ts'
import { calculationTexts } from './calculation-texts.ts'
import type { Frame } from './closure.ts'
import { anyValue } from './facts.ts'
import { namesIn } from './names.ts'
import type { Scheme } from './scheme.ts'
import type { Session } from './session.ts'
import { isCertain, isEqual, OneOf, Span, type Truth, unbounded, type Value } from './value.ts'
import { sayValue, shapeOf } from './words.ts'

/** What the tree of reasons is drawn from. */
export interface Explaining {
  session: Session
  scheme: Scheme
  frame: Frame
  language: Language
  /** Names of conditions and keys of answers that decide: their lines are marked. */
  deciding: ReadonlySet<string>
  /** Inside an `each` a test may hang on the item, so that both of its branches are told. */
  insideEach?: true
}

/** The value of a part of a rule. */
export function evaluate(e: Expression, x: Explaining): Value {
  return x.scheme.closure(e)(x.frame)
}

/** Which branch of an `if` is taken; `null` where that is not decided. */
export function taken(test: Expression, x: Explaining): Truth {
  return x.insideEach ? null : (evaluate(test, x) as Truth)
}

/** The value of an input or a rule in words, as this answer stands: 「未回答」 where the answer itself is missing. */
export function valueWords(name: string, x: Explaining): string {
  const { pack } = x.scheme
  const words = calculationTexts[x.language]
  const value = x.scheme.read(name)(x.frame)
  const input = pack.inputs.find((one) => one.name === name)
  if (input && isMissing(input, value)) return words.notAnswered
  // The bounds within which the engine reckons are no estimate.
  if (isVast(value) && restsOnMissing(name, x, new Set())) return words.open
  return sayValue(value, shapeOf(pack, name), x.language)
}

/** Whether an input that nothing else answers could still be anything. */
function isMissing(input: Input, value: Value): boolean {
  if (input.derive !== undefined || isCertain(value)) return false
  if (value instanceof OneOf) return value.values.length === input.options.length
  if (!(value instanceof Span)) return true
  const any = anyValue(input) as Span
  return isEqual(value.lo, any.lo) === true && isEqual(value.hi, any.hi) === true
}

/** A range wider than this (1,000億円) tells a reader nothing. */
const vast = 100_000_000_000

function isVast(value: Value): boolean {
  if (!(value instanceof Span)) return false
  const [lo, hi] = [toNumber(value.lo), toNumber(value.hi)]
  return lo <= -unbounded || hi >= unbounded || hi - lo > vast
}

/** Whether a missing answer stands behind a name, here or in the packs that derive its inputs. */
function restsOnMissing(name: string, x: Explaining, seen: Set<string>): boolean {
  const { pack } = x.scheme
  const key = `${pack.id} ${name}`
  if (seen.has(key)) return false
  seen.add(key)
  const input = pack.inputs.find((one) => one.name === name)
  if (input) {
    const derived = derivedBy(input, x)
    return derived
      ? restsOnMissing(derived.rule, derived.x, seen)
      : isMissing(input, x.scheme.read(name)(x.frame))
  }
  const behind =
    pack.rules.find((one) => one.name === name)?.is ?? pack.parameters.find((one) => one.name === name)?.by
  return behind !== undefined && [...namesIn(behind)].some((one) => restsOnMissing(one, x, seen))
}

/** The rule of another pack that answers an input which was not given, and that pack's own ground. */
export function derivedBy(input: Input, x: Explaining): { rule: string; x: Explaining } | undefined {
  if (input.derive === undefined || x.session.given(input) !== undefined) return undefined
  const [scheme, rule] = x.session.packs.result(input.derive)
  return { rule, x: { ...x, scheme, frame: x.session.frame(scheme) } }
}
