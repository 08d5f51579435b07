/**
 * Money is whole eurocents, held in safe integers. This is the one place where an amount is rounded or split; the law
 * fixes neither, so both are the choice of spec 11, stated here.
 */
export type Cent = number

/** teller × bedrag ÷ noemer, rounded half up to whole eurocents. All arguments are whole, noemer above 0. */
export function deelHalfOmhoog(teller: number, noemer: number): Cent {
  const dubbel = 2 * teller + noemer
  const rest = dubbel % (2 * noemer)
  return (dubbel - (rest < 0 ? rest + 2 * noemer : rest)) / (2 * noemer)
}

/**
 * Splits yearly parts over a part of the year so that they add up to `totaal`: each part × dagen ÷ dagenInJaar, floored
 * towards minus infinity; the cents left over go to the largest remainders, ties in the order given.
 */
export function verdeelNaarDagen(jaardelen: readonly Cent[], dagen: number, dagenInJaar: number, totaal: Cent): Cent[] {
  const delen: Cent[] = []
  const resten: number[] = []
  let over = totaal
  for (const jaardeel of jaardelen) {
    const product = jaardeel * dagen
    const rest = ((product % dagenInJaar) + dagenInJaar) % dagenInJaar
    const deel = (product - rest) / dagenInJaar
    delen.push(deel)
    resten.push(rest)
    over -= deel
  }
  for (; over > 0; over--) {
    let grootste = 0
    for (let i = 1; i < resten.length; i++) if ((resten[i] ?? 0) > (resten[grootste] ?? 0)) grootste = i
    delen[grootste] = (delen[grootste] ?? 0) + 1
    resten[grootste] = -1
  }
  if (over !== 0) throw new Error(`Onderdelen tellen niet op tot ${totaal}: ${over} cent over`)
  return delen
}
