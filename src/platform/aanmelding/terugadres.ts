/** Where a person goes after login: a page of our own, never another website. */

const LENGTE_MAX = 500
/** Any origin will do: an address that leaves it is not ours. */
const HIER = 'http://hier.invalid'

/** The address within this website, or `/` when it is anything else. */
export function veiligTerugadres(gevraagd: unknown): string {
  if (typeof gevraagd !== 'string' || gevraagd.length > LENGTE_MAX) return '/'
  // A browser reads a backslash as a slash and drops tabs and line ends, so that `/\x` would leave the house.
  if (!/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(gevraagd) || !URL.canParse(gevraagd, HIER)) return '/'
  const url = new URL(gevraagd, HIER)
  const adres = url.pathname + url.search
  // Dot segments may have put a second slash in front after all; the pages of login itself would go in a circle.
  if (url.origin !== HIER || adres.startsWith('//') || /^\/(aanmelden|afmelden)(\/|\?|$)/.test(adres)) return '/'
  return adres.length > LENGTE_MAX ? '/' : adres
}
