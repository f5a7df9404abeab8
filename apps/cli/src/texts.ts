import type { Words } from '@hiroba/kit'

const did = (nearest: string | undefined): Words =>
  nearest === undefined
    ? { ja: '--help で一覧を見られます。', en: 'See the list with --help.' }
    : { ja: `「${nearest}」のことですか。`, en: `Did you mean “${nearest}”?` }

const suggesting = (ja: string, en: string, nearest: string | undefined): Words => ({
  ja: `${ja}${did(nearest).ja}`,
  en: `${en} ${did(nearest).en}`,
})

/** What was wrong in how the command was called, and what to do. */
export const wrong = {
  measure: (word: string, nearest?: string) =>
    suggesting(`「${word}」というコマンドはありません。`, `There is no command “${word}”.`, nearest),
  verb: (measure: string, word: string, nearest?: string) =>
    suggesting(`${measure} に「${word}」はありません。`, `${measure} has no “${word}”.`, nearest),
  noVerb: (measure: string, verbs: readonly string[]): Words => ({
    ja: `${measure} に続けて、次のどれかを書いてください：${verbs.join('、')}。`,
    en: `Write one of these after ${measure}: ${verbs.join(', ')}.`,
  }),
  flag: (flag: string, nearest?: string) =>
    suggesting(`「${flag}」というフラグはありません。`, `There is no flag “${flag}”.`, nearest),
  extraWord: (word: string): Words => ({
    ja: `「${word}」が余分です。フラグの値なら --名前 を前に付けてください。`,
    en: `“${word}” is one word too many. If it is a flag's value, put its --name before it.`,
  }),
  noValue: (flag: string): Words => ({
    ja: `「${flag}」の後に値を書いてください。`,
    en: `Write a value after “${flag}”.`,
  }),
  takesNoValue: (flag: string): Words => ({
    ja: `「${flag}」に値は要りません。`,
    en: `“${flag}” takes no value.`,
  }),
  twice: (flag: string): Words => ({
    ja: `「${flag}」が2回あります。1回だけ書いてください。`,
    en: `“${flag}” is given twice. Give it once.`,
  }),
  missing: (flag: string): Words => ({
    ja: `「${flag}」を指定してください。`,
    en: `Please give “${flag}”.`,
  }),
} as const

/** What a flag's value should have been. */
export const expected = {
  number: { ja: '数字だけで書いてください。', en: 'Write it in digits only.' },
  whole: { ja: '整数を書いてください。', en: 'Write a whole number.' },
  oneOf: (values: readonly unknown[]): Words => ({
    ja: `次のどれかを書いてください：${values.join('、')}。`,
    en: `Write one of: ${values.join(', ')}.`,
  }),
  atLeast: (limit: unknown): Words => ({
    ja: `${limit}以上にしてください。`,
    en: `It must be ${limit} or more.`,
  }),
  above: (limit: unknown): Words => ({
    ja: `${limit}より大きくしてください。`,
    en: `It must be above ${limit}.`,
  }),
  atMost: (limit: unknown): Words => ({
    ja: `${limit}以下にしてください。`,
    en: `It must be ${limit} or less.`,
  }),
  below: (limit: unknown): Words => ({
    ja: `${limit}より小さくしてください。`,
    en: `It must be below ${limit}.`,
  }),
  other: { ja: '--help で書き方を確かめてください。', en: 'See --help for how to write it.' },
} as const

/** Headings of the help pages, and the flags that every command has. */
export const help = {
  ja: {
    usage: '使い方',
    commands: 'コマンド',
    flags: 'フラグ',
    always: 'いつでも使えるフラグ',
    flag: '--フラグ',
    verb: '動詞',
    command: 'コマンド',
    required: '必須',
    repeatable: '繰り返し可',
    standard: '既定値',
    json: '答えをJSONで出します',
    language: '表示の言葉（既定値：ja）',
    help: 'この説明を出します',
  },
  en: {
    usage: 'Usage',
    commands: 'Commands',
    flags: 'Flags',
    always: 'Flags of every command',
    flag: '--flags',
    verb: 'verb',
    command: 'command',
    required: 'required',
    repeatable: 'may be repeated',
    standard: 'default',
    json: 'print the answer as JSON',
    language: 'language of the output (default: ja)',
    help: 'print this help',
  },
} as const

/** What `hiroba doctor` says. */
export const doctor = {
  summary: { ja: 'この環境を点検します。', en: 'Checks this installation.' },
  ja: {
    missing: 'ありません',
    packs: '制度データ',
    packsInUse: (count: number, hash: string) => `${count}制度（${hash}）`,
    page: '画面',
    built: 'できています',
    database: 'データベース',
    none: '使いません（何も保存しません）',
    corporateNumbers: '法人番号',
    checkDigitOnly: '検査数字だけを確かめます',
    disk: '空き容量',
    clock: '時計',
    well: '問題はありません。',
    faults: {
      oldNode: 'Node.js 24 以上で動かしてください（npm run -s hiroba -- doctor なら自動で選びます）。',
      noTypst: 'PDFを作る部品がこの環境で動きません。npm run setup を実行してください。',
      noPacks: '制度データがありません。npm run setup を実行してください。',
      noPage: '画面がまだできていません。npm run setup を実行してください。',
    },
  },
  en: {
    missing: 'missing',
    packs: 'rule packs',
    packsInUse: (count: number, hash: string) => `${count} schemes (${hash})`,
    page: 'page',
    built: 'built',
    database: 'database',
    none: 'none (nothing is stored)',
    corporateNumbers: 'corporate numbers',
    checkDigitOnly: 'check digit only',
    disk: 'free disk',
    clock: 'clock',
    well: 'All is well.',
    faults: {
      oldNode: 'Run it with Node.js 24 or newer (npm run -s hiroba -- doctor chooses it).',
      noTypst: 'The part that makes PDFs does not run here. Run npm run setup.',
      noPacks: 'The rule packs are missing. Run npm run setup.',
      noPage: 'The page is not built yet. Run npm run setup.',
    },
  },
} as const
