/** All letters of the given rows of JIS X 0208 (94 a row; NEC's ① and ㈱ stand in row 13). */
function rows(first: number, last: number): string {
  const decoder = new TextDecoder('euc-jp')
  let letters = ''
  for (let row = first; row <= last; row++)
    for (let cell = 1; cell <= 94; cell++) {
      const letter = decoder.decode(new Uint8Array([0xa0 + row, 0xa0 + cell]))
      if (letter.length === 1 && letter !== '\uFFFD') letters += letter
    }
  return letters
}

function between(first: number, last: number): string {
  let letters = ''
  for (let code = first; code <= last; code++) letters += String.fromCodePoint(code)
  return letters
}

/**
 * Latin, punctuation, symbols, kana and the 2,965 kanji of level 1. The decoder gives ～ and － where Japanese texts also
 * write 〜 and −, so these are named.
 */
export const commonLetters = `${between(0x20, 0x7e)}${between(0xa0, 0xff)}–—‘’“”•…‰€¥−〜‖≤≥✓${rows(1, 13)}${rows(16, 47)}`

/** What names and old texts use besides: the kanji of level 2, compatibility kanji, 髙 and 𠮷. */
export const rareLetters = `${rows(48, 84)}${between(0xf900, 0xfa6a)}髙﨑𠮷`
