/** Refusals that arise in the CLI itself: files, options, commands. They have the form of every other refusal. */
import type { Weigering } from '../../platform/operatie.ts'

/** Wrong input at the whole (pointer `''`). */
export function invoerfout(code: string, nl: string, en: string): Weigering {
  return { code: 'ongeldige-invoer', fouten: [{ pointer: '', code, uitleg: { nl, en } }] }
}

export function interneFout(foutnummer: string): Weigering {
  return {
    code: 'interne-fout',
    fouten: [
      {
        pointer: '',
        code: 'interne-fout',
        uitleg: {
          nl: `Er ging bij ons iets mis. Noem bij een melding foutnummer ${foutnummer}.`,
          en: `Something went wrong on our side. Quote error number ${foutnummer} when you report it.`,
        },
      },
    ],
  }
}
