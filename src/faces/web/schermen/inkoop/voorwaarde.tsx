import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Voorwaarde, Voorwaardenset } from '../../../../inkoop/contract.ts'
import { Kaart, KnopLink, Kruimels, Paginakop, Pil, Schakel, toonDatum } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { MetVoorwaarden } from './raam.tsx'
import { toonPlek, toonPrestatie, useT } from './woorden.ts'
import { type Relaties, relatiesVan } from './zoeken.ts'

const PAD = '/inkoop/voorwaarden'

/** One condition: what it says, when it holds, how it is verified, where it stands, and what belongs with it. */
export function Voorwaardepagina() {
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  return (
    <MetVoorwaarden>
      {(set) => {
        const deze = set.voorwaarden.find((voorwaarde) => voorwaarde.id === id)
        return deze ? <Pagina set={set} v={deze} /> : <Onbekend id={id} />
      }}
    </MetVoorwaarden>
  )
}

function Pagina({ set, v }: { set: Voorwaardenset; v: Voorwaarde }) {
  const t = useT()
  const taal = useTaal()
  const ander = taal === 'nl' ? 'en' : 'nl'
  return (
    <>
      <Paginakop
        kruimels={
          <Kruimels
            paden={[
              { naar: PAD, naam: t('titel') },
              { naar: `${PAD}?paragraaf=${v.paragraaf}`, naam: t('entry.paragraaf', { paragraaf: v.paragraaf }) },
            ]}
          />
        }
        titel={v.titel[taal]}
        onder={<code>{v.id}</code>}
        acties={<Pil toon={v.kracht === 'moet' ? 'petrol' : 'info'}>{t(`kracht.${v.kracht}`)}</Pil>}
      />
      <div className="grid g-main">
        <div className="stack-5">
          <Kaart titel={t('entry.zegt')}>
            <div className="stack">
              <p className="tekst regeltekst">{v.tekst[taal]}</p>
              <details className="meer">
                <summary>{t('entry.anders')}</summary>
                <p className="tekst meer__in" lang={ander}>
                  <b>{v.titel[ander]}.</b> {v.tekst[ander]}
                </p>
              </details>
            </div>
          </Kaart>
          <Toepassing v={v} />
          <Samenhang relaties={relatiesVan(set, v)} />
        </div>
        <div className="stack-5">
          <Kenmerken v={v} />
          <Vindplaats set={set} v={v} />
        </div>
      </div>
      <Buren set={set} v={v} />
    </>
  )
}

function Toepassing({ v }: { v: Voorwaarde }) {
  const t = useT()
  const taal = useTaal()
  return (
    <Kaart titel={t('entry.toepassing')}>
      <dl className="dl">
        <dt>{t('entry.wanneer')}</dt>
        <dd>{v.wanneer?.[taal] ?? t('entry.altijd')}</dd>
        <dt>{t('entry.voorWie')}</dt>
        <dd>{t(`rol.${v.aan}`)}</dd>
        <dt>{t('entry.sectoren')}</dt>
        <dd>{v.sectoren.map((sector) => t(`sector.${sector}`)).join(', ')}</dd>
        <Rij naam={t('entry.prestaties')} waarden={v.prestaties.map((id) => toonPrestatie(t, id))} />
        <Rij naam={t('entry.profielen')} waarden={v.profielen} />
        <Rij naam={t('entry.doelgroepen')} waarden={v.doelgroepen} />
      </dl>
    </Kaart>
  )
}

function Rij({ naam, waarden }: { naam: string; waarden: readonly string[] }) {
  if (waarden.length === 0) return null
  return (
    <>
      <dt>{naam}</dt>
      <dd>{waarden.join(', ')}</dd>
    </>
  )
}

