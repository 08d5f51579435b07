/**
 * Numbers that pass the check digits and cannot be those of a real person or firm.
 *
 * BSN: two zeros in front. A BSN has eight or nine digits (a shorter one gets one leading zero), so a number below ten
 * million was never issued; 0000… is in use as a test range besides. It holds some 900,000 numbers that pass the
 * 11-proef; the better known test range 99999… holds 909, too few for a region. AGB codes and KvK numbers begin with
 * 00 and the region: they look invented, and no kind of carer or register is known to us with that beginning.
 */

/** Slots per region: room for a country of 75,000 in 31 regions, largest region included. */
export const PLAATSEN_PER_REGIO = 15_000

/** The invented BSN of a place in the country. Two prefixes per place: their check digits are never both 10. */
export function verzonnenBsn(regioplaats: number, volgnummer: number): string {
  const plaats = regioplaats * PLAATSEN_PER_REGIO + volgnummer + 1
  for (const begin of [2 * plaats, 2 * plaats + 1]) {
    const cijfers = String(begin).padStart(8, '0')
    let som = 0
    for (let i = 0; i < 8; i++) som += (9 - i) * Number(cijfers[i])
    if (som % 11 < 10) return `${cijfers}${som % 11}`
  }
  throw new Error('Een van twee opvolgende getallen heeft altijd een controlecijfer')
}

/** Eight digits: two zeros, the last two of the region, and a number of the carer within it. */
export const verzonnenNummer = (regio: string, nummer: number): string =>
  `00${regio.slice(-2)}${String(nummer).padStart(4, '0')}`
