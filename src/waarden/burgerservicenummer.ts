/** The 11-proef of a BSN (Wet algemene bepalingen burgerservicenummer). The number itself is never put in a message. */
export function isBurgerservicenummer(tekst: string): boolean {
  if (!/^[0-9]{9}$/.test(tekst) || tekst === '000000000') return false
  let som = 0
  for (let i = 0; i < 8; i++) som += (9 - i) * Number(tekst[i])
  return (som - Number(tekst[8])) % 11 === 0
}
