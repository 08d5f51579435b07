/** Where the keys after `g` lead, and where a person lands after login: only rooms that exist and that the role may see. */
import { type Ik, magWel } from '../aanmelding/index.ts'
import type { huis } from '../teksten/nl/huis.ts'

export interface Bestemming {
  readonly toets: string
  readonly pad: string
  /** Operation that the person must be allowed; absent: for everybody. */
  readonly recht?: string
  readonly tekst: keyof (typeof huis)['sneltoets']
}

const BESTEMMINGEN: readonly Bestemming[] = [
  { toets: 'w', pad: '/werkvoorraad', recht: 'zaak.werklijst-lezen', tekst: 'werkvoorraad' },
  { toets: 'd', pad: '/pgb/dossiers', recht: 'zaak.zoeken', tekst: 'dossiers' },
  { toets: 'b', pad: '/tweede-beoordeling', recht: 'besluit.goedkeuren', tekst: 'tweede' },
  { toets: 'v', pad: '/pgb/verplichtingen', recht: 'verplichting.lezen', tekst: 'verplichtingen' },
  { toets: 's', pad: '/pgb/signalen', recht: 'signaal.lezen', tekst: 'signalen' },
  { toets: 'k', pad: '/kader', recht: 'kader.lezen', tekst: 'kader' },
  { toets: 'a', pad: '/auditspoor', recht: 'logboek.lezen', tekst: 'auditspoor' },
  { toets: 'h', pad: '/beheer', recht: 'gebruiker.lijst', tekst: 'beheer' },
  { toets: 't', pad: '/toets', tekst: 'toets' },
  { toets: 'r', pad: '/regelbank', tekst: 'regelbank' },
  { toets: 'p', pad: '/pgb-check', tekst: 'check' },
]

export const bestemmingenVan = (ik: Ik | null): readonly Bestemming[] =>
  BESTEMMINGEN.filter(({ recht }) => recht === undefined || magWel(ik, recht))

/** In this order: the first that the person may do decides where he lands. */
const LANDINGEN: readonly (readonly [recht: string, pad: string])[] = [
  ['zaak.werklijst-lezen', '/werkvoorraad'],
  ['logboek.oordelen', '/auditspoor'],
  ['gebruiker.ken-rol-toe', '/beheer'],
  ['signaal.vastleggen', '/pgb/signalen'],
  ['kader.boeken', '/kader'],
  ['verplichting.lezen', '/pgb/verplichtingen'],
]

/** The first page of this person. Who has no room of his own yet starts at the rules. */
export const landingVan = (ik: Ik): string => LANDINGEN.find(([recht]) => magWel(ik, recht))?.[1] ?? '/regelbank'
