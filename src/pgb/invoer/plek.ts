/**
 * A place in the dossier. Places are linked to their parent, so that a valid dossier never pays for writing pointers;
 * only a defect does.
 */
export interface Plek {
  readonly ouder: Plek | null
  /** Name of the property, or number in the list. Of the whole dossier: empty. */
  readonly deel: string | number
}

/** The whole dossier. */
export const WORTEL: Plek = { ouder: null, deel: '' }

export const onder = (ouder: Plek, deel: string | number): Plek => ({ ouder, deel })

/** The place at the end of a path of properties and numbers. */
export const plekVan = (...delen: readonly (string | number)[]): Plek => delen.reduce(onder, WORTEL)

/** The names and numbers from the whole dossier down to the place. */
export function delenVanPlek(plek: Plek): (string | number)[] {
  const delen: (string | number)[] = []
  for (let hier = plek; hier.ouder !== null; hier = hier.ouder) delen.push(hier.deel)
  return delen.reverse()
}

/** JSON pointer (RFC 6901): `~` is written `~0` and `/` is written `~1`. */
export function pointerVan(plek: Plek): string {
  let pointer = ''
  for (const deel of delenVanPlek(plek)) {
    pointer += `/${typeof deel === 'number' ? deel : deel.replaceAll('~', '~0').replaceAll('/', '~1')}`
  }
  return pointer
}
