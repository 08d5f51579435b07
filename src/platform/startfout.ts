/** A start that cannot go on: a stable code, what is wrong and what to do, in Dutch and English. Never holds a secret. */
export class Startfout extends Error {
  override readonly name = 'Startfout'
  readonly code: string
  readonly nl: string
  readonly en: string

  constructor(code: string, nl: string, en: string, options?: ErrorOptions) {
    super(`${code}: ${en}`, options)
    this.code = code
    this.nl = nl
    this.en = en
  }
}

/** Several defects that were found together, so that a person can mend them all before the next try. */
export class Startfouten extends Error {
  override readonly name = 'Startfouten'
  readonly fouten: readonly Startfout[]

  constructor(fouten: readonly Startfout[]) {
    super(fouten.map((fout) => fout.message).join('\n'))
    this.fouten = fouten
  }
}

/** The code that Node or PostgreSQL gave to an error, or an empty text. */
export function foutcode(fout: unknown): string {
  if (typeof fout !== 'object' || fout === null || !('code' in fout)) return ''
  return String(fout.code)
}

export function foutmelding(fout: unknown): string {
  return fout instanceof Error ? fout.message : String(fout)
}
