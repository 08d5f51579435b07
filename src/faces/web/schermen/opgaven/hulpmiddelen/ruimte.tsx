import { useState } from 'react'
import type { Uitgavenbeeld } from '../../../../../opgaven/contract-hulpmiddelen.ts'
import { type Ik, magWel } from '../../../aanmelding/index.ts'
import {
  BedragVeld,
  Kaart,
  Knop,
  Meer,
  Melding,
  Plotraam,
  Tabel,
  TekstVeld,
  toonBedrag,
} from '../../../design-system/index.ts'
import { useTaal } from '../../../teksten/index.ts'
import { useToezichtdaad } from '../../../toezicht/vraag.ts'
import { Gedaan } from '../delen.tsx'
import { toonMaand } from '../woorden.ts'
import { useHulpmiddelen } from './woorden.ts'

/** The national room with the national spend, which are sums of three regions or more and never of one (NZA-9). */
export function Landelijk({ ik, beeld }: { ik: Ik; beeld: Uitgavenbeeld }) {
  const t = useHulpmiddelen()
  const taal = useTaal()
  const { ruimte, landelijk, landelijkCent, verwachtCent, overCent } = beeld
  const bedrag = (cent: number): string => toonBedrag(cent, taal)
  return (
    <Kaart titel={t('ruimte.titel')}>
      <div className="stack">
        {ruimte === null ? (
          <Melding toon="info" titel={t('ruimte.onbekend', { jaar: beeld.jaar })}>
            <p>{t('ruimte.onbekendTekst')}</p>
          </Melding>
        ) : (
          <p>
            <b>{t('ruimte.bedrag', { bedrag: bedrag(ruimte.bedragCent) })}</b>
            <span className="s muted blok">{t('ruimte.bron', { vindplaats: ruimte.vindplaats })}</span>
          </p>
        )}
        {landelijk.length === 0 ? (
          <p>{t('ruimte.geenLand')}</p>
        ) : (
          <>
            <p>{t('ruimte.besteed', { bedrag: bedrag(landelijkCent) })}</p>
            {verwachtCent !== null && <p>{t('ruimte.verwacht', { bedrag: bedrag(verwachtCent) })}</p>}
            {overCent !== null && (
              <p>
                <b>
                  {overCent < 0
                    ? t('ruimte.boven', { bedrag: bedrag(-overCent) })
                    : t('ruimte.over', { bedrag: bedrag(overCent) })}
                </b>
              </p>
            )}
            <Ruimteplot beeld={beeld} />
          </>
        )}
        {magWel(ik, 'opgave.bouwen') && <Vastleggen ik={ik} jaar={beeld.jaar} />}
      </div>
    </Kaart>
  )
}

const HOOG = 220
const RAND = { boven: 16, onder: 24, links: 8, rechts: 8 }

function Ruimteplot({ beeld }: { beeld: Uitgavenbeeld }) {
  const t = useHulpmiddelen()
  const taal = useTaal()
  const { landelijk } = beeld
  return (
    <Plotraam
      label={t('ruimte.plot')}
      bijschrift={t('ruimte.hoe')}
      teken={(breedte) => <Tekening beeld={beeld} breedte={breedte} />}
      tabel={
        <Tabel
          bijschrift={t('ruimte.plot')}
          rijen={landelijk}
          sleutel={({ maand }) => maand}
          dicht
          kolommen={[
            { id: 'maand', kop: t('kolom.maand'), rijkop: true, cel: ({ maand }) => toonMaand(maand, taal) },
            { id: 'regios', kop: t('ruimte.regios'), getal: true, cel: ({ regios }) => regios },
            { id: 'cent', kop: t('ruimte.maandbedrag'), getal: true, cel: ({ cent }) => toonBedrag(cent, taal) },
            { id: 'totNu', kop: t('ruimte.totNu'), getal: true, cel: ({ totNuCent }) => toonBedrag(totNuCent, taal) },
          ]}
        />
      }
    />
  )
}

/** Known solid, expected dashed, the room a level line; from zero. */
function Tekening({ beeld, breedte }: { beeld: Uitgavenbeeld; breedte: number }) {
  const taal = useTaal()
  const { landelijk, verwachtCent, ruimte } = beeld
  const laatste = landelijk.at(-1)
  const top = Math.max(1, verwachtCent ?? 0, ruimte?.bedragCent ?? 0, ...landelijk.map(({ totNuCent }) => totNuCent))
  const x = (maand: number): number => RAND.links + (maand / 12) * (breedte - RAND.links - RAND.rechts)
  const y = (cent: number): number => HOOG - RAND.onder - (Math.max(0, cent) / top) * (HOOG - RAND.onder - RAND.boven)
  const nummer = (maand: string): number => Number(maand.slice(5))
  const bekend = landelijk.map(({ maand, totNuCent }) => `L${x(nummer(maand))} ${y(totNuCent)}`).join('')
  return (
    <svg className="plot" width={breedte} height={HOOG} viewBox={`0 0 ${breedte} ${HOOG}`} aria-hidden="true">
      <path d={`M${x(0)} ${y(0)}H${x(12)}`} stroke="var(--ozk-ink)" fill="none" />
      {ruimte && (
        <path d={`M${x(0)} ${y(ruimte.bedragCent)}H${x(12)}`} stroke="var(--ozk-ink)" strokeWidth="2" fill="none" />
      )}
      <path d={`M${x(0)} ${y(0)}${bekend}`} fill="none" stroke="var(--ozk-plot-1)" strokeWidth="2.5" />
      {laatste && verwachtCent !== null && (
        <path
          d={`M${x(nummer(laatste.maand))} ${y(laatste.totNuCent)}L${x(12)} ${y(verwachtCent)}`}
          fill="none"
          stroke="var(--ozk-plot-2)"
          strokeWidth="2.5"
          strokeDasharray="6 4"
        />
      )}
      {[1, 4, 7, 10].map((maand) => (
        <text key={maand} className="t2" x={x(maand)} y={HOOG - 6} textAnchor="middle">
          {toonMaand(`${beeld.jaar}-${String(maand).padStart(2, '0')}`, taal).slice(0, 3)}
        </text>
      ))}
    </svg>
  )
}

function Vastleggen({ ik, jaar }: { ik: Ik; jaar: number }) {
  const t = useHulpmiddelen()
  const daad = useToezichtdaad(ik)
  const [bedragCent, zetBedrag] = useState<number>()
  const [vindplaats, zetVindplaats] = useState('')
  const mist = bedragCent === undefined || bedragCent <= 0 || vindplaats.trim().length < 10
  return (
    <Meer titel={t('ruimte.legVast')}>
      <form
        className="stack"
        noValidate
        aria-label={t('ruimte.legVast')}
        onSubmit={(e) => {
          e.preventDefault()
          if (!mist) void daad.doe('/opgaven/hulpmiddelen/ruimte', { jaar, bedragCent, vindplaats: vindplaats.trim() })
        }}
      >
        <Gedaan daad={daad} goed={t('ruimte.gedaan')} />
        <BedragVeld label={t('ruimte.euro')} waarde={bedragCent} onWijzig={zetBedrag} />
        <TekstVeld
          label={t('ruimte.vindplaats')}
          hint={t('ruimte.vindplaatsHint')}
          maxLengte={500}
          waarde={vindplaats}
          onWijzig={zetVindplaats}
        />
        <p className="row">
          <Knop type="submit" soort="primair" bezig={daad.bezig} {...(mist ? { kanNiet: t('ruimte.nodig') } : {})}>
            {t('ruimte.knop')}
          </Knop>
        </p>
      </form>
    </Meer>
  )
}
