/** The query of an address as plain text pairs: no JSON in the address bar, and `2026` stays text. */
export type Zoek = Record<string, string | undefined>

export function leesZoek(tekst: string): Zoek {
  return Object.fromEntries(new URLSearchParams(tekst.replace(/^\?/, '')))
}

export function schrijfZoek(zoek: Record<string, unknown>): string {
  const paren = Object.entries(zoek).filter((paar): paar is [string, string | number | boolean] => {
    const waarde = paar[1]
    return ['string', 'number', 'boolean'].includes(typeof waarde) && waarde !== ''
  })
  const tekst = new URLSearchParams(paren.map(([sleutel, waarde]) => [sleutel, String(waarde)])).toString()
  return tekst === '' ? '' : `?${tekst}`
}
