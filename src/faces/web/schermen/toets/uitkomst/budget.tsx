import { type Budget, ONDERDELEN, type Toetsuitkomst } from '../../../../../pgb/contract.ts'
import { Kaart, Melding, Plotraam, Tabel, toonBedrag, toonDatum, VindplaatsLink } from '../../../design-system/index.ts'
import { useTaal } from '../../../teksten/index.ts'
import { WatervalPlot } from '../plots/waterval.tsx'
import { rekenstappen, vrijeStap, watervalVan } from '../plots/waterval-maat.ts'
import { useTeksten, useZin } from '../teksten.ts'
import { FeitSchakel } from './feitenlijst.tsx'

export function Budgetkaart({ uitkomst, openPunten }: { uitkomst: Toetsuitkomst; openPunten: number }) {
  const t = useTeksten()
  const taal = useTaal()
  const { budget } = uitkomst
  if (budget === null) return <GeenBudget advies={uitkomst.advies} />
  return (
    <Kaart
      id="budget"
      titel={`${t.budget.titel} ${budget.jaar}`}
      naast={t.budget.onder(toonDatum(budget.van, taal), toonDatum(budget.tot, taal))}
    >
      <div className="stack-5">
        {openPunten > 0 && <Melding toon="letop" titel={t.budget.metOpen} />}
        <Berekening budget={budget} />
        <Onderdelen budget={budget} />
      </div>
    </Kaart>
  )
}

function GeenBudget({ advies }: { advies: Toetsuitkomst['advies'] }) {
  const t = useTeksten()
  const waarom = advies === 'weigeren' || advies === 'niet_bevoegd' ? t.budget.geen[advies] : t.budget.geen.anders
  return (
    <Kaart id="budget" titel={t.budget.titel}>
      <Melding toon="info" titel={t.budget.geenTitel}>
        <p>{waarom}</p>
        {waarom === t.budget.geen.anders && (
          <ul className="foutlijst">
            <li>
              <FeitSchakel pointer="/zorgbehoefte/perJaarCent">{t.budget.naarZorgbehoefte}</FeitSchakel>
            </li>
            <li>
              <FeitSchakel pointer="/budgetplan/begeleidingGroep">{t.budget.naarGroep}</FeitSchakel>
            </li>
          </ul>
        )}
      </Melding>
    </Kaart>
  )
}

function Berekening({ budget }: { budget: Budget }) {
  const t = useTeksten()
  const taal = useTaal()
  const zin = useZin()
  const waterval = watervalVan(budget)
  const begin = toonBedrag(budget.stappen[0]?.bedragCent ?? 0, taal)
  return (
    <>
      <Plotraam
        label={t.budget.plot(begin, toonBedrag(budget.totaalCent, taal))}
        bijschrift={`${t.budget.plotUitleg} ${waterval.verborgen > 0 ? t.budget.verborgen(waterval.verborgen) : ''}`}
        teken={(breedte) => <WatervalPlot waterval={waterval} breedte={breedte} totaalNaam={t.budget.totaalPeriode} />}
        tabel={
          <Tabel
            bijschrift={t.budget.plot(begin, toonBedrag(budget.totaalCent, taal))}
            dicht
            rijen={waterval.balken}
            sleutel={(balk) => balk.sleutel}
            kolommen={[
              {
                id: 'wat',
                kop: t.budget.stap,
                rijkop: true,
                cel: (b) => (b.naam ? zin(b.naam) : t.budget.totaalPeriode),
              },
              { id: 'cijfer', kop: t.budget.bedrag, getal: true, cel: (b) => toonBedrag(b.cijfer, taal) },
            ]}
          />
        }
      />
      <Tabel
        bijschrift={t.budget.stappenTabel}
        rijen={rekenstappen(budget)}
        sleutel={(stap) => stap.stap}
        kaarten
        kolommen={[
          {
            id: 'stap',
            kop: t.budget.stap,
            rijkop: true,
            cel: (stap) => (
              <>
                {zin(stap.naam)}
                <span className="toets-uitleg">{zin(stap.uitleg)}</span>
              </>
            ),
          },
          { id: 'verschil', kop: t.budget.verschil, getal: true, cel: (stap) => verschil(stap.verschilCent, taal) },
          { id: 'bedrag', kop: t.budget.bedrag, getal: true, cel: (stap) => toonBedrag(stap.bedragCent, taal) },
          { id: 'artikel', kop: t.budget.artikel, cel: (stap) => <VindplaatsLink vindplaats={stap.vindplaats} /> },
        ]}
        voet={
          <tr>
            <th scope="row">{t.budget.totaalPeriode}</th>
            <td className="num" />
            <td className="num">{toonBedrag(budget.totaalCent, taal)}</td>
            <td>{t.budget.deel(budget.dagen, budget.dagenInJaar)}</td>
          </tr>
        }
      />
    </>
  )
}

function verschil(cent: number, taal: 'nl' | 'en'): string {
  return cent > 0 ? `+ ${toonBedrag(cent, taal)}` : toonBedrag(cent, taal)
}

/** The parts of the NZa report; those of nought are shown too, so that the sum can be followed. */
function Onderdelen({ budget }: { budget: Budget }) {
  const t = useTeksten()
  const taal = useTaal()
  const zin = useZin()
  const vrij = vrijeStap(budget)
  return (
    <div className="toets-onderdelen">
      <Tabel
        bijschrift={t.budget.onderdelenTabel}
        dicht
        rijen={ONDERDELEN}
        sleutel={(deel) => deel}
        kolommen={[
          { id: 'deel', kop: t.budget.onderdeel, rijkop: true, cel: (deel) => t.budget.onderdelen[deel] },
          { id: 'bedrag', kop: t.budget.bedrag, getal: true, cel: (deel) => toonBedrag(budget.onderdelen[deel], taal) },
        ]}
        voet={
          <tr>
            <th scope="row">{t.budget.totaal}</th>
            <td className="num">{toonBedrag(budget.totaalCent, taal)}</td>
          </tr>
        }
      />
      <div className="stack-2">
        <h3>{t.budget.vrij}</h3>
        <p>
          {budget.verantwoordingsvrijCent === null ? (
            t.budget.vrijGeen(budget.jaar)
          ) : (
            <b className="toets-bedrag">{toonBedrag(budget.verantwoordingsvrijCent, taal)}</b>
          )}
        </p>
        {vrij && (
          <p className="s muted">
            {zin(vrij.uitleg)} <VindplaatsLink vindplaats={vrij.vindplaats} />
          </p>
        )}
      </div>
    </div>
  )
}
