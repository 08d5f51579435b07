import { useState } from 'react'
import type { Bezoek, Bezoekbord } from '../../../../pgb/zaak/contract-overgang.ts'
import type { Ik } from '../../aanmelding/index.ts'
import { Kaart, Melding, Pil, Schakel, SelectVeld, toonDatum } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { useLosdaad } from '../../zaken/overeenkomst.ts'
import { Verslagknop } from './verslag.tsx'
import { maandnaam, useOvergangwoorden } from './woorden.ts'

type Maand = Bezoekbord['maanden'][number]
interface Props {
  ik: Ik
  bord: Bezoekbord
  mag: boolean
}

/** A column a month. A visit moves by dragging, or by the choice in its card: both do the same act. */
export function Bord({ ik, bord, mag }: Props) {
  const t = useOvergangwoorden()
  const { stuur, fout } = useLosdaad(ik)
  const maanden = bord.maanden.map(({ maand }) => maand)
  const verplaats = (houder: string, maand: string) =>
    void stuur(`budgethouders/${encodeURIComponent(houder)}/huisbezoekmaand`, { maand: `${maand}-01` })
  return (
    <Kaart titel={bord.maanden.length === 0 ? t('bord.leeg') : t('bord.titel')}>
      <div className="stack">
        <p className="s muted">{t(bord.maanden.length === 0 ? 'bord.leegTekst' : 'bord.hulp')}</p>
        {fout !== null && <Melding toon="fout" titel={t(fout.status === 409 ? 'vol' : 'mislukt')} rol="alert" />}
        {/* A region that scrolls must be reachable by keyboard. */}
        {bord.maanden.length > 0 && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the board scrolls sideways on a wide screen
          <section className="bezoekbord" aria-label={t('bord.kolommen')} tabIndex={0}>
            {bord.maanden.map((maand) => (
              <Kolom key={maand.maand} ik={ik} maand={maand} maanden={maanden} mag={mag} verplaats={verplaats} />
            ))}
          </section>
        )}
      </div>
    </Kaart>
  )
}

interface Kolomprops {
  ik: Ik
  maand: Maand
  maanden: readonly string[]
  mag: boolean
  verplaats: (houder: string, maand: string) => void
}

function Kolom({ ik, maand, maanden, mag, verplaats }: Kolomprops) {
  const t = useOvergangwoorden()
  const taal = useTaal()
  const [boven, zetBoven] = useState(false)
  const { capaciteit, gepland, bezoeken } = maand
  const rest = gepland - bezoeken.length
  return (
    <section
      className={boven ? 'bezoekmaand bezoekmaand--doel' : 'bezoekmaand'}
      aria-label={maandnaam(maand.maand, taal)}
      onDragOver={(e) => {
        if (!mag) return
        e.preventDefault()
        zetBoven(true)
      }}
      onDragLeave={() => zetBoven(false)}
      onDrop={(e) => {
        e.preventDefault()
        zetBoven(false)
        const houder = e.dataTransfer.getData('text/plain')
        if (mag && houder !== '') verplaats(houder, maand.maand)
      }}
    >
      <h3>{maandnaam(maand.maand, taal)}</h3>
      <p className="s muted">
        {capaciteit === null ? t('bord.zonder', { gepland }) : t('bord.vol', { gepland, capaciteit })}
      </p>
      <ul>
        {bezoeken.map((bezoek) => (
          <Bezoekkaart key={bezoek.houder} ik={ik} bezoek={bezoek} maanden={maanden} mag={mag} verplaats={verplaats} />
        ))}
      </ul>
      {rest > 0 && <p className="s muted">{t('bord.meer', { aantal: rest })}</p>}
    </section>
  )
}

function Bezoekkaart({ ik, bezoek, maanden, mag, verplaats }: Omit<Kolomprops, 'maand'> & { bezoek: Bezoek }) {
  const t = useOvergangwoorden()
  const taal = useTaal()
  const { houder, naam, maand, uiterlijk, teLaat, opMaximum } = bezoek
  return (
    <li className="bezoekkaart" draggable={mag} onDragStart={(e) => e.dataTransfer.setData('text/plain', houder)}>
      <Houdernaam bezoek={bezoek} />
      <span className="s muted">
        {t('lijst.uiterlijk')}: {toonDatum(uiterlijk, taal)}
      </span>
      {(teLaat || opMaximum) && (
        <span className="row">
          {teLaat && <Pil toon="fout">{t('teLaat')}</Pil>}
          {opMaximum && <Pil toon="info">{t('bord.maximum')}</Pil>}
        </span>
      )}
      {mag && (
        <SelectVeld
          filter
          label={t('bord.verplaats', { naam })}
          keuzes={maanden.map((waarde) => ({ waarde, label: maandnaam(waarde, taal) }))}
          waarde={maand ?? undefined}
          onWijzig={(nieuw) => nieuw !== undefined && nieuw !== maand && verplaats(houder, nieuw)}
        />
      )}
      {mag && <Verslagknop ik={ik} bezoek={bezoek} />}
    </li>
  )
}

export function Houdernaam({ bezoek: { zaak, naam } }: { bezoek: Bezoek }) {
  if (zaak === null) return <b>{naam}</b>
  return <Schakel naar={`/pgb/dossiers/${encodeURIComponent(zaak)}`}>{naam}</Schakel>
}
