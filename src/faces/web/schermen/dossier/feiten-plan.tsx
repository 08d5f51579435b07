import { IconPlus } from '@tabler/icons-react'
import type { Planvraag } from '../../../../pgb/contract-budgetplan.ts'
import type { Zaakbeeld } from '../../../../pgb/zaak/contract.ts'
import { Kaart, Knop, Tabel, toonBedrag, toonGetal } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { geldend, useIntake, useRegisters } from '../../zaken/intake.ts'
import { gaNaarFeit, type Json, lees, rijenVan } from '../toets/formulier/feiten.ts'
import { toonFeit, useToetsteksten } from '../toets/uitkomst/index.ts'
import { Planbevindingen, Plantotalen, usePlancontrole } from './feiten-plancontrole.tsx'
import type { Feitenstand } from './feiten-stand.ts'

const POSTEN = '/budgetplan/posten'

/** The budget plan as a table of carers and care, with what stands out in it while it is changed (PGB-2). */
export function Plankaart({ zaak, stand, mag }: { zaak: Zaakbeeld; stand: Feitenstand; mag: boolean }) {
  const t = useIntake()
  const { concept } = stand
  const registers = useRegisters(zaak.id)
  const bewijzen = geldend(registers.data?.bewijzen ?? []).map(({ zorgverlener, soort, van, tot }) => ({
    zorgverlener,
    soort,
    van,
    ...(tot === null ? {} : { tot }),
  }))
  const plan = lees(concept, '/budgetplan')
  const vraag = {
    ingangsdatum: lees(concept, '/aanvraag/ingangsdatum'),
    indicatieIngangsdatum: lees(concept, '/indicatie/ingangsdatum'),
    budgetplan: plan,
    bewijzen,
  } as unknown as Planvraag
  const posten = rijenVan(concept, POSTEN)
  const controle = usePlancontrole(vraag, plan !== undefined && registers.isSuccess)
  const behoefte = lees(concept, '/zorgbehoefte/perJaarCent')
  const voegToe = () => {
    stand.doe({ doe: 'voegRijToe', pad: POSTEN })
    // The row is there after this turn of the page.
    setTimeout(() => gaNaarFeit(`${POSTEN}/${posten.length}/zorgverlener/naam`), 0)
  }
  return (
    <Kaart
      vol
      id="plan"
      titel={t('plan.titel')}
      naast={
        mag && (
          <Knop icoon={IconPlus} onKlik={voegToe}>
            {t('plan.voegToe')}
          </Knop>
        )
      }
    >
      <p className="s muted kaart__in">{t('plan.uitleg')}</p>
      {posten.length === 0 ? <p className="kaart__in">{t('plan.leeg')}</p> : <Postentabel posten={posten} mag={mag} />}
      {plan !== undefined && <Planbevindingen zaak={zaak} controle={controle} />}
      {controle.antwoord !== null && posten.length > 0 && (
        <Plantotalen controle={controle.antwoord} behoefteCent={typeof behoefte === 'number' ? behoefte : null} />
      )}
    </Kaart>
  )
}

function Postentabel({ posten, mag }: { posten: readonly Json[]; mag: boolean }) {
  const t = useIntake()
  const toets = useToetsteksten()
  const taal = useTaal()
  const rijen = posten.map((post, nummer) => ({ post, nummer }))
  const feit = ({ post, nummer }: { post: Json; nummer: number }, lid: string): string => {
    const waarde = lees(post, lid)
    return waarde === undefined ? t('plan.onbekend') : toonFeit(toets, taal, `${POSTEN}/${nummer}${lid}`, waarde)
  }
  const aantal = (rij: { post: Json; nummer: number }) => {
    const hoeveel = lees(rij.post, '/aantalPerWeek')
    const getal = typeof hoeveel === 'number' ? toonGetal(hoeveel, taal) : t('plan.onbekend')
    return `${getal} × ${feit(rij, '/eenheid').toLowerCase()}`
  }
  const tarief = (rij: { post: Json; nummer: number }) => {
    if (lees(rij.post, '/onbetaald') === true) return t('plan.onbetaald')
    const cent = lees(rij.post, '/tariefCent')
    return typeof cent === 'number' ? toonBedrag(cent, taal) : t('plan.onbekend')
  }
  return (
    <Tabel
      bijschrift={t('plan.tabel')}
      rijen={rijen}
      sleutel={({ nummer }) => String(nummer)}
      kaarten
      dicht
      kolommen={[
        { id: 'wie', kop: t('plan.wie'), rijkop: true, cel: (rij) => feit(rij, '/zorgverlener/naam') },
        { id: 'functie', kop: t('plan.functie'), cel: (rij) => feit(rij, '/functie') },
        { id: 'hoeveel', kop: t('plan.hoeveel'), cel: aantal },
        { id: 'tarief', kop: t('plan.tarief'), cel: tarief, getal: true },
        { id: 'familie', kop: t('plan.familie'), cel: (rij) => feit(rij, '/zorgverlener/familie') },
        { id: 'grond', kop: t('plan.grond'), cel: (rij) => feit(rij, '/zorgverlener/grondFormeelTarief') },
        { id: 'kwal', kop: t('plan.gekwalificeerd'), cel: (rij) => feit(rij, '/zorgverlener/gekwalificeerd') },
        { id: 'contract', kop: t('plan.gecontracteerd'), cel: (rij) => feit(rij, '/zorgverlener/gecontracteerd') },
        ...(mag
          ? [
              {
                id: 'wijzig',
                kop: <span className="sr">{t('plan.wijzig')}</span>,
                cel: (rij: (typeof rijen)[number]) => (
                  <button
                    type="button"
                    className="toets-link"
                    onClick={() => gaNaarFeit(`${POSTEN}/${rij.nummer}/zorgverlener/naam`)}
                  >
                    {t('plan.wijzig')}
                    <span className="sr"> {feit(rij, '/zorgverlener/naam')}</span>
                  </button>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}
