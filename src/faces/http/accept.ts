/** Reads the request header Accept (RFC 9110, 12.5.1): the most specific range that fits a type decides. */

/** Whether the client takes `type`, for instance `application/json`. No header means: anything. */
export function accepteert(accept: string | undefined, type: string): boolean {
  if (accept === undefined || accept.trim() === '') return true
  const [soort = ''] = type.split('/')
  const volgorde = [type, `${soort}/*`, '*/*']
  let beste: { rang: number; q: number } | undefined
  for (const deel of accept.toLowerCase().split(',')) {
    const [bereik = '', ...parameters] = deel.split(';').map((stuk) => stuk.trim())
    const rang = volgorde.indexOf(bereik)
    if (rang < 0) continue
    const gewicht = parameters.find((parameter) => parameter.startsWith('q='))
    const q = gewicht === undefined ? 1 : Number(gewicht.slice(2))
    if (!beste || rang < beste.rang || (rang === beste.rang && q > beste.q)) beste = { rang, q }
  }
  return beste !== undefined && beste.q > 0
}

/** A browser that opens a page names HTML itself; a fetch of an image or a script does not. */
export function vraagtPagina(accept: string | undefined): boolean {
  return accept !== undefined && /\b(text\/html|application\/xhtml\+xml)\b/i.test(accept)
}