function Kenmerken({ v }: { v: Voorwaarde }) {
  const t = useT()
  return (
    <Kaart titel={t('entry.kenmerken')}>
      <dl className="dl">
        <dt>{t('kolom.soort')}</dt>
        <dd>
          {t(`soort.${v.soort}`)}
          <span className="s muted blok">{t(`soortUitleg.${v.soort}`)}</span>
        </dd>
        <dt>{t('kolom.kracht')}</dt>
        <dd>{t(`kracht.${v.kracht}`)}</dd>
        <dt>{t('entry.controle')}</dt>
        <dd>
          {t(`hoe.${v.controle.hoe}`)}, {t(`vaak.${v.controle.hoeVaak}`)}
          <span className="s muted blok">{t(v.controle.volgensBron ? 'entry.volgensBron' : 'entry.nietInBron')}</span>
        </dd>
      </dl>
    </Kaart>
  )
}

function Vindplaats({ set, v }: { set: Voorwaardenset; v: Voorwaarde }) {
  const t = useT()
  const taal = useTaal()
  const stuk = set.paragrafen.flatMap(({ stukken }) => stukken).find(({ id }) => id === v.stuk)
  return (
    <Kaart titel={t('entry.vindplaats')}>
      <dl className="dl">
        <dt>{t('entry.paragraaf', { paragraaf: v.paragraaf })}</dt>
        <dd>{stuk?.kop[taal]}</dd>
        <dt>{t('entry.plek')}</dt>
        <dd>{toonPlek(t, v.plek)}</dd>
        <dt>{t('entry.bron')}</dt>
        <dd lang="nl">{set.titel}</dd>
        <dt>{t('entry.geldig')}</dt>
        <dd>
          {toonDatum(v.geldig.vanaf, taal)} – {toonDatum(v.geldig.totEnMet, taal)}
          <span className="s muted blok">{t(v.geldig.uitBron ? 'entry.uitBron' : 'entry.uitJaar')}</span>
        </dd>
      </dl>
    </Kaart>
  )
}

const SOORTEN = ['deelVan', 'delen', 'en', 'of', 'uitzonderingOp', 'uitzonderingen', 'zieOok'] as const

function Samenhang({ relaties }: { relaties: Relaties }) {
  const t = useT()
  const taal = useTaal()
  const gevuld = SOORTEN.filter((soort) => relaties[soort].length > 0)
  return (
    <Kaart titel={t('entry.relaties')}>
      {gevuld.length === 0 ? (
        <p className="muted">{t('entry.geenRelaties')}</p>
      ) : (
        <div className="stack">
          {gevuld.map((soort) => (
            <div key={soort}>
              <h3>{t(`entry.${soort}`)}</h3>
              <ul className="lijst">
                {relaties[soort].map((ander) => (
                  <li key={ander.id}>
                    <Schakel naar={`${PAD}/${ander.id}`}>{ander.titel[taal]}</Schakel>{' '}
                    <code className="muted id">{ander.id}</code>
                    {soort === 'of' && ander.wanneer && <span className="s muted blok">{ander.wanneer[taal]}</span>}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      )}
    </Kaart>
  )
}

function Buren({ set, v }: { set: Voorwaardenset; v: Voorwaarde }) {
  const t = useT()
  const taal = useTaal()
  const plek = set.voorwaarden.indexOf(v)
  const naar = (buur: Voorwaarde | undefined, naam: string, klasse: string): ReactNode =>
    buur && (
      <Schakel naar={`${PAD}/${buur.id}`} className={klasse}>
        <span>
          <span className="s muted blok">{naam}</span>
          {buur.titel[taal]}
        </span>
      </Schakel>
    )
  return (
    <nav className="buren" aria-label={t('entry.verder')}>
      {naar(set.voorwaarden[plek - 1], t('entry.vorige'), 'buur')}
      {naar(set.voorwaarden[plek + 1], t('entry.volgende'), 'buur buur--volgende')}
    </nav>
  )
}

function Onbekend({ id }: { id: string }) {
  const t = useT()
  return (
    <>
      <Paginakop kruimels={<Kruimels paden={[{ naar: PAD, naam: t('titel') }]} />} titel={t('entry.onbekend')} />
      <Kaart label={t('entry.onbekend')}>
        <div className="stack">
          <p className="tekst breekt">{t('entry.onbekendTekst', { id })}</p>
          <KnopLink naar={PAD}>{t('entry.terug')}</KnopLink>
        </div>
      </Kaart>
    </>
  )
}
