/** How the values of a report are written; amounts become whole eurocents. Null: not of the stated form. */
const BEDRAG = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+),(\d{2})$/
/** Above this an amount is no budget, and sums over a file would lose cents. */
const CENT_MAX = 10 ** 13

/** Euros with a decimal comma and two digits; a thousands point may stand in it. */
export function leesBedrag(tekst: string): number | null {
  const [, min, heel, centen] = BEDRAG.exec(tekst) ?? []
  if (heel === undefined || heel.length > 20) return null
  const cent = Number(heel.replaceAll('.', '')) * 100 + Number(centen)
  if (cent > CENT_MAX) return null
  return min === '-' && cent !== 0 ? -cent : cent
}

/** The opposite: `1234,05`, without a thousands point. */
export function schrijfBedrag(cent: number): string {
  const heel = Math.abs(cent)
  const rest = heel % 100
  return `${cent < 0 ? '-' : ''}${(heel - rest) / 100},${String(rest).padStart(2, '0')}`
}

export const isVierCijfers = (tekst: string): boolean => /^\d{4}$/.test(tekst)

/** Text without control characters. */
export function isLeesbaar(tekst: string): boolean {
  for (let i = 0; i < tekst.length; i++) {
    const code = tekst.charCodeAt(i)
    if (code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0xfffd) return false
  }
  return tekst.trim() !== ''
}
