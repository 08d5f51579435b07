import { IconAlertTriangle, IconFileAlert, IconFlag, IconReplace } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { REGELS_MET_GROND } from '../../../../../pgb/contract.ts'
import type { Oordeelstukken } from '../../../../../pgb/zaak/contract.ts'
import { Icoon, Knop, Schakel, type Teken, toonDatum } from '../../../design-system/index.ts'
import { useTaal } from '../../../teksten/index.ts'
import { Signaalstand } from '../../../zaken/signaalstand.tsx'
import { adresVan, type Deelprops, magOordelen } from '../deel.ts'
import { useOordeelwoorden } from './woorden.ts'
import '../plichten/plichten.css'

/** One thing beside a question: a mark, a bold first line, and the rest. */
function Punt({ teken, titel, children }: { teken: Teken; titel: ReactNode; children?: ReactNode }) {
  return (
    <li className="naast__punt">
      <Icoon van={teken} />
      <div>
        <b>{titel}</b>
        {children}
      </div>
    </li>
  )
}

export function Signalen({ stukken, ik, zaak, daad }: Deelprops & { stukken: Oordeelstukken }) {
  const t = useOordeelwoorden()
  const taal = useTaal()
  return stukken.signalen.map((signaal) => (
    <Punt
      key={signaal.id}
      teken={IconFlag}
      titel={t('naast.signaal', { naam: signaal.naam, soort: t(`naast.soort.${signaal.soort}`) })}
    >
      <p className="s">
        {t(`naast.${signaal.overeenkomst}`)} {signaal.toelichting}
      </p>
      <p className="s muted">
        {t('naast.bron', { bron: signaal.bron, datum: toonDatum(signaal.gemeldOp, taal) })} ·{' '}
        {t(`naast.stand.${signaal.stand}`)}
        {signaal.inDossier && ` · ${t('naast.overgenomen')}`}
      </p>
      {!signaal.inDossier && magOordelen(ik, zaak) && (
        <Knop soort="stil" bezig={daad.bezig} onKlik={() => void daad.doe('signalen', { signaal: signaal.id })}>
          {t('naast.neemOver')}
          <span className="sr">: {signaal.naam}</span>
        </Knop>
      )}
      <Signaalstand ik={ik} signaal={signaal} />
    </Punt>
  ))
}

export function NietNagekomen({ stukken }: { stukken: Oordeelstukken }) {
  const t = useOordeelwoorden()
  return stukken.nietNagekomen.map((plicht) => (
    <Punt key={plicht.id} teken={IconFileAlert} titel={t('naast.nietNagekomen', { tekst: plicht.tekst })}>
      <p className="s">
        {t(`lijst.standen.${plicht.stand}`)} ·{' '}
        <Schakel naar={adresVan(plicht.zaak, 'plichten')}>{plicht.nummer}</Schakel>
      </p>
    </Punt>
  ))
}

export function OpenWijzigingen({ stukken, zaak }: Pick<Deelprops, 'zaak'> & { stukken: Oordeelstukken }) {
  const t = useOordeelwoorden()
  const taal = useTaal()
  const open = stukken.wijzigingen.filter(({ afgehandeldOp }) => afgehandeldOp === null)
  return open.map(({ id, wat, ontvangenOp, uiterlijk, teLaat }) => (
    <Punt key={id} teken={IconReplace} titel={t('naast.wijziging', { datum: toonDatum(ontvangenOp, taal), wat })}>
      <p className="s">
        {teLaat ? t('naast.teLaat') : t('naast.uiterlijk', { datum: toonDatum(uiterlijk, taal) })}{' '}
        <Schakel naar={adresVan(zaak.id, 'plichten')}>{t('naast.naarWijziging')}</Schakel>
      </p>
    </Punt>
  ))
}

/** Rules on which a refusal can lean for inefficiency (PGB-6). */
const EKT_EERST: readonly string[] = REGELS_MET_GROND

/** Beside the question of one rule: points to look at with their source, and the signals that concern it. */
export function NaastVraag({ regel, ...props }: Deelprops & { stukken: Oordeelstukken; regel: string }) {
  const t = useOordeelwoorden()
  const taal = useTaal()
  const { stukken } = props
  const { bijRegels } = stukken
  const punten = stukken.aandachtspunten[regel] ?? []
  const raakt = {
    signalen: bijRegels.signalen.includes(regel) && stukken.signalen.length > 0,
    plichten: bijRegels.nietNagekomen.includes(regel) && stukken.nietNagekomen.length > 0,
    wijzigingen: bijRegels.wijzigingen.includes(regel),
  }
  if (punten.length === 0 && !raakt.signalen && !raakt.plichten) return null
  return (
    <div className="naast">
      {EKT_EERST.includes(regel) && <p className="s">{t('naast.ekt')}</p>}
      {punten.length > 0 && (
        <>
          <p className="naast__kop">{t('naast.letOp')}</p>
          <ul className="naast__lijst">
            {punten.map(({ tekst, bron }) => (
              <Punt key={tekst.nl} teken={IconAlertTriangle} titel={tekst[taal]}>
                <span className="s muted blok">{bron}</span>
              </Punt>
            ))}
          </ul>
        </>
      )}
      {(raakt.signalen || raakt.plichten || raakt.wijzigingen) && (
        <ul className="naast__lijst">
          {raakt.signalen && <Signalen {...props} />}
          {raakt.plichten && <NietNagekomen stukken={stukken} />}
          {raakt.wijzigingen && <OpenWijzigingen stukken={stukken} zaak={props.zaak} />}
        </ul>
      )}
    </div>
  )
}
