import type { Voorwaarde, Voorwaardenset } from '../../../../inkoop/contract.ts'
import { Knop, type Kolom, Leeg, Paginakop, Schakel, Tabel } from '../../design-system/index.ts'
import { schrijfZoek, type Zoek } from '../../router-zoek.ts'
import { type Taal, useTaal } from '../../teksten/index.ts'
import { Filterrij, WIS } from './filterrij.tsx'
import { useFilter } from './gegevens.ts'
import { useLijsttoetsen } from './lijsttoetsen.ts'
import { Delen, Exporteer, MetVoorwaarden } from './raam.tsx'
import { type T, useT } from './woorden.ts'
import { zoekVoorwaarden } from './zoeken.ts'

const PAD = '/inkoop/voorwaarden'
const PER_BLAD = 50

/** Every condition, in the order of the document. */
export function Voorwaardenlijst() {
  return <MetVoorwaarden>{(set) => <Lijst set={set} />}</MetVoorwaarden>
}

function Lijst({ set }: { set: Voorwaardenset }) {
  const t = useT()
  const taal = useTaal()
  const [zoek, zet] = useFilter()
  useLijsttoetsen()
  const gevonden = zoekVoorwaarden(set.voorwaarden, zoek)
  const laatste = Math.max(1, Math.ceil(gevonden.length / PER_BLAD))
  const blad = Math.min(Math.max(1, /^\d{1,3}$/.test(zoek.blad ?? '') ? Number(zoek.blad) : 1), laatste)
  return (
    <>
      <Paginakop
        titel={t('titel')}
        onder={t('onder', { titel: set.titel, jaar: set.geldig.vanaf.slice(0, 4) })}
        acties={<Exporteer set={set} voorwaarden={gevonden} />}
      />
      <section className="kaart" aria-label={t('tabs.lijst')}>
        <Delen set={set} deel="lijst" />
        <Filterrij set={set} zoek={zoek} zet={zet} />
        <div className="bulk bulk--telling">
          <span role="status" className="b">
            {t('telling.gevonden', { count: gevonden.length })}
          </span>
        </div>
        {gevonden.length === 0 ? (
          <Leeg titel={t('leeg.titel')} kop="h2">
            <p className="muted tekst">{t('leeg.tekst')}</p>
            <Knop onKlik={() => zet(WIS)}>{t('leeg.wis')}</Knop>
          </Leeg>
        ) : (
          <>
            <Tabel
              bijschrift={t('telling.gevonden', { count: gevonden.length })}
              kolommen={kolommenVan(t, taal)}
              rijen={gevonden.slice((blad - 1) * PER_BLAD, blad * PER_BLAD)}
              sleutel={({ id }) => id}
              kaarten
              plakkop
            />
            <Bladen zoek={zoek} blad={blad} laatste={laatste} alle={gevonden.length} />
          </>
        )}
      </section>
    </>
  )
}

function Bladen({ zoek, blad, laatste, alle }: { zoek: Zoek; blad: number; laatste: number; alle: number }) {
  const t = useT()
  const adres = (nummer: number) => `${PAD}${schrijfZoek({ ...zoek, blad: nummer === 1 ? undefined : nummer })}`
  return (
    <div className="kaart__voet row row--between">
      <span>{t('telling.blad', { van: (blad - 1) * PER_BLAD + 1, tot: Math.min(blad * PER_BLAD, alle), alle })}</span>
      {laatste > 1 && (
        <nav aria-label={t('telling.bladen')} className="row">
          {blad > 1 && <Schakel naar={adres(blad - 1)}>{t('telling.vorig')}</Schakel>}
          {blad < laatste && <Schakel naar={adres(blad + 1)}>{t('telling.volgend')}</Schakel>}
        </nav>
      )}
    </div>
  )
}

function kolommenVan(t: T, taal: Taal): Kolom<Voorwaarde>[] {
  return [
    {
      id: 'voorwaarde',
      kop: t('kolom.voorwaarde'),
      rijkop: true,
      klasse: 'c-naam',
      cel: (v) => (
        <>
          <Schakel naar={`${PAD}/${v.id}`}>{v.titel[taal]}</Schakel>
          <span className="s muted blok zin">{v.tekst[taal]}</span>
        </>
      ),
    },
    { id: 'nummer', kop: t('kolom.nummer'), klasse: 'nw', cel: (v) => <code>{v.id}</code> },
    { id: 'kracht', kop: t('kolom.kracht'), cel: (v) => t(`kracht.${v.kracht}`) },
    { id: 'soort', kop: t('kolom.soort'), cel: (v) => t(`soort.${v.soort}`) },
    { id: 'rol', kop: t('kolom.rol'), cel: (v) => t(`rol.${v.aan}`) },
    {
      id: 'sector',
      kop: t('kolom.sector'),
      cel: (v) => v.sectoren.map((sector) => t(`sector.${sector}`)).join(', '),
    },
  ]
}
