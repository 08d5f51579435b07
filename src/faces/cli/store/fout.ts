/** What can stop a command on the store, and how it is told. */

import type { Weigering } from '../../../platform/operatie.ts'
import { Startfout, Startfouten } from '../../../platform/startfout.ts'
import { invoerfout } from '../gebrek.ts'

/** Wrong input that only shows once the store is open. */
export class Verkeerd extends Error {
  override readonly name: string = 'Verkeerd'
  readonly weigering: Weigering

  constructor(code: string, nl: string, en: string) {
    super(code)
    this.weigering = invoerfout(code, nl, en)
  }
}

/** A file that was named and cannot be read. */
export class Onleesbaar extends Verkeerd {
  override readonly name = 'Onleesbaar'

  constructor(override readonly weigering: Weigering) {
    super('onleesbaar', '', '')
  }
}

export class GeenOpslag extends Verkeerd {
  override readonly name = 'GeenOpslag'

  constructor() {
    super(
      'geen-opslag',
      'Er is nog geen opslag. Start eerst de server (npm start), of wijs met OZK_DATA of DATABASE_URL de goede aan.',
      'There is no store yet. Start the server first (npm start), or point to the right one with OZK_DATA or DATABASE_URL.',
    )
  }
}

/** The named reasons in an error of a start, or null when it is none. */
export function startfouten(fout: unknown): readonly Startfout[] | null {
  if (fout instanceof Startfouten) return fout.fouten
  return fout instanceof Startfout ? [fout] : null
}
