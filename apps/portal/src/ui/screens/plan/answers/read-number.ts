/** What a number field takes. Values are in the base unit (yen, people, hours). */
export interface NumberRule {
  /** Base units in one unit of the field: 10,000 where yen are typed as 万円. */
  one: number
  min: number
  /** The largest value that is possible at all, in base units. */
  max: number
  /** Whether only whole base units make sense. */
  whole: boolean
}

export type Reading =
  | { state: 'empty' }
  | { state: 'value'; value: number }
  | {
      state: 'fault'
      code: 'notNumber' | 'negative' | 'notWhole' | 'tooLarge' | 'tooSmall' | 'unitTwice'
      /** What the words came to, in base units, where they were a number. */
      value?: number
      /** What was probably meant, in base units. */
      meant?: number
    }

/**
 * Reads what a person typed: full-width digits, commas, 「20人」, 「2千万円」, 「二億」, "2.5 million yen".
 * An amount that names 万, 億, 円 or ¥ counts in yen, whatever the field's unit is.
 */
export function readNumber(text: string, rule: NumberRule): Reading {
  const typed = text
    .normalize('NFKC')
    .replaceAll(/[\s,、_]/g, '')
    .toLowerCase()
  if (typed === '') return { state: 'empty' }
  const parts = /^(約|およそ|about)?([-−–△▲]?)([¥]?)([^円人名%a-z時か件]+)(.*)$/su.exec(typed)
  const amount = parts && numeral(parts[4]!, parts[5]!)
  if (!parts || !amount) return unreadable(typed, rule)
  const inYen = rule.one !== 1 && (parts[3] !== '' || amount.named)
  const value = Math.round(amount.value * (inYen ? 1 : rule.one) * 1000) / 1000
  if (parts[2] !== '' && value !== 0)
    return { state: 'fault', code: 'negative', value: -value, ...meant(value, rule) }
  if (rule.whole && !Number.isInteger(value))
    return { state: 'fault', code: 'notWhole', value, ...meant(Math.round(value), rule) }
  if (value > rule.max) return tooLarge(value, inYen, rule)
  if (value < rule.min) return { state: 'fault', code: 'tooSmall', value, ...meant(rule.min, rule) }
  return { state: 'value', value }
}

const fits = (value: number, { min, max }: NumberRule) => value >= min && value <= max
const meant = (value: number, rule: NumberRule) => (fits(value, rule) ? { meant: value } : {})

/** Somebody who types 4,000,000 into a field of 万円 means yen. */
function tooLarge(value: number, inYen: boolean, rule: NumberRule): Reading {
  const asYen = value / rule.one
  const twice = rule.one !== 1 && !inYen && asYen >= rule.one && fits(asYen, rule)
  return { state: 'fault', code: twice ? 'unitTwice' : 'tooLarge', value, ...(twice && { meant: asYen }) }
}

function unreadable(typed: string, rule: NumberRule): Reading {
  const digits = /\d+(\.\d+)?/.exec(typed)?.[0]
  const first = digits === undefined ? undefined : readNumber(digits, rule)
  return { state: 'fault', code: 'notNumber', ...(first?.state === 'value' && { meant: first.value }) }
}

const units = /^(円|万円|人|名|時間|%|件|か月|yen|people|hours?|h)?$/
const english: Record<string, number> = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, b: 1e9, billion: 1e9 }

/** The number before its unit; `named` where the words themselves say that yen are meant. */
function numeral(words: string, rest: string): { value: number; named: boolean } | undefined {
  const scale = /^(k|thousand|million|m|billion|b)(?![a-z])|^(k|thousand|million|m|billion|b)(?=yen)/.exec(
    rest,
  )?.[0]
  const unit = scale ? rest.slice(scale.length) : rest
  const value = japanese(words)
  if (value === undefined || !units.test(unit)) return undefined
  const named = /[万億兆]/.test(words) || /円|yen/.test(unit) || scale !== undefined
  return { value: scale ? value * english[scale]! : value, named }
}

const kanjiDigits = '〇一二三四五六七八九'
const steps: [string, number][] = [
  ['兆', 1e12],
  ['億', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
  ['十', 10],
]

/** 「1億2千万」, 「二千五百」, "1.5": each unit multiplies what stands before it and adds what follows. */
function japanese(words: string): number | undefined {
  const text = words.replaceAll(/[〇一二三四五六七八九]/g, (digit) => String(kanjiDigits.indexOf(digit)))
  for (const [unit, size] of steps) {
    const at = text.indexOf(unit)
    if (at === -1) continue
    const head = at === 0 ? (size < 1e4 ? 1 : undefined) : japanese(text.slice(0, at))
    const tail = at + 1 === text.length ? 0 : japanese(text.slice(at + 1))
    return head === undefined || tail === undefined || tail >= size ? undefined : head * size + tail
  }
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined
}
