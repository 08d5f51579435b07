/** Events of this room that leave the house, and the fields that may go with them. No person is in them (PGB-33). */
import type { Gebeurtenissoorten } from '../../platform/uitbericht/index.ts'

export const GEBEURTENISSEN: Gebeurtenissoorten = {
  'pgb.besluit-goedgekeurd': {
    velden: ['zaak', 'nummer', 'beschikking', 'soort', 'inhoudHash'],
    onderwerp: 'zaak',
    uitleg: {
      nl: 'Een tweede persoon keurde een besluit goed; het is verzegeld.',
      en: 'A second person approved a decision; it is sealed.',
    },
  },
  'pgb.brief-verzonden': {
    velden: ['zaak', 'nummer', 'brief', 'soort', 'pdfSha256', 'htmlSha256'],
    onderwerp: 'zaak',
    uitleg: { nl: 'Een brief ging de deur uit.', en: 'A letter went out.' },
  },
}
