import type { Planregel, Transitiebeeld } from '../../../../inkoop/contract-transitie.ts'
import { type Ik, magWel } from '../../aanmelding/index.ts'
import { Kaart, Leeg, Schakel, Tabel, toonBedrag, toonKorteDatum } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { Standplot } from './plot.tsx'
import { Postformulier } from './post-formulier.tsx'
import { useTransitie } from './woorden.ts'

/** The regional share per framework and year, and the entries that it follows from (TRA-1). */
export function Geldboek({ ik, beeld }: { ik: Ik; beeld: Transitiebeeld }) {
  return (
    <>
      <div className="grid g2">
        {beeld.kaders.map((kader) => (
          <Kaderkaart key={kader.kader} kader={kader} beeld={beeld} />
        ))}
      </div>
      <Posten posten={beeld.posten} plannen={beeld.plannen} />
      {magWel(ik, 'transitie.boeken') && <Postformulier ik={ik} beeld={beeld} />}
    </>
  )
}

function Kaderkaart({ kader, beeld }: { kader: Transitiebeeld['kaders'][number]; beeld: Transitiebeeld }) {
  const t = useTransitie()
  const taal = useTaal()
  const standen = beeld.standen.filter((stand) => stand.kader === kader.kader)
  const bedrag = (cent: number): string => toonBedrag(cent, taal)
  return (
    <Kaart
      titel={kader.naam[taal]}
      voet={
        <>
          {t('geld.landelijk', { bedrag: bedrag(kader.jaarCent) })}{' '}
          <Schakel naar={`/inkoop/voorwaarden/${kader.voorwaarde}`}>{kader.voorwaarde}</Schakel>
        </>
      }
    >
      {beeld.posten.some((post) => post.kader === kader.kader) && (
        <Standplot naam={kader.naam[taal]} standen={standen} />
      )}
      <Tabel
        bijschrift={`${kader.naam[taal]}: ${t('geld.titel')}`}
        rijen={standen}
        sleutel={({ jaar }) => String(jaar)}
        dicht
        kolommen={[
          { id: 'jaar', kop: t('geld.jaar'), rijkop: true, cel: ({ jaar }) => jaar },
          {
            id: 'aandeel',
            kop: t('geld.aandeel'),
            getal: true,
            klasse: 'nw',
            cel: ({ aandeelCent }) => (aandeelCent === null ? t('geld.onbekend') : bedrag(aandeelCent)),
          },
          {
            id: 'over',
            kop: t('geld.overgeheveld'),
            getal: true,
            klasse: 'nw',
            cel: ({ overgeheveldCent }) => bedrag(overgeheveldCent),
          },
          {
            id: 'toe',
            kop: t('geld.toegezegd'),
            getal: true,
            klasse: 'nw',
            cel: ({ toegezegdCent }) => bedrag(toegezegdCent),
          },
          {
            id: 'betaald',
            kop: t('geld.betaald'),
            getal: true,
            klasse: 'nw',
            cel: ({ betaaldCent }) => bedrag(betaaldCent),
          },
          {
            id: 'ruimte',
            kop: t('geld.ruimte'),
            getal: true,
            klasse: 'nw',
            cel: ({ ruimteCent }) => bedrag(ruimteCent),
          },
        ]}
      />
    </Kaart>
  )
}

/** Entries in the order of booking; each promise and payment with the way to its plan. */
export function Posten(props: {
  posten: Transitiebeeld['posten']
  plannen: readonly Pick<Planregel, 'id' | 'naam'>[]
}) {
  const t = useTransitie()
  const taal = useTaal()
  const { posten, plannen } = props
  return (
    <Kaart titel={t('geld.posten')} vol={posten.length > 0} voet={t('geld.blijft')}>
      {posten.length === 0 ? (
        <Leeg titel={t('geld.leeg')} />
      ) : (
        <Tabel
          bijschrift={t('geld.posten')}
          rijen={posten}
          sleutel={({ id }) => id}
          kaarten
          kolommen={[
            {
              id: 'dag',
              kop: t('geld.dag'),
              rijkop: true,
              klasse: 'nw',
              cel: ({ geldigOp }) => toonKorteDatum(geldigOp, taal),
            },
            { id: 'jaar', kop: t('geld.jaar'), cel: ({ jaar }) => jaar },
            {
              id: 'soort',
              kop: t('geld.soort'),
              cel: ({ soort, plan, kenmerk, toelichting }) => (
                <>
                  {t(`geld.soorten.${soort}`)}{' '}
                  {plan !== null && (
                    <Schakel naar={`/inkoop/transitie/${plan}`}>
                      {plannen.find(({ id }) => id === plan)?.naam ?? plan}
                    </Schakel>
                  )}
                  <span className="s muted blok">
                    {kenmerk}. {toelichting}
                  </span>
                </>
              ),
            },
            {
              id: 'bedrag',
              kop: t('geld.bedrag'),
              getal: true,
              klasse: 'nw',
              cel: ({ bedragCent }) => toonBedrag(bedragCent, taal),
            },
          ]}
        />
      )}
    </Kaart>
  )
}
