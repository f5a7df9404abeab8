import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subset from 'subset-font'
import type { Plugin } from 'vite'
import { commonLetters, rareLetters } from './letters.ts'

const require = createRequire(import.meta.url)
const family = '@expo-google-fonts/noto-sans-jp'
const cache = join(import.meta.dirname, '../../../../../node_modules/.cache/hiroba-fonts')
const id = 'virtual:fonts.css'

const faces = [
  { file: '400Regular/NotoSansJP_400Regular.ttf', weight: 400 },
  { file: '700Bold/NotoSansJP_700Bold.ttf', weight: 700 },
]

/**
 * Our own Noto Sans JP in two parts a weight: the letters of everyday text in one file, the rest in a family of its
 * own, which a browser fetches only when a letter is missing from the first. Subsets are kept between builds.
 */
export function fonts(): Plugin {
  return {
    name: 'hiroba-fonts',
    resolveId: (name) => (name === id ? `\0${id}` : undefined),
    async load(name) {
      if (name !== `\0${id}`) return
      const rules: string[] = []
      for (const { file, weight } of faces) {
        rules.push(face('Noto Sans JP', weight, await part(file, `noto-${weight}`, commonLetters)))
        rules.push(face('Noto Sans JP Rest', weight, await part(file, `noto-${weight}-rest`, rareLetters)))
      }
      return { code: rules.join('\n'), moduleType: 'css' }
    },
    // The letters of everyday text are needed by the first line that shows, and else would be found only in the CSS.
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const href = Object.keys(bundle).find((name) => /noto-400-(?!rest)[^/]*\.woff2$/.test(name))
        const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `/${href}` }
        return href === undefined ? [] : [{ tag: 'link', attrs, injectTo: 'head' as const }]
      },
    },
  }
}

/** Path of the subset of one font file, made where no build has made it before. */
async function part(file: string, name: string, letters: string): Promise<string> {
  const whole = readFileSync(require.resolve(`${family}/${file}`))
  const key = createHash('sha256').update(whole).update(letters).digest('hex').slice(0, 16)
  const path = join(cache, key, `${name}.woff2`)
  if (!existsSync(path)) {
    mkdirSync(join(cache, key), { recursive: true })
    writeFileSync(path, await subset(whole, letters, { targetFormat: 'woff2' }))
  }
  return path
}

const face = (name: string, weight: number, path: string) =>
  `@font-face { font-family: "${name}"; font-weight: ${weight}; font-display: swap; src: url("${path}") format("woff2"); }`
