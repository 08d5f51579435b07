/**
 * Numbers as they are written. The program holds a number in 53 bits; a number that does not fit would silently become
 * another one, and so another amount.
 */

/** Whether the number that was read is, written out as shortly as it can, the number that stood there. */
export function blijftGelijk(cijfers: string, getal: number): boolean {
  if (cijfers.length <= 15 && /^-?[0-9]+$/.test(cijfers)) return true
  return kern(cijfers) === kern(String(getal))
}

/** Sign, digits without outer zeros and exponent: 1.50e2, 150 and 15e1 have the same. */
function kern(cijfers: string): string {
  const negatief = cijfers.startsWith('-')
  const bij = cijfers.search(/[eE]/)
  const mantisse = cijfers.slice(negatief ? 1 : 0, bij < 0 ? cijfers.length : bij)
  const punt = mantisse.indexOf('.')
  const alle = punt < 0 ? mantisse : mantisse.slice(0, punt) + mantisse.slice(punt + 1)
  let exponent = (bij < 0 ? 0 : Number(cijfers.slice(bij + 1))) - (punt < 0 ? 0 : mantisse.length - punt - 1)
  let eind = alle.length
  while (eind > 0 && alle[eind - 1] === '0') eind--
  exponent += alle.length - eind
  let begin = 0
  while (begin < eind && alle[begin] === '0') begin++
  return begin === eind ? '0' : `${negatief ? '-' : ''}${alle.slice(begin, eind)}e${exponent}`
}
