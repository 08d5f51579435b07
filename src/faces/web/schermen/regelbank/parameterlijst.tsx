import type { ParameterKaart, Regelbank } from '../../../../regelgeving/contract.ts'
import { type Kolom, Schakel, Tabel, VindplaatsLink } from '../../design-system/index.ts'
import { type Taal, useTaal } from '../../teksten/index.ts'
import { Bladen, bladVan } from './bladen.tsx'
import { type Filter, Filterrij, NietsGevonden, Telling, type Uitvoer } from './filterrij.tsx'
import { useFilter } from './gegevens.ts'
import { useLijsttoetsen } from './lijsttoetsen.ts'
import { Lijstraam, MetRegelbank } from './raam.tsx'
import { metHoofdletter, toonPeriode, Waardecel } from './weergave.tsx'
import { type T, useT } from './woorden.ts'
import { bronnenVan, sorteer, zoekParameters } from './zoeken.ts'

const SOORTEN = ['bedrag', 'percentage', 'aantal', 'termijn', 'tekst'] as const
const WIS = { zoek: undefined, soort: undefined, gebruik: undefined, bron: undefined }

/** Every dated figure with its latest value. */
export function Parameterlijst() {
  return <MetRegelbank>{(bank) => <Lijst bank={bank} />}</MetRegelbank>
}

/** The value with the latest start; which one holds today is for a toets to say, not for a list. */
export const laatsteWaarde = (kaart: ParameterKaart) =>
  [...kaart.waarden].sort((a, b) => (a.vanaf ?? '').localeCompare(b.vanaf ?? '')).at(-1)

function Lijst({ bank }: { bank: Regelbank }) {
  const t = useT()
  const taal = useTaal()
  const [zoek, zet] = useFilter()
  useLijsttoetsen()
  const gezocht = zoekParameters(bank.parameters, zoek)
  const richting = zoek.richting === 'af' ? 'af' : 'op'
  const gevonden =
    zoek.op === 'naam'
      ? sorteer(gezocht, (p) => p.naam[taal], richting)
      : zoek.op === 'waarden'
        ? sorteer(gezocht, (p) => p.waarden.length, richting)
        : zoek.op === 'gebruikt'
          ? sorteer(gezocht, (p) => p.gebruiktIn.length, richting)
          : gezocht
  const blad = bladVan(gevonden, zoek)
  return (
    <Lijstraam bank={bank} deel="parameters">
      <Filterrij zoek={zoek} zet={zet} filters={filtersVan(bank, t)} />
      <Telling uitvoer={uitvoerVan(gevonden, t, taal)} naast={t('telling.toetsen')}>
        {t('telling.parameters', { count: gevonden.length })}
      </Telling>
      {gevonden.length === 0 ? (
        <NietsGevonden wis={() => zet(WIS)} />
      ) : (
        <>
          <Tabel
            bijschrift={t('telling.parameters', { count: gevonden.length })}
            kolommen={kolommenVan(t, taal)}
            rijen={blad.rijen}
            sleutel={(p) => p.id}
            kaarten
            plakkop
            {...(zoek.op ? { sortering: { op: zoek.op, richting } as const } : {})}
            onSorteer={(s) => zet({ op: s.op, richting: s.richting })}
          />
          <Bladen pad="/regelbank/parameters" zoek={zoek} nummer={blad.nummer} alle={gevonden.length} />
        </>
      )}
    </Lijstraam>
  )
}

function kolommenVan(t: T, taal: Taal): Kolom<ParameterKaart>[] {
  return [
    {
      id: 'naam',
      kop: t('kolom.parameter'),
      rijkop: true,
      sorteerbaar: true,
      klasse: 'c-naam',
      cel: (p) => (
        <>
          <Schakel naar={`/regelbank/${encodeURIComponent(p.id)}`}>{metHoofdletter(p.naam[taal])}</Schakel>
          <code className="blok muted id">{p.id}</code>
        </>
      ),
    },
    { id: 'soort', kop: t('filter.soort'), cel: (p) => t(`soort.${p.soort}`) },
    {
      id: 'laatste',
      kop: t('kolom.laatste'),
      getal: true,
      klasse: 'breekt-eenheid',
      cel: (p) => {
        const laatste = laatsteWaarde(p)
        return <Waardecel kaart={p} waarde={laatste?.waarde ?? null} />
      },
    },
    {
      id: 'geldig',
      kop: t('regel.geldig'),
      cel: (p) => {
        const laatste = laatsteWaarde(p)
        if (!laatste) return t('parameter.onbekend')
        return (
          <>
            {toonPeriode(t, taal, laatste.vanaf, laatste.totEnMet)}
            <span className="s blok">
              <VindplaatsLink vindplaats={laatste.vindplaats} />
            </span>
          </>
        )
      },
    },
    { id: 'waarden', kop: t('kolom.waarden'), getal: true, sorteerbaar: true, cel: (p) => p.waarden.length },
    { id: 'gebruikt', kop: t('kolom.gebruikt'), getal: true, sorteerbaar: true, cel: (p) => p.gebruiktIn.length },
  ]
}

function filtersVan(bank: Regelbank, t: T): Filter[] {
  const bronnen = [...new Set(bank.parameters.flatMap((p) => p.waarden.flatMap((w) => bronnenVan(w.vindplaats.bron))))]
  return [
    {
      id: 'soort',
      label: t('filter.soort'),
      leeg: t('filter.alleSoort'),
      keuzes: SOORTEN.map((soort) => ({ waarde: soort, label: t(`soort.${soort}`) })),
    },
    {
      id: 'gebruik',
      label: t('filter.gebruik'),
      leeg: t('filter.alleGebruik'),
      keuzes: [
        { waarde: 'ja', label: t('filter.gebruikt') },
        { waarde: 'nee', label: t('filter.ongebruikt') },
      ],
    },
    {
      id: 'bron',
      label: t('filter.bron'),
      leeg: t('filter.alleBron'),
      keuzes: bronnen.map((id) => ({ waarde: id, label: bank.bronnen.find((b) => b.id === id)?.titel ?? id })),
    },
  ]
}

function uitvoerVan(parameters: readonly ParameterKaart[], t: T, taal: Taal): Uitvoer {
  return {
    naam: t('tabs.parameters'),
    koppen: ['id', 'naam', 'soort', 'eenheid', 'vanaf', 'totEnMet', 'waarde', 'artikel', 'bron', 'versie', 'opmerking'],
    rijen: parameters.flatMap((p) =>
      p.waarden.map((w) => [
        ...[p.id, p.naam[taal], p.soort, p.eenheid, w.vanaf, w.totEnMet, w.waarde],
        ...[w.vindplaats.artikel, w.vindplaats.bron, w.vindplaats.versie, w.opmerking],
      ]),
    ),
    json: parameters,
  }
}
