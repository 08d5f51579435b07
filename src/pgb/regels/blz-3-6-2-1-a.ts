import { blz } from '../../regelgeving/bron.ts'
import { geldigVanaf } from '../../regelgeving/regel.ts'
import { zoals } from '../../regelgeving/uitkomst.ts'
import { pgbRegel, VOORTZETTING } from './pgb-regel.ts'

/** The indicated profile is excluded; Rlz 5.5 has the list. */
export const uitgeslotenProfiel = pgbRegel({
  id: 'BLZ-3.6.2-1-A',
  eis: 'PGB-7',
  naam: { nl: 'Zorgprofiel niet uitgesloten', en: 'Profile not excluded' },
  tekst: {
    nl: 'Voor sommige zorgprofielen is geen pgb mogelijk. Artikel 5.5 van de Rlz noemt ze.',
    en: 'For some profiles no pgb is possible. Article 5.5 Rlz names them.',
  },
  aard: 'verplichte_weigering',
  gevolg: 'weigeren',
  criterium: 6,
  vindplaats: blz('3.6.2 lid 1 onder a'),
  geldig: geldigVanaf('2015-01-01'),
  leest: ['zzpCode'],
  nvtAls: VOORTZETTING,
  toets: () => zoals('RLZ-5.5-A', 'RLZ-5.5-B', 'RLZ-5.5-C'),
})
