/** For tests only: dossiers to spoil, and a short way to read what was wrong with them. */
import type { Dossier } from '../contract.ts'
import type { Uitslag } from '../uitslag.ts'
import { controleerDossier } from './index.ts'

/** A dossier with every part of the schema in it. The person is invented; 123456782 passes the 11-proef. */
export const vol = (): Dossier => ({
  kenmerk: 'proef-1',
  peildatum: '2026-04-01',
  regio: '5529',
  aanvraag: {
    soort: 'nieuw',
    ontvangenOp: '2026-03-03',
    ingangsdatum: '2026-03-15',
    einddatum: '2026-12-31',
    motiveringKeuze: 'Ik wil zelf kiezen wie mij helpt.',
    persoonlijkPlan: 'ontvangen',
    persoonlijkPlanAangebodenOp: '2026-03-05',
  },
  verzekerde: { bsn: '123456782', geboortedatum: '1958-04-01', regioWoonplaats: '5529', woonsituatie: 'thuis' },
  vertegenwoordiger: { naam: 'A. Verzonnen', twijfel: { geenWoonadres: false, andereReden: 'Geen' } },
  indicatie: { zzpCode: '754', ingangsdatum: '2025-11-10', einddatum: '2027-01-31' },
  toegewezenZzpCode: '754',
  budgetplan: {
    begeleidingGroep: 'geen',
    gekwalificeerdeZorg: { thuis: true, contactenExternMetThuisPerMaand: 4 },
    posten: [
      {
        zorgverlener: { naam: 'Zorg Verzonnen', agbCode: '12345678', kvkNummer: '12345678', familie: 'geen' },
        functie: 'verpleging',
        eenheid: 'uur',
        aantalPerWeek: 2.25,
        urenPerDagdeel: 4,
        doel: 'Wondzorg',
        tariefCent: 5500,
        onbetaald: false,
      },
    ],
  },
  zorgbehoefte: { perJaarCent: 5_000_000, vastgesteldOp: '2026-03-20', door: 'x', motivering: 'Past bij het plan.' },
  mpt: { perJaarCent: 100 },
  deeltijdverblijf: { etmalenThuisPerWeek: 3.5 },
  verhogingen: { meerzorgCent: 10, duurdereBegeleidingGroepCent: 0, premies513aCent: 5, ektOverlegOp: '2026-03-21' },
  budgetgarantie: { pgbVorigJaarCent: 100, ononderbroken: true, verminderingCent: 0 },
  risicofactoren: { omgevingOnveilig: true },
  signalenZorgverlener: [{ naam: 'X', soort: 'fraude_pgb', functie: 'x', agbCode: '12345678', kvkNummer: '12345678' }],
  opschortingen: [{ grond: 'aanvulling', van: '2026-03-10', tot: '2026-03-12', einde: 'aangevuld' }],
  beoordelingen: [
    {
      regel: 'RLZ-5.1-1',
      uitkomst: 'voldaan',
      motivering: 'Besproken thuis.',
      door: 'x',
      op: '2026-03-20',
      grond: 'kwaliteit',
    },
  ],
  zzpOp20141231: '753',
  vorigePeriode: { einddatum: '2026-01-01', verblijfInInstellingTussen: false },
  pab: { oordeelArtsOp: '2026-03-01', cognitieveBeperking: false, persoonlijkGezienOp: '2026-03-02' },
  verplichtingenOpgelegd: [{ soort: 'behandelaar', motivering: 'Nodig voor de zorg.', door: 'x', op: '2026-03-20' }],
})

export const WEG: unique symbol = Symbol('weg')

/** The dossier with another value at a place (`/aanvraag/soort`), or with the property gone. */
export function metWaarde(dossier: unknown, pad: string, waarde: unknown): unknown {
  const delen = pad.split('/').slice(1)
  const laatste = delen.pop() ?? ''
  const ouder = delen.reduce((hier, deel) => (hier as Record<string, unknown>)[deel], dossier)
  if (waarde === WEG) delete (ouder as Record<string, unknown>)[laatste]
  else (ouder as Record<string, unknown>)[laatste] = waarde
  return dossier
}

/** `code pointer` of every defect, in order; empty when the dossier is accepted. */
export function gebreken(uitslag: Uitslag<Dossier>): string[] {
  if ('goed' in uitslag) return []
  if (uitslag.fout.code !== 'ongeldige-invoer') throw new Error(`Verkeerde hoofdcode: ${uitslag.fout.code}`)
  return uitslag.fout.fouten.map(({ code, pointer }) => `${code} ${pointer}`)
}

/** The defects after changes to the full dossier. */
export function gebrekenNa(...wijzigingen: readonly (readonly [pad: string, waarde: unknown])[]): string[] {
  const dossier = wijzigingen.reduce((d: unknown, [pad, waarde]) => metWaarde(d, pad, waarde), vol())
  return gebreken(controleerDossier(dossier))
}
