import { useCallback, useState } from 'react'
import type { Toetsuitkomst } from '../../../../pgb/contract.ts'
import type { Zaakbeeld } from '../../../../pgb/zaak/contract.ts'
import { magWel } from '../../aanmelding/index.ts'
import { Kaart, Knop, Melding, toonDatum } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { bronnaam, useIntake } from '../../zaken/intake.ts'
import { toonMoment } from '../../zaken/moment.ts'
import { persoonsnaam } from '../../zaken/weergave.tsx'
import { useZaken } from '../../zaken/woorden.ts'
import { gaNaarFeit, plekVan, type SectieId } from '../toets/formulier/feiten.ts'
import { SectieKaart } from '../toets/formulier/index.ts'
import { type Deelprops, isInBewerking } from './deel.ts'
import { Bewaarkaart } from './feiten-bewaar.tsx'
import { Botsingen } from './feiten-botsing.tsx'
import { Gevolg } from './feiten-gevolg.tsx'
import { Plankaart } from './feiten-plan.tsx'
import { type Feitenstand, useFeitenstand } from './feiten-stand.ts'
import { FEITSECTIES } from './feiten-wijziging.ts'
import './feiten.css'
import { useFeitnaam } from './feitnaam.ts'
import { Eerder } from './geschiedenis.tsx'

/** All facts of the case by section: changed in place, saved as new facts, with what turned by it. */
export function Feitentab(props: Deelprops) {
  const { ik, zaak, daad } = props
  const t = useIntake()
  const stand = useFeitenstand(props)
  const [voor, zetVoor] = useState<{ uitkomst: Toetsuitkomst | null; versie: number } | null>(null)
  const mag = isInBewerking(zaak) && magWel(ik, 'zaak.feit-vastleggen')
  const bewaar = async (bron: string, geldigOp: string | undefined) => {
    const vorige = { uitkomst: zaak.uitkomst, versie: zaak.versie }
    const dossier = { ...stand.concept, regio: zaak.regio }
    const gelukt = await daad.doe('dossier', { dossier, bron, ...(geldigOp === undefined ? {} : { geldigOp }) })
    if (!gelukt) return false
    zetVoor(vorige)
    stand.wis()
    return true
  }
  return (
    <>
      {voor !== null && zaak.versie > voor.versie && <Gevolg voor={voor.uitkomst} na={zaak.uitkomst} />}
      <Botsingen zaak={zaak} stand={stand} />
      {!mag && <Melding toon="info" titel={t('feiten.alleenLezen')} />}
      <Ontbreekt zaak={zaak} />
      <Plankaart zaak={zaak} stand={stand} mag={mag} />
      <Secties {...props} stand={stand} />
      {mag && <Bewaarkaart id={zaak.id} stand={stand} bezig={daad.bezig} onBewaar={bewaar} />}
    </>
  )
}

/** Facts that rules ask for, each with the way to its field. */
function Ontbreekt({ zaak }: { zaak: Zaakbeeld }) {
  const t = useIntake()
  const taal = useTaal()
  const noem = useFeitnaam(zaak)
  const regels = new Map<string, string[]>()
  for (const { ontbreekt = [], naam } of zaak.uitkomst?.oordelen ?? [])
    for (const pointer of ontbreekt) regels.set(pointer, [...(regels.get(pointer) ?? []), naam[taal]])
  return (
    <Kaart titel={t('feiten.ontbreekt')}>
      {regels.size === 0 ? (
        <p className="muted">{t('feiten.ontbreektGeen')}</p>
      ) : (
        <div className="stack">
          <p className="s muted">{t('feiten.ontbreektUitleg')}</p>
          <ul className="feitnodig">
            {[...regels].map(([pointer, namen]) => (
              <li key={pointer}>
                <button type="button" className="toets-link" onClick={() => gaNaarFeit(pointer)}>
                  {noem(pointer)}
                </button>{' '}
                <span className="s muted">{t('feiten.voor', { regels: namen.slice(0, 3).join(', ') })}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Kaart>
  )
}

function Secties({ ik, zaak, stand }: Deelprops & { stand: Feitenstand }) {
  const t = useIntake()
  const z = useZaken()
  const taal = useTaal()
  const [open, zetOpen] = useState<ReadonlySet<SectieId>>(new Set())
  const alleOpen = open.size === FEITSECTIES.length
  const klap = (id: SectieId, aan: boolean) =>
    zetOpen((nu) => (nu.has(id) === aan ? nu : new Set(aan ? [...nu, id] : [...nu].filter((ander) => ander !== id))))
  const onder = useCallback(
    (pointer: string) => {
      const feit = zaak.feiten.find((een) => een.pointer === pointer)
      if (feit === undefined) return null
      const { bron, vastgelegd, door, geldigOp, aantal } = feit
      const woorden = {
        bron: bronnaam(t, bron),
        moment: toonMoment(vastgelegd, taal),
        naam: persoonsnaam(z, door, ik),
        dag: toonDatum(geldigOp, taal),
      }
      return (
        <div className="feit-onder s muted">
          {t('feiten.herkomst', woorden)}
          {aantal > 1 && <Eerder zaak={zaak} pointer={pointer} aantal={aantal} ik={ik} />}
        </div>
      )
    },
    [zaak, ik, t, z, taal],
  )
  return (
    <Kaart
      vol
      titel={t('feiten.titel')}
      naast={
        <Knop
          soort="stil"
          ariaExpanded={alleOpen}
          onKlik={() => zetOpen(alleOpen ? new Set() : new Set(FEITSECTIES.map(({ id }) => id)))}
        >
          {alleOpen ? t('feiten.klapIn') : t('feiten.klapUit')}
        </Knop>
      }
    >
      <p className="s muted kaart__in">
        {t('feiten.uitleg')} {t('feiten.vast')}
      </p>
      {FEITSECTIES.map((sectie) => (
        <SectieKaart
          key={sectie.id}
          sectie={sectie}
          concept={stand.concept}
          fouten={stand.fouten.filter(({ pointer }) => plekVan(pointer)?.sectie === sectie.id)}
          open={open.has(sectie.id)}
          onOpen={(aan) => klap(sectie.id, aan)}
          doe={stand.doe}
          onder={onder}
        />
      ))}
    </Kaart>
  )
}
