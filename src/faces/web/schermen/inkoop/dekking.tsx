import { IconArchive, IconCircleCheck, IconCircleMinus } from '@tabler/icons-react'
import type { Paragraaf, Paragraafstuk, Voorwaarde, Voorwaardenset } from '../../../../inkoop/contract.ts'
import { Kaart, type Kolom, Paginakop, Pil, Schakel, Tabel } from '../../design-system/index.ts'
import { type Taal, useTaal } from '../../teksten/index.ts'
import { Delen, Exporteer, MetVoorwaarden } from './raam.tsx'
import { type T, useT } from './woorden.ts'
import { dekkingVan, stukkenVan } from './zoeken.ts'

const PAD = '/inkoop/voorwaarden'
const anker = (id: string): string => `p-${id.replace('.', '-')}`

/** Paragraph by paragraph and piece by piece: which conditions come from it, or why none does. */
export function Dekking() {
  return <MetVoorwaarden>{(set) => <Pagina set={set} />}</MetVoorwaarden>
}

function Pagina({ set }: { set: Voorwaardenset }) {
  const t = useT()
  const taal = useTaal()
  return (
    <>
      <Paginakop
        titel={t('dekking.titel')}
        onder={t('dekking.onder')}
        acties={<Exporteer set={set} voorwaarden={set.voorwaarden} />}
      />
      <div className="stack-5">
        <Cijfers set={set} />
        <section className="kaart" aria-label={t('dekking.sprong')}>
          <Delen set={set} deel="dekking" />
          <Tabel
            bijschrift={t('dekking.sprong')}
            kolommen={kolommenVan(set, t, taal)}
            rijen={set.paragrafen}
            sleutel={({ id }) => id}
            kaarten
          />
        </section>
        {set.paragrafen.map((paragraaf) => (
          <Paragraafkaart key={paragraaf.id} set={set} paragraaf={paragraaf} />
        ))}
      </div>
    </>
  )
}

function Cijfers({ set }: { set: Voorwaardenset }) {
  const t = useT()
  const d = dekkingVan(set)
  const cijfers = [
    { naam: t('dekking.paragrafen'), getal: `${d.verwerkt} / ${d.paragrafen}`, toel: t('dekking.paragrafenUitleg') },
    {
      naam: t('dekking.voorwaarden'),
      getal: String(d.voorwaarden),
      toel: t('dekking.rekenregels', { aantal: d.rekenregels }),
    },
    { naam: t('dekking.zonder'), getal: String(d.zonder), toel: t('dekking.zonderUitleg') },
    { naam: t('dekking.gewijzigd'), getal: String(d.gewijzigd.length), toel: d.gewijzigd.join(', ') },
  ]
  return (
    <ul className="kpis" aria-label={t('dekking.cijfers')}>
      {cijfers.map(({ naam, getal, toel }) => (
        <li key={naam}>
          <div className="kpi">
            <span className="kpi__naam">{naam}</span>
            <span className="kpi__getal">{getal}</span>
            <span className="kpi__toel">{toel}</span>
          </div>
        </li>
      ))}
    </ul>
  )
}

const STAND = {
  geldt: { toon: 'goed', icoon: IconCircleCheck },
  'vraagt-niets': { toon: 'stil', icoon: IconCircleMinus },
  vervallen: { toon: 'letop', icoon: IconArchive },
} as const

function kolommenVan(set: Voorwaardenset, t: T, taal: Taal): Kolom<Paragraaf>[] {
  const aantal = (id: string): number => set.voorwaarden.filter(({ paragraaf }) => paragraaf === id).length
  return [
    { id: 'nummer', kop: t('kolom.paragraaf'), rijkop: true, cel: ({ id }) => id },
    {
      id: 'onderwerp',
      kop: t('kolom.onderwerp'),
      cel: ({ id, titel, wijziging }) => (
        <>
          <a href={`#${anker(id)}`}>{titel[taal]}</a>
          {wijziging && <span className="s muted blok">{wijziging[taal]}</span>}
        </>
      ),
    },
    {
      id: 'sector',
      kop: t('kolom.sector'),
      cel: ({ sectoren }) => sectoren.map((sector) => t(`sector.${sector}`)).join(', '),
    },
    { id: 'aantal', kop: t('kolom.aantal'), getal: true, cel: ({ id }) => aantal(id) },
    {
      id: 'stand',
      kop: t('kolom.stand'),
      cel: ({ stand }) => (
        <Pil toon={STAND[stand].toon} icoon={STAND[stand].icoon}>
          {t(`stand.${stand}`)}
        </Pil>
      ),
    },
  ]
}

function Paragraafkaart({ set, paragraaf }: { set: Voorwaardenset; paragraaf: Paragraaf }) {
  const t = useT()
  const taal = useTaal()
  return (
    <Kaart
      id={anker(paragraaf.id)}
      titel={`${paragraaf.id} ${paragraaf.titel[taal]}`}
      naast={paragraaf.wijziging?.[taal]}
    >
      <div className="stack">
        {stukkenVan(set, paragraaf).map(({ stuk, voorwaarden }) => (
          <Stuk key={stuk.id} stuk={stuk} voorwaarden={voorwaarden} />
        ))}
        {paragraaf.stand === 'geldt' && (
          <p className="s">
            <Schakel naar={`${PAD}?paragraaf=${paragraaf.id}`}>
              {t('dekking.naar', { paragraaf: paragraaf.id })}
            </Schakel>
          </p>
        )}
      </div>
    </Kaart>
  )
}

function Stuk({ stuk, voorwaarden }: { stuk: Paragraafstuk; voorwaarden: readonly Voorwaarde[] }) {
  const t = useT()
  const taal = useTaal()
  return (
    <div>
      <h3>
        {stuk.kop[taal]}{' '}
        {voorwaarden.length > 0 && (
          <span className="s muted">{t('dekking.nummers', { count: voorwaarden.length })}</span>
        )}
      </h3>
      {stuk.vraagtNiets ? (
        <p className="tekst">
          <b>{t('dekking.geen')}</b> {stuk.vraagtNiets[taal]}
        </p>
      ) : (
        <ul className="lijst">
          {voorwaarden.map((v) => (
            <li key={v.id}>
              <code>{v.id}</code> <Schakel naar={`${PAD}/${v.id}`}>{v.titel[taal]}</Schakel>{' '}
              <span className="s muted">
                {t(`soort.${v.soort}`)}, {t(`kracht.${v.kracht}`).toLowerCase()}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
