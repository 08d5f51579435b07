import { useContext, useState } from 'react'
import { type Oordeel, REGELS_MET_BEOORDELING, REGELS_MET_GROND } from '../../../../../pgb/contract.ts'
import {
  Crit,
  Knop,
  Schakel,
  TOON_VAN,
  toonDatum,
  UitkomstPil,
  Versietekst,
  VindplaatsLink,
} from '../../../design-system/index.ts'
import { useTaal } from '../../../teksten/index.ts'
import { useTeksten, useZin } from '../teksten.ts'
import { FeitSchakel, GebruikteFeiten, OntbrekendeFeiten, oordeelId, RegelSchakel } from './feitenlijst.tsx'
import { Geopend } from './geopend.tsx'
import { type NieuwOordeel, Oordeelformulier } from './oordeelformulier.tsx'
import { Toetsplek } from './plek.ts'

interface RijProps {
  oordeel: Oordeel
  alle: readonly Oordeel[]
  open: boolean
  onOpen: (open: boolean) => void
  onLegVast: (oordeel: NieuwOordeel) => unknown
}

/** One rule: pill, name, sentence, article; open: what it rests on and, where the law asks it, the judgement form. */
export function Oordeelrij({ oordeel, alle, open, onOpen, onLegVast }: RijProps) {
  const zin = useZin()
  const { steun } = useContext(Toetsplek)
  return (
    <Crit
      id={oordeelId(oordeel.regel)}
      uitkomst={oordeel.uitkomst}
      naam={zin(oordeel.naam)}
      zin={zin(oordeel.uitleg)}
      artikel={oordeel.vindplaats.artikel}
      open={open}
      onOpen={onOpen}
    >
      <div className={`onderb ${TOON_VAN[oordeel.uitkomst]}`}>
        <p className="onderb__zin">{zin(oordeel.uitleg)}</p>
        <Gronden oordeel={oordeel} alle={alle} />
        {steun?.naast(oordeel.regel)}
        <Beoordelen oordeel={oordeel} onLegVast={onLegVast} />
        <Regelvoet oordeel={oordeel} />
      </div>
    </Crit>
  )
}

function Gronden({ oordeel, alle }: { oordeel: Oordeel; alle: readonly Oordeel[] }) {
  const t = useTeksten()
  const taal = useTaal()
  const zin = useZin()
  const ontbreekt = oordeel.ontbreekt ?? []
  const anderen = alle.filter(({ regel, uitkomst }) => oordeel.volgtUit?.includes(regel) === true && uitkomst !== 'nvt')
  return (
    <dl>
      <dt>{t.oordelen.artikel}</dt>
      <dd>
        <VindplaatsLink vindplaats={oordeel.vindplaats} />
      </dd>
      <dt>{t.oordelen.versie}</dt>
      <dd>
        <Versietekst vindplaats={oordeel.vindplaats} />, {t.oordelen.geldigVanaf(toonDatum(oordeel.geldigVanaf, taal))}
      </dd>
      <dt>{t.oordelen.soort}</dt>
      <dd>{t.aard[oordeel.aard] ?? oordeel.aard}</dd>
      <dt>{t.oordelen.feiten}</dt>
      <dd>
        <GebruikteFeiten feiten={oordeel.feiten} />
      </dd>
      {ontbreekt.length > 0 && (
        <>
          <dt>{t.oordelen.ontbreekt}</dt>
          <dd>
            <OntbrekendeFeiten pointers={ontbreekt} />
          </dd>
        </>
      )}
      {anderen.length > 0 && (
        <>
          <dt>{t.oordelen.volgtUit}</dt>
          <dd>
            <ul className="feiten">
              {anderen.map((ander) => (
                <li key={ander.regel}>
                  <RegelSchakel regel={ander.regel}>{zin(ander.naam)}</RegelSchakel>
                  <UitkomstPil uitkomst={ander.uitkomst} />
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {oordeel.beoordeling && (
        <>
          <dt>{t.oordelen.oordeelVan}</dt>
          <dd>
            <b>{oordeel.beoordeling.uitkomst === 'voldaan' ? t.uitkomsten.voldaan : t.uitkomsten.niet_voldaan}</b>{' '}
            <span className="muted">
              {t.oordelen.gegevenDoor(oordeel.beoordeling.door, toonDatum(oordeel.beoordeling.op, taal))}
            </span>
            <p className="tekst">{oordeel.beoordeling.motivering}</p>
          </dd>
        </>
      )}
    </dl>
  )
}

/** The form stands open while the judgement is; a judgement that was given can be replaced by a newer one. */
function Beoordelen({ oordeel, onLegVast }: Pick<RijProps, 'oordeel' | 'onLegVast'>) {
  const t = useTeksten()
  const zin = useZin()
  const { soort } = useContext(Toetsplek)
  const [vervangt, zetVervangt] = useState(false)
  if (soort === 'lezen') return null
  if (oordeel.regel === 'RLZ-5.1A-EKT' && oordeel.uitkomst === 'beoordeling_nodig')
    return (
      <p className="toets-oordeel">
        <FeitSchakel pointer="/verhogingen/ektKostenPerJaarCent">{t.oordelen.ektUitleg}</FeitSchakel>
      </p>
    )
  if (!REGELS_MET_BEOORDELING.has(oordeel.regel)) return null
  const leg = (nieuw: NieuwOordeel) => {
    zetVervangt(false)
    return onLegVast(nieuw)
  }
  const formulier = (
    <Oordeelformulier
      over={zin(oordeel.naam)}
      metGrond={REGELS_MET_GROND.includes(oordeel.regel)}
      feiten={Object.keys(oordeel.feiten)}
      onLegVast={leg}
    />
  )
  if (oordeel.uitkomst === 'beoordeling_nodig') return formulier
  if (vervangt) return <Geopend>{formulier}</Geopend>
  if (oordeel.beoordeling === undefined) return null
  return (
    <p className="toets-oordeel">
      <Knop onKlik={() => zetVervangt(true)}>{t.oordeel.vervang}</Knop>
    </p>
  )
}

function Regelvoet({ oordeel }: { oordeel: Oordeel }) {
  const t = useTeksten()
  return (
    <p className="onderb__voet">
      <span>
        {t.oordelen.regel} <code>{oordeel.regel}</code>
      </span>
      <Schakel naar={`/regelbank/${encodeURIComponent(oordeel.regel)}`}>{t.oordelen.leesRegel}</Schakel>
    </p>
  )
}
