import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** Noto Sans JP 400 and 700, the only fonts that a report is set in. */
export const fonts: Buffer[] = ['400Regular/NotoSansJP_400Regular', '700Bold/NotoSansJP_700Bold'].map(
  (name) => readFileSync(require.resolve(`@expo-google-fonts/noto-sans-jp/${name}.ttf`)),
)

/** Printed for a letter that the fonts lack, as Japanese printers have always done. */
const missing = '〓'

/** Letters that select a variant of the one before them: 葛󠄀. */
const isSelector = (code: number) => code >= 0xe0100 && code <= 0xe01ef

/**
 * The text as it can be printed: a letter that the fonts lack becomes 〓, line ends and control characters
 * become spaces, invisible joiners go. Without this a single emoji would make the whole report impossible,
 * or would be set in whatever font the machine has.
 */
export function printable(text: string): string {
  let result = ''
  for (const letter of text) {
    const code = letter.codePointAt(0)!
    if (/\p{Cc}/u.test(letter)) result += ' '
    else if (covered.has(code) || isSelector(code)) result += letter
    else if (!/\p{Default_Ignorable_Code_Point}/u.test(letter)) result += missing
  }
  return result
}

/** Both weights draw the same letters; the test of the fonts says so. */
const covered = codePoints(fonts[0]!)

/**
 * The code points of a TrueType font, from the segments of its `cmap` subtable of format 12.
 * Format: ISO/IEC 14496-22 (Open Font Format), 5.2.1.
 */
export function codePoints(font: Buffer): Set<number> {
  const cmap = tableOffset(font, 'cmap')
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const subtable = cmap + font.readUInt32BE(cmap + 8 + i * 8)
    if (font.readUInt16BE(subtable) === 12) return segments(font, subtable)
  }
  throw new Error('The font has no full Unicode table.')
}

function tableOffset(font: Buffer, tag: string): number {
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const record = 12 + i * 16
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8)
  }
  throw new Error(`The font has no table ${tag}.`)
}

function segments(font: Buffer, subtable: number): Set<number> {
  const codes = new Set<number>()
  for (let i = 0; i < font.readUInt32BE(subtable + 12); i++) {
    const at = subtable + 16 + i * 12
    const last = font.readUInt32BE(at + 4)
    for (let code = font.readUInt32BE(at); code <= last; code++) codes.add(code)
  }
  return codes
}
