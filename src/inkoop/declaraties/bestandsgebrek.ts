/** What is wrong with a contract or indication file as a whole: then no claim is judged against it (exit code 2). */
import type { Gebrek } from '../../platform/operatie.ts'

export type Bestandsgebrek = Gebrek

export type Bestandsoort = 'declaraties' | 'eerder' | 'contracten' | 'indicaties'

export function kopgebrek(bestand: Bestandsoort, kolommen: readonly string[]): Bestandsgebrek {
  return {
    pointer: `/${bestand}/0`,
    code: 'kop-onjuist',
    uitleg: {
      nl: `De eerste regel van ${bestand} moet precies deze kolommen noemen: ${kolommen.join(';')}.`,
      en: `The first line of ${bestand} must name exactly these columns: ${kolommen.join(';')}.`,
    },
  }
}

/** `rij` counts data rows from 1; `kolom` null: the number of columns. */
export function gebrekInRij(bestand: Bestandsoort, rij: number, kolom: string | null): Bestandsgebrek {
  const plek = kolom === null ? '' : `/${kolom}`
  return {
    pointer: `/${bestand}/${rij}${plek}`,
    code: kolom === null ? 'kolommen-aantal' : 'waarde-onleesbaar',
    uitleg:
      kolom === null
        ? { nl: `Rij ${rij} heeft een ander aantal kolommen.`, en: `Row ${rij} has another number of columns.` }
        : { nl: `Rij ${rij}: ${kolom} is niet te lezen.`, en: `Row ${rij}: ${kolom} cannot be read.` },
  }
}
