import type { Regelbank, RegelKaart } from '../../../../regelgeving/contract.ts'
import { type Kolom, Schakel, Tabel, toonKorteDatum, VindplaatsLink } from '../../design-system/index.ts'
import { type Taal, useTaal } from '../../teksten/index.ts'
import { Bladen, bladVan } from './bladen.tsx'
import { type Filter, Filterrij, NietsGevonden, Telling, type Uitvoer } from './filterrij.tsx'
import { useFilter } from './gegevens.ts'
import { useLijsttoetsen } from './lijsttoetsen.ts'
import { Lijstraam, MetRegelbank } from './raam.tsx'
import { ToepassingPil } from './weergave.tsx'
import { type T, toonAard, toonCriterium, useT } from './woorden.ts'
import { bronnenVan, sorteer, zoekRegels } from './zoeken.ts'

const TOEPASSINGEN = ['toets', 'berekening', 'verplichting', 'niet'] as const
const WIS = { zoek: undefined, aard: undefined, bron: undefined, toepassing: undefined, criterium: undefined }

/** Every rule, in the order of the law unless asked otherwise. */
export function Regellijst() {
  return <MetRegelbank>{(bank) => <Lijst bank={bank} />}</MetRegelbank>
}

function Lijst({ bank }: { bank: Regelbank }) {
  const t = useT()
  const taal = useTaal()
  const [zoek, zet] = useFilter()
  useLijsttoetsen()
  const gevonden = sorteerRegels(zoekRegels(bank.regels, zoek), zoek.op, zoek.richting, t, taal)
  const blad = bladVan(gevonden, zoek)
  return (
    <Lijstraam bank={bank} deel="regels">
      <Filterrij zoek={zoek} zet={zet} filters={filtersVan(bank, t)} />
      <Telling uitvoer={uitvoerVan(gevonden, t, taal)} naast={t('telling.toetsen')}>
        {t('telling.regels', { count: gevonden.length })}
      </Telling>
      {gevonden.length === 0 ? (
        <NietsGevonden wis={() => zet(WIS)} />
      ) : (
        <>
          <Tabel
            bijschrift={t('telling.regels', { count: gevonden.length })}
            kolommen={kolommenVan(t, taal)}
            rijen={blad.rijen}
            sleutel={(r) => r.id}
            kaarten
            plakkop
            {...(zoek.op
              ? { sortering: { op: zoek.op, richting: zoek.richting === 'af' ? 'af' : 'op' } as const }
              : {})}
            onSorteer={({ op, richting }) => zet({ op, richting })}
          />
          <Bladen pad="/regelbank" zoek={zoek} nummer={blad.nummer} alle={gevonden.length} />
        </>
      )}
    </Lijstraam>
  )
}

function kolommenVan(t: T, taal: Taal): Kolom<RegelKaart>[] {
  return [
    {
      id: 'naam',
      kop: t('kolom.regel'),
      rijkop: true,
      sorteerbaar: true,
      klasse: 'c-naam',
      cel: (r) => (
        <>
          <Schakel naar={`/regelbank/${encodeURIComponent(r.id)}`}>{r.naam[taal]}</Schakel>
          <span className="s muted blok zin">{r.tekst[taal]}</span>
        </>
      ),
    },
    {
      id: 'artikel',
      kop: t('kolom.artikel'),
      klasse: 'c-art',
      sorteerbaar: true,
      cel: (r) => (
        <>
          <VindplaatsLink vindplaats={r.vindplaats} />
          <code className="blok muted id">{r.id}</code>
        </>
      ),
    },
    { id: 'aard', kop: t('kolom.aard'), sorteerbaar: true, cel: (r) => toonAard(t, r.aard) },
    {
      id: 'toepassing',
      kop: t('kolom.toepassing'),
      sorteerbaar: true,
      cel: (r) => <ToepassingPil toepassing={r.toepassing} />,
    },
    {
      id: 'geldig',
      kop: t('kolom.geldig'),
      sorteerbaar: true,
      klasse: 'nw',
      cel: (r) => (
        <>
          {toonKorteDatum(r.geldig.vanaf, taal)}
          {!r.geldig.vastgesteld && <span className="s muted blok">{t('geldig.nietVastgesteld')}</span>}
        </>
      ),
    },
  ]
}

function sorteerRegels(regels: RegelKaart[], op: string | undefined, richting: string | undefined, t: T, taal: Taal) {
  const sleutels: Record<string, (r: RegelKaart) => string> = {
    naam: (r) => r.naam[taal],
    artikel: (r) => r.vindplaats.artikel,
    aard: (r) => toonAard(t, r.aard),
    toepassing: (r) => t(`toepassing.${r.toepassing}`),
    geldig: (r) => r.geldig.vanaf,
  }
  const sleutel = sleutels[op ?? '']
  return sleutel ? sorteer(regels, sleutel, richting === 'af' ? 'af' : 'op') : regels
}

function filtersVan(bank: Regelbank, t: T): Filter[] {
  const aarden = [...new Set(bank.regels.map((r) => r.aard))]
  const bronnen = [...new Set(bank.regels.flatMap((r) => bronnenVan(r.vindplaats.bron)))]
  const criteria = [...new Set(bank.regels.map((r) => r.criterium))].sort()
  const titel = (id: string) => bank.bronnen.find((bron) => bron.id === id)?.titel ?? id
  return [
    {
      id: 'aard',
      label: t('filter.aard'),
      leeg: t('filter.alleAard'),
      keuzes: aarden.map((aard) => ({ waarde: aard, label: toonAard(t, aard) })),
    },
    {
      id: 'toepassing',
      label: t('filter.toepassing'),
      leeg: t('filter.alleToepassing'),
      keuzes: TOEPASSINGEN.map((soort) => ({ waarde: soort, label: t(`toepassing.${soort}`) })),
    },
    {
      id: 'criterium',
      label: t('filter.criterium'),
      leeg: t('filter.alleCriterium'),
      keuzes: criteria.map((c) => ({ waarde: String(c), label: toonCriterium(t, c) })),
    },
    {
      id: 'bron',
      label: t('filter.bron'),
      leeg: t('filter.alleBron'),
      keuzes: bronnen.map((id) => ({ waarde: id, label: titel(id) })),
    },
  ]
}

function uitvoerVan(regels: readonly RegelKaart[], t: T, taal: Taal): Uitvoer {
  return {
    naam: t('tabs.regels'),
    koppen: [
      'id',
      'naam',
      'tekst',
      'aard',
      'toepassing',
      'criterium',
      'artikel',
      'bron',
      'versie',
      'url',
      'vanaf',
      'totEnMet',
      'beginVastgesteld',
      'eis',
    ],
    rijen: regels.map((r) => [
      ...[r.id, r.naam[taal], r.tekst[taal], r.aard, r.toepassing, r.criterium],
      ...[r.vindplaats.artikel, r.vindplaats.bron, r.vindplaats.versie, r.vindplaats.url ?? null],
      ...[r.geldig.vanaf, r.geldig.totEnMet, r.geldig.vastgesteld, r.eis],
    ]),
    json: regels,
  }
}
