import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Regelbank, RegelKaart } from '../../../../regelgeving/contract.ts'
import {
  Icoon,
  Kaart,
  Kruimels,
  Melding,
  Paginakop,
  Pil,
  Schakel,
  Tabel,
  Versietekst,
  VindplaatsLink,
} from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { laatsteWaarde } from './parameterlijst.tsx'
import { metHoofdletter, ToepassingPil, toonPeriode, Waardecel } from './weergave.tsx'
import { toonAard, toonCriterium, useT } from './woorden.ts'
import { bronnenVan } from './zoeken.ts'

/** One rule: what it says, where that is written, since when, what it asks and where the program uses it. */
export function Regelpagina({ bank, regel }: { bank: Regelbank; regel: RegelKaart }) {
  const t = useT()
  const taal = useTaal()
  const ander = taal === 'nl' ? 'en' : 'nl'
  return (
    <>
      <Paginakop
        kruimels={<Kruimels paden={[{ naar: '/regelbank', naam: t('titel') }]} />}
        titel={regel.naam[taal]}
        onder={
          <>
            <VindplaatsLink vindplaats={regel.vindplaats} /> · <code className="breekt">{regel.id}</code>
          </>
        }
        acties={<ToepassingPil toepassing={regel.toepassing} />}
      />
      <div className="grid g-main">
        <div className="stack-5">
          <Kaart titel={t('regel.zegt')}>
            <div className="stack">
              <p className="tekst regeltekst">{regel.tekst[taal]}</p>
              <details className="meer">
                <summary>{t('regel.anders')}</summary>
                <p className="tekst meer__in" lang={ander}>
                  <b>{regel.naam[ander]}.</b> {regel.tekst[ander]}
                </p>
              </details>
              {regel.opmerking && (
                <Melding toon="info" titel={t('regel.opmerking')}>
                  <p className="tekst">{regel.opmerking[taal]}</p>
                </Melding>
              )}
            </div>
          </Kaart>
          <Feiten regel={regel} />
          <Cijfers bank={bank} ids={regel.parameters} />
        </div>
        <div className="stack-5">
          <Plek bank={bank} regel={regel} />
          <Kaart titel={t('regel.kenmerken')}>
            <dl className="dl">
              <dt>{t('regel.aard')}</dt>
              <dd>{toonAard(t, regel.aard)}</dd>
              <dt>{t('regel.toepassing')}</dt>
              <dd>{t(`toepassingUitleg.${regel.toepassing}`)}</dd>
              <dt>{t('regel.criterium')}</dt>
              <dd>{toonCriterium(t, regel.criterium)}</dd>
              <dt>{t('regel.eis')}</dt>
              <dd>{regel.eis}</dd>
            </dl>
          </Kaart>
        </div>
      </div>
      <Buren bank={bank} regel={regel} />
    </>
  )
}

function Plek({ bank, regel }: { bank: Regelbank; regel: RegelKaart }) {
  const t = useT()
  const taal = useTaal()
  const { vindplaats, geldig } = regel
  return (
    <Kaart titel={t('regel.vindplaats')}>
      <dl className="dl">
        <dt>{t('regel.artikel')}</dt>
        <dd>
          <VindplaatsLink vindplaats={vindplaats} />
        </dd>
        <dt>{t('regel.bron')}</dt>
        <dd>
          <Bronnen bank={bank} bron={vindplaats.bron} />
        </dd>
        <dt>{t('regel.versie')}</dt>
        <dd>
          <Versietekst vindplaats={vindplaats} />
        </dd>
        <dt>{t('regel.geldig')}</dt>
        <dd>
          {toonPeriode(t, taal, geldig.vanaf, geldig.totEnMet)}
          {!geldig.vastgesteld && (
            <>
              <span className="blok">
                <Pil toon="letop">{t('geldig.nietVastgesteld')}</Pil>
              </span>
              <span className="s muted blok">{t('geldig.nietVastgesteldUitleg')}</span>
            </>
          )}
        </dd>
      </dl>
    </Kaart>
  )
}

