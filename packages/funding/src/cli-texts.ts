/** The words of the commands. */
export const cliTexts = {
  estimate: {
    ja: '制度ごとに、受けられるか、いくらか、なぜかを答えます。',
    en: 'Says for each scheme whether it can be had, how much, and why.',
  },
  verify: { ja: '全制度の例を計算して確かめます。', en: 'Runs the examples of every pack.' },
  verified: {
    ja: (schemes: number, examples: number, failures: number): string =>
      `${schemes}制度、${examples}例のうち${examples - failures}例が合っています。`,
    en: (schemes: number, examples: number, failures: number): string =>
      `${schemes} schemes; ${examples - failures} of ${examples} examples are right.`,
  },
  diff: {
    ja: '2つの日のあいだで、どの会社の答えが変わるかを示します。',
    en: 'Shows whose answers change between two days.',
  },
  diffed: {
    ja: {
      head: (firms: number, changed: number): string =>
        `${firms.toLocaleString('en-US')}社のうち${changed.toLocaleString('en-US')}社の答えが変わります。`,
      changed: (n: number): string => `${n.toLocaleString('en-US')}社`,
    },
    en: {
      head: (firms: number, changed: number): string =>
        `The answers of ${changed.toLocaleString('en-US')} of ${firms.toLocaleString('en-US')} firms change.`,
      changed: (n: number): string => `${n.toLocaleString('en-US')} firms`,
    },
  },
}
