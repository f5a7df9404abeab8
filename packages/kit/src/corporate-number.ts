/**
 * Whether a 13-digit 法人番号 has the right check digit:
 * 9 − (Σ digit × (1 at odd, 2 at even places from the right) mod 9), over the lower 12 digits.
 * Says nothing about whether the corporation exists; that needs the register.
 * Source: 法人番号の指定等に関する省令 第2条.
 */
export function isCorporateNumber(text: string): boolean {
  const digits = text.normalize('NFKC').replaceAll(/[\s-]/g, '')
  if (!/^[1-9]\d{12}$/.test(digits)) return false
  let sum = 0
  for (let place = 1; place <= 12; place++) sum += Number(digits[13 - place]) * (place % 2 === 1 ? 1 : 2)
  return Number(digits[0]) === 9 - (sum % 9)
}