/** Titles of the sources of a place of finding, each leading to its line in the register of sources. */
export function Bronnen({ bank, bron }: { bank: Regelbank; bron: string }): ReactNode {
  return bronnenVan(bron).map((id) => (
    <span className="blok" key={id} lang="nl">
      <Schakel naar={`/regelbank/bronnen?zoek=${encodeURIComponent(id)}`}>
        {bank.bronnen.find((kaart) => kaart.id === id)?.titel ?? id}
      </Schakel>
    </span>
  ))
}

function Feiten({ regel }: { regel: RegelKaart }) {
  const t = useT()
  const taal = useTaal()
  if (regel.vraagt.length === 0)
    return (
      <Kaart titel={t('regel.feiten')}>
        <p className="muted">{t('regel.geenFeiten')}</p>
      </Kaart>
    )
  return (
    <Kaart titel={t('regel.feiten')} vol voet={t('regel.feitenTekst')}>
      <Tabel
        bijschrift={t('regel.feiten')}
        kolommen={[
          { id: 'feit', kop: t('regel.feit'), rijkop: true, cel: (feit) => feit.naam[taal] },
          {
            id: 'pointer',
            kop: t('regel.pointer'),
            cel: (feit) => <code className="breekt">{feit.pointer}</code>,
          },
        ]}
        rijen={regel.vraagt}
        sleutel={(feit) => feit.pointer}
      />
    </Kaart>
  )
}

function Cijfers({ bank, ids }: { bank: Regelbank; ids: readonly string[] }) {
  const t = useT()
  const taal = useTaal()
  if (ids.length === 0) return null
  const kaarten = ids.flatMap((id) => bank.parameters.filter((kaart) => kaart.id === id))
  const zonderKaart = ids.filter((id) => !bank.parameters.some((kaart) => kaart.id === id))
  return (
    <Kaart titel={t('regel.parameters')}>
      <ul className="lijst">
        {kaarten.map((kaart) => {
          const laatste = laatsteWaarde(kaart)
          return (
            <li key={kaart.id} className="row row--between row--top">
              <span>
                <Schakel naar={`/regelbank/${encodeURIComponent(kaart.id)}`}>
                  {metHoofdletter(kaart.naam[taal])}
                </Schakel>
                {laatste && (
                  <span className="s muted blok">{toonPeriode(t, taal, laatste.vanaf, laatste.totEnMet)}</span>
                )}
              </span>
              <span className="num">
                <Waardecel kaart={kaart} waarde={laatste?.waarde ?? null} />
              </span>
            </li>
          )
        })}
        {zonderKaart.map((id) => (
          <li key={id}>
            <code>{id}</code>
          </li>
        ))}
      </ul>
    </Kaart>
  )
}

/** The rule before and after, in the order of the law. */
function Buren({ bank, regel }: { bank: Regelbank; regel: RegelKaart }) {
  const t = useT()
  const taal = useTaal()
  const plek = bank.regels.indexOf(regel)
  const [vorige, volgende] = [bank.regels[plek - 1], bank.regels[plek + 1]]
  return (
    <nav className="buren" aria-label={t('regel.verder')}>
      {vorige && (
        <Schakel naar={`/regelbank/${encodeURIComponent(vorige.id)}`} className="buur">
          <Icoon van={IconArrowLeft} />
          <span>
            <span className="s muted blok">{t('regel.vorige')}</span>
            {vorige.naam[taal]}
          </span>
        </Schakel>
      )}
      {volgende && (
        <Schakel naar={`/regelbank/${encodeURIComponent(volgende.id)}`} className="buur buur--volgende">
          <span>
            <span className="s muted blok">{t('regel.volgende')}</span>
            {volgende.naam[taal]}
          </span>
          <Icoon van={IconArrowRight} />
        </Schakel>
      )}
    </nav>
  )
}
