import { vindplaats } from '../../regelgeving/bron.ts'
import { geldigSindsTekstVan } from '../../regelgeving/regel.ts'
import { nvt } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { pgbRegel } from './pgb-regel.ts'

const NVT = nvt(zin('Dit artikel is vervallen.', 'This article has lapsed.'))

/** Lapsed: shown in the Regelbank, never applied. */
export const gewaarborgdeHulp = pgbRegel({
  id: 'RLZ-5.6-GEWAARBORGDE-HULP',
  eis: 'PGB-4',
  naam: { nl: 'Gewaarborgde hulp (vervallen)', en: 'Guaranteed help (lapsed)' },
  tekst: {
    nl: 'Bij VV 4 tot en met 7, VG 4 tot en met 8 en GGZ wonen 1 tot en met 4 was gewaarborgde hulp verplicht.',
    en: 'With VV 4 to 7, VG 4 to 8 and GGZ-W 1 to 4 guaranteed help was required.',
  },
  aard: 'vervallen',
  criterium: 0,
  vindplaats: vindplaats('bwbr0036014@2021-07-21', 'Rlz 5.6 (oud)'),
  geldig: geldigSindsTekstVan(2021),
  opmerking: {
    nl: 'Gold in de tekst van 21 juli 2021 en is in die van 30 mei 2026 vervallen. De precieze dag vonden wij niet.',
    en: 'In force in the text of 21 July 2021 and lapsed in that of 30 May 2026. We did not find the exact day.',
  },
  toets: () => NVT,
})
