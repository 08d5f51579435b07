/** The three files that bring running holders in, their columns, and an example row of each for the template (21-bestanden). */
export const BESTANDEN = ['houders', 'beschikkingen', 'perioden'] as const
export type Bestandsnaam = (typeof BESTANDEN)[number]

export const SOORTEN_OVERGENOMEN = ['verlening', 'gedeeltelijk', 'wijziging'] as const

export const KOLOMMEN = {
  /** `houder`: the reference of the old system. `pgb_sinds`: first day of the unbroken pgb. `bsn` may be empty. */
  houders: ['houder', 'zorgkantoornummer', 'naam', 'geboortedatum', 'bsn', 'pgb_sinds'],
  /** Amounts in whole eurocents. `op_maximum`: J when the budget is the maximum of the profile, else N. */
  beschikkingen: [
    'beschikking',
    'houder',
    'soort',
    'besloten_op',
    'ingangsdatum',
    'einddatum',
    'geindiceerd_zorgprofiel',
    'toegewezen_zorgprofiel',
    'totaal_cent',
    'op_maximum',
  ],
  /** Days from and to, both included, and the part of the total that falls in them. */
  perioden: ['beschikking', 'van', 'tot', 'bedrag_cent'],
} as const satisfies Record<Bestandsnaam, readonly string[]>

const VOORBEELD: Readonly<Record<Bestandsnaam, readonly string[]>> = {
  houders: ['h-0001', '5529', 'Z. Verzonnen', '1961-05-14', '', '2019-03-01'],
  beschikkingen: [
    'b-0001',
    'h-0001',
    'verlening',
    '2025-11-20',
    '2026-01-01',
    '2026-12-31',
    '754',
    '754',
    '6485768',
    'N',
  ],
  perioden: ['b-0001', '2026-01-01', '2026-12-31', '6485768'],
}

/** The template of a file: its header and one invented row. */
export const sjabloonVan = (bestand: Bestandsnaam): string =>
  `${KOLOMMEN[bestand].join(';')}\r\n${VOORBEELD[bestand].join(';')}\r\n`
