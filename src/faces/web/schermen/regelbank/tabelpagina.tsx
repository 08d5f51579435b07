import { useParams } from '@tanstack/react-router'
import type { Regelbank, TabelKaart, TariefrijKaart } from '../../../../regelgeving/contract.ts'
import {
  Kaart,
  type Kolom,
  Kruimels,
  Melding,
  Paginakop,
  Tabel,
  toonBedrag,
  VindplaatsLink,
} from '../../design-system/index.ts'
import { type Taal, useTaal } from '../../teksten/index.ts'
import { type Filter, Filterrij, NietsGevonden, Telling, type Uitvoer } from './filterrij.tsx'
import { useFilter } from './gegevens.ts'
import { Onbekend } from './onbekend.tsx'
import { MetRegelbank } from './raam.tsx'
import { VolledigPil } from './tabellijst.tsx'
import { type T, useT } from './woorden.ts'
import { sectorVan, sorteer, zoekTariefrijen } from './zoeken.ts'

const GROEPEN = ['nvt', 'geen', 'zonder_vervoer', 'met_vervoer'] as const
/** The total first: on a narrow screen it is in sight, and the parts are a scroll away. */
const BEDRAGEN = [
  { id: 'totaal', van: (r: TariefrijKaart) => r.totaalCent },
  { id: 'pv', van: (r: TariefrijKaart) => r.componenten.persoonlijkeVerzorging },
  { id: 'vp', van: (r: TariefrijKaart) => r.componenten.verpleging },
  { id: 'bgi', van: (r: TariefrijKaart) => r.componenten.begeleidingIndividueel },
  { id: 'bgg', van: (r: TariefrijKaart) => r.componenten.begeleidingGroep },
  { id: 'hh', van: (r: TariefrijKaart) => r.componenten.huishoudelijkeHulp },
] as const
const WIS = { zoek: undefined, profiel: undefined, groep: undefined }

/** One year of bijlage H Rlz, every row. */
export function Tabelpagina() {
  const { jaar = '' } = useParams({ strict: false }) as { jaar?: string }
  return <MetRegelbank>{(bank) => <MetTabel bank={bank} jaar={jaar} />}</MetRegelbank>
}

function MetTabel({ bank, jaar }: { bank: Regelbank; jaar: string }) {
  const tabel = bank.tabellen.find((kaart) => String(kaart.jaar) === jaar)
  return tabel ? <Pagina tabel={tabel} /> : <Onbekend id={jaar} />
}

function Pagina({ tabel }: { tabel: TabelKaart }) {
  const t = useT()
  const taal = useTaal()
  const [zoek, zet] = useFilter()
  const jaar = String(tabel.jaar)
  const gezocht = zoekTariefrijen(tabel.rijen, zoek)
  const bedrag = BEDRAGEN.find((kolom) => kolom.id === zoek.op)
  const richting = zoek.richting === 'af' ? 'af' : 'op'
  const rijen = bedrag ? sorteer(gezocht, bedrag.van, richting) : gezocht
  return (
    <>
      <Paginakop
        kruimels={
          <Kruimels
            paden={[
              { naar: '/regelbank', naam: t('titel') },
              { naar: '/regelbank/tarieventabellen', naam: t('tabs.tabellen') },
            ]}
          />
        }
        titel={t('tabel.titel', { jaar })}
        onder={
          <>
            {t('tabel.onder')} · <VindplaatsLink vindplaats={tabel.vindplaats} />
          </>
        }
        acties={<VolledigPil volledig={tabel.volledig} />}
      />
      {!tabel.volledig && (
        <Melding toon="letop" titel={t('tabel.onvolledigTitel')}>
          <p>{t('tabel.onvolledigTekst')}</p>
        </Melding>
      )}
      <section className="kaart" aria-label={t('tabel.bijschrift', { jaar })}>
        <Filterrij zoek={zoek} zet={zet} filters={filtersVan(tabel, t)} />
        <Telling uitvoer={uitvoerVan(rijen, jaar, t)}>{t('telling.rijen', { count: rijen.length })}</Telling>
        {rijen.length === 0 ? (
          <NietsGevonden wis={() => zet(WIS)} />
        ) : (
          <Tabel
            bijschrift={t('tabel.bijschrift', { jaar })}
            kolommen={kolommenVan(t, taal)}
            rijen={rijen}
            sleutel={(r) => `${r.zzp} ${r.begeleidingGroep}`}
            dicht
            plakkop
            {...(bedrag ? { sortering: { op: bedrag.id, richting } as const } : {})}
            onSorteer={(s) => zet({ op: s.op, richting: s.richting })}
          />
        )}
      </section>
      {tabel.opmerkingen.length > 0 && (
        <Kaart titel={t('tabel.opmerkingen')}>
          <ul className="lijst" lang="nl">
            {tabel.opmerkingen.map((opmerking) => (
              <li key={opmerking} className="tekst">
                {opmerking}
              </li>
            ))}
          </ul>
        </Kaart>
      )}
    </>
  )
}

function kolommenVan(t: T, taal: Taal): Kolom<TariefrijKaart>[] {
  return [
    {
      id: 'profiel',
      kop: t('kolom.profiel'),
      rijkop: true,
      klasse: 'nw',
      cel: (r) => (
        <>
          {r.zzp} <span className="s muted zacht">{r.zzpCode}</span>
        </>
      ),
    },
    { id: 'groep', kop: t('kolom.groep'), klasse: 'nw', cel: (r) => t(`tabel.groep.${r.begeleidingGroep}`) },
    ...BEDRAGEN.map(({ id, van }) => ({
      id,
      kop: t(`kolom.${id}`),
      getal: true,
      sorteerbaar: true,
      cel: (r: TariefrijKaart) => {
        const tekst = toonBedrag(van(r), taal, { heel: van(r) % 100 === 0 })
        return id === 'totaal' ? <b>{tekst}</b> : <span className={van(r) === 0 ? 'muted' : undefined}>{tekst}</span>
      },
    })),
  ]
}

function filtersVan(tabel: TabelKaart, t: T): Filter[] {
  const sectoren = [...new Set(tabel.rijen.map((r) => sectorVan(r.zzp)))]
  return [
    {
      id: 'profiel',
      label: t('filter.profiel'),
      leeg: t('filter.alleProfiel'),
      keuzes: sectoren.map((sector) => ({ waarde: sector, label: sector })),
    },
    {
      id: 'groep',
      label: t('filter.groep'),
      leeg: t('filter.alleGroep'),
      keuzes: GROEPEN.map((groep) => ({ waarde: groep, label: t(`tabel.groep.${groep}`) })),
    },
  ]
}

function uitvoerVan(rijen: readonly TariefrijKaart[], jaar: string, t: T): Uitvoer {
  return {
    naam: t('tabel.titel', { jaar }),
    koppen: ['zzp', 'zzpCode', 'begeleidingGroep', ...BEDRAGEN.map(({ id }) => `${id}Cent`)],
    rijen: rijen.map((r) => [r.zzp, r.zzpCode, r.begeleidingGroep, ...BEDRAGEN.map(({ van }) => van(r))]),
    json: rijen,
  }
}
