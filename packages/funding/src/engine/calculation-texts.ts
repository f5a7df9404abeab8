/** Words for large numbers, the largest first. */
const largeWords = {
  ja: [
    { size: 1_000_000_000_000, word: '兆' },
    { size: 100_000_000, word: '億' },
    { size: 10_000, word: '万' },
    { size: 1, word: '' },
  ],
  en: [
    { size: 1_000_000_000_000, word: 'trillion' },
    { size: 1_000_000_000, word: 'billion' },
    { size: 1_000_000, word: 'million' },
  ],
}

/** The words in which values and calculations are said. */
const ja = {
  yes: 'はい',
  no: 'いいえ',
  /** What follows is not decided yet. */
  open: '未定',
  /** The answer itself is missing. */
  notAnswered: '未回答',
  aPersonJudges: '人の判断',
  or: 'または',
  signs: {
    '+': '＋',
    '-': '−',
    '*': '×',
    '/': '÷',
    '<': '<',
    '<=': '≦',
    '>': '>',
    '>=': '≧',
    '=': '=',
    '!=': '≠',
    and: 'かつ',
    or: 'または',
  },
  list: '、',
  range: (lo: string, hi: string): string => `${lo}〜${hi}`,
  atLeast: (lo: string): string => `${lo}以上`,
  /** A whole number from 0 in words for large numbers: 1億5,000万. */
  large: (x: number): string => {
    let rest = x
    const parts = largeWords.ja.flatMap(({ size, word }) => {
      const times = Math.floor(rest / size)
      rest -= times * size
      return times > 0 ? [times.toLocaleString('en-US') + word] : []
    })
    return parts.join('') || '0'
  },
  quantity: (digits: string, unit: string): string => `${digits}${unit}`,
  brackets: (inside: string): string => `（${inside}）`,
  not: (inside: string): string => `${inside} でない`,
  if: (test: string, yes: string, no: string): string => `もし ${test} なら ${yes} そうでなければ ${no}`,
  call: (name: string, args: readonly string[]): string => `${name}（${args.join('、')}）`,
  functions: {
    min: '小さい方',
    max: '大きい方',
    sum: '合計',
    count: '個数',
    oneOf: 'いずれか',
    fiscalYear: '年度',
    each: '各',
  },
  figure: (label: string, value: string): string => `${label} ${value}`,
  stated: (label: string, value: string): string => `${label}（${value}）`,
  cell: (table: string, column: string, value: string): string => `${table}の${column} ${value}`,
  notNamed: (label: string, truth: string): string => `「${label}」でない（${truth}）`,
  isOption: (choice: string, option: string): string => `${choice}が「${option}」`,
  isNotOption: (choice: string, option: string): string => `${choice}が「${option}」以外`,
  isOneOf: (choice: string, options: readonly string[]): string =>
    `${choice}が、${options.map((option) => `「${option}」`).join('')}のいずれか`,
  forEach: (list: string, body: string): string => `${list}のそれぞれについて ${body}`,
  item: (name: string): string => name,
  row: {
    option: (option: string): string => `「${option}」の行`,
    others: 'その他の行',
    upTo: (limit: string): string => `${limit}以下の行`,
    between: (above: string, limit: string): string => `${above}を超え${limit}以下の行`,
    above: (above: string): string => `${above}を超える行`,
  },
}

const en: typeof ja = {
  yes: 'yes',
  no: 'no',
  open: 'open',
  notAnswered: 'not answered',
  aPersonJudges: 'a person judges',
  or: ' or ',
  signs: {
    '+': '+',
    '-': '−',
    '*': '×',
    '/': '÷',
    '<': '<',
    '<=': '≤',
    '>': '>',
    '>=': '≥',
    '=': '=',
    '!=': '≠',
    and: 'and',
    or: 'or',
  },
  list: ', ',
  range: (lo, hi) => `${lo}–${hi}`,
  atLeast: (lo) => `${lo} or more`,
  large: (x) => {
    const scale = largeWords.en.find(({ size }) => x >= size && x % size === 0)
    return scale ? `${(x / scale.size).toLocaleString('en-US')} ${scale.word}` : x.toLocaleString('en-US')
  },
  quantity: (digits, unit) => (unit === '円' ? `¥${digits}` : `${digits} ${englishUnit(unit, digits)}`),
  brackets: (inside) => `(${inside})`,
  not: (inside) => `not ${inside}`,
  if: (test, yes, no) => `if ${test} then ${yes} else ${no}`,
  call: (name, args) => `${name} (${args.join(', ')})`,
  functions: {
    min: 'the smaller of',
    max: 'the larger of',
    sum: 'sum of',
    count: 'number of',
    oneOf: 'one of',
    fiscalYear: 'fiscal year of',
    each: 'each',
  },
  figure: (label, value) => `${label} ${value}`,
  stated: (label, value) => `${label} (${value})`,
  cell: (table, column, value) => `${table} · ${column} ${value}`,
  notNamed: (label, truth) => `not “${label}” (${truth})`,
  isOption: (choice, option) => `${choice} is “${option}”`,
  isNotOption: (choice, option) => `${choice} is not “${option}”`,
  isOneOf: (choice, options) => `${choice} is one of ${options.map((option) => `“${option}”`).join(', ')}`,
  forEach: (list, body) => `for each of ${list}: ${body}`,
  item: () => 'the item',
  row: {
    option: (option) => `row “${option}”`,
    others: 'row for all others',
    upTo: (limit) => `row up to ${limit}`,
    between: (above, limit) => `row over ${above}, up to ${limit}`,
    above: (above) => `row over ${above}`,
  },
}

const units: Record<string, [one: string, many: string]> = {
  円: ['yen', 'yen'],
  人: ['person', 'people'],
  時間: ['hour', 'hours'],
  年: ['year', 'years'],
  か月: ['month', 'months'],
  日: ['day', 'days'],
  台: ['unit', 'units'],
  個: ['unit', 'units'],
  件: ['case', 'cases'],
  回: ['time', 'times'],
  社: ['firm', 'firms'],
  業務: ['process', 'processes'],
  機能: ['function', 'functions'],
}

/** 40,000円/人 is so many yen a person, but 2人 are two people: what stands behind a stroke is one. */
function englishUnit(unit: string, digits: string): string {
  const [above = '', ...below] = unit.split('/')
  const say = (words: string, form: 0 | 1): string =>
    words
      .split('·')
      .map((word) => units[word]?.[form] ?? word)
      .join('·')
  return [say(above, digits === '1' ? 0 : 1), ...below.map((word) => say(word, 0))].join('/')
}

export const calculationTexts = { ja, en }
