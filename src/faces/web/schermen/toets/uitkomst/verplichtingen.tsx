import { IconCheck, IconPlus, IconX } from '@tabler/icons-react'
import { type ReactNode, useContext, useState } from 'react'
import { SOORTEN_VERPLICHTING, type Toetsuitkomst, type Verplichting } from '../../../../../pgb/contract.ts'
import { Icoon, Kaart, Knop, Meer, Pil, SelectVeld, TEKEN_VAN, VindplaatsLink } from '../../../design-system/index.ts'
import { gaNaarPlek } from '../focus.ts'
import { useTeksten, useZin } from '../teksten.ts'
import { GebruikteFeiten } from './feitenlijst.tsx'
import { Geopend } from './geopend.tsx'
import { type NieuwOordeel, Oordeelformulier } from './oordeelformulier.tsx'
import { Toetsplek } from './plek.ts'

type Soort = (typeof SOORTEN_VERPLICHTING)[number]

interface Props {
  uitkomst: Toetsuitkomst
  /** `voldaan` = not needed, `niet_voldaan` = impose; a choice counts for every proposal of the rule. */
  onKies: (regel: string, plek: string, nieuw: NieuwOordeel) => unknown
  onVoegToe: (soort: Soort, nieuw: NieuwOordeel) => unknown
  /** Under an obligation, by its place in the outcome. */
  extra?: ((plaats: number) => ReactNode) | undefined
}

/** What the system proposes and what a person decided about it. */
export function Verplichtingen({ uitkomst, onKies, onVoegToe, extra }: Props) {
  const t = useTeksten()
  const { soort } = useContext(Toetsplek)
  const weigert = uitkomst.advies === 'weigeren' || uitkomst.advies === 'niet_bevoegd'
  return (
    <Kaart id="verplichtingen" titel={t.plicht.titel} naast={t.plicht.uitleg}>
      {uitkomst.verplichtingen.length === 0 ? (
        <p className="muted">{weigert ? t.plicht.geenBijWeigering : t.plicht.geen}</p>
      ) : (
        <ol className="lijst">
          {uitkomst.verplichtingen.map((plicht, n) => (
            <Plicht
              // biome-ignore lint/suspicious/noArrayIndexKey: one rule may propose the same kind twice; the order is fixed
              key={`${plicht.regel} ${n}`}
              nummer={n + 1}
              plicht={plicht}
              extra={extra}
              samen={uitkomst.verplichtingen.filter(({ regel }) => regel === plicht.regel).length > 1}
              onKies={(nieuw) => onKies(plicht.regel, `plicht-${n + 1}`, nieuw)}
            />
          ))}
        </ol>
      )}
      {!weigert && soort !== 'lezen' && <Toevoegen onVoegToe={onVoegToe} />}
    </Kaart>
  )
}

const TOON = { open: 'mens', opgelegd: 'goed', niet_nodig: 'stil' } as const
const TEKEN = { open: TEKEN_VAN.beoordeling_nodig, opgelegd: IconCheck, niet_nodig: IconX } as const

function Plicht(props: {
  nummer: number
  plicht: Verplichting
  samen: boolean
  onKies: (nieuw: NieuwOordeel) => unknown
  extra: Props['extra']
}) {
  const { nummer, plicht, samen, onKies, extra } = props
  const t = useTeksten()
  const [kiest, zetKiest] = useState<NieuwOordeel['uitkomst'] | 'opnieuw' | null>(null)
  const { soort, steun } = useContext(Toetsplek)
  const voorgesteld = plicht.regel.startsWith('BAV-') && soort !== 'lezen'
  const naam = t.plicht.soorten[plicht.soort]
  return (
    <li id={`plicht-${nummer}`} tabIndex={-1}>
      <div className="row row--between row--top">
        <Omschrijving nummer={nummer} plicht={plicht} />
        <div className="row">
          <Standpil plicht={plicht} toont={plicht.besluit !== 'open' || kiest !== null || soort === 'lezen'} />
          {voorgesteld && kiest === null && plicht.besluit !== 'open' && (
            <Knop soort="stil" onKlik={() => zetKiest('opnieuw')}>
              {t.plicht.wijzig}
              <span className="sr">: {naam}</span>
            </Knop>
          )}
          {voorgesteld && ((plicht.besluit === 'open' && kiest === null) || kiest === 'opnieuw') && (
            <>
              <Knop icoon={IconCheck} onKlik={() => zetKiest('niet_voldaan')}>
                {t.plicht.neemOver}
                <span className="sr">: {naam}</span>
              </Knop>
              <Knop soort="stil" icoon={IconX} onKlik={() => zetKiest('voldaan')}>
                {t.plicht.nietNodig}
                <span className="sr">: {naam}</span>
              </Knop>
            </>
          )}
        </div>
      </div>
      {(kiest === 'voldaan' || kiest === 'niet_voldaan') && (
        <Geopend>
          <div className="toets-paars">
            {samen && <p className="s">{t.plicht.samen}</p>}
            <Oordeelformulier
              over={naam}
              metGrond={false}
              feiten={Object.keys(plicht.feiten)}
              vast={{
                uitkomst: kiest,
                vraag: kiest === 'niet_voldaan' ? t.plicht.redenOver : t.plicht.redenNiet,
                knop: t.plicht.legVast[kiest],
                onAnnuleer: () => {
                  zetKiest(null)
                  gaNaarPlek(`plicht-${nummer}`)
                },
              }}
              onLegVast={(nieuw) => {
                zetKiest(null)
                return onKies(nieuw)
              }}
            />
          </div>
        </Geopend>
      )}
      {steun?.naast(plicht.regel)}
      <Waarom plicht={plicht} />
      {extra?.(nummer - 1)}
    </li>
  )
}

function Standpil({ plicht, toont }: { plicht: Verplichting; toont: boolean }) {
  const t = useTeksten()
  if (!toont) return null
  return (
    <Pil toon={TOON[plicht.besluit]} icoon={TEKEN[plicht.besluit]}>
      {t.plicht.besluit[plicht.besluit]}
    </Pil>
  )
}

function Omschrijving({ nummer, plicht }: { nummer: number; plicht: Verplichting }) {
  const t = useTeksten()
  const zin = useZin()
  return (
    <div className="toets-plicht">
      <h3>
        {nummer}. {t.plicht.soorten[plicht.soort]}
      </h3>
      <p>{zin(plicht.uitleg)}</p>
      <p className="s muted">
        <VindplaatsLink vindplaats={plicht.vindplaats} />
        {plicht.aanleiding.length > 0 &&
          ` · ${t.plicht.aanleiding}: ${plicht.aanleiding.map((reden) => t.plicht.aanleidingen[reden] ?? reden).join(', ')}`}
      </p>
    </div>
  )
}

function Waarom({ plicht }: { plicht: Verplichting }) {
  const t = useTeksten()
  return (
    <Meer titel={t.plicht.waarom}>
      <div className="onderb toets-waarom">
        <dl>
          <dt>{t.oordelen.feiten}</dt>
          <dd>
            <GebruikteFeiten feiten={plicht.feiten} />
          </dd>
          <dt>{t.oordelen.regel}</dt>
          <dd>
            <code>{plicht.regel}</code>
          </dd>
        </dl>
      </div>
    </Meer>
  )
}

function Toevoegen({ onVoegToe }: Pick<Props, 'onVoegToe'>) {
  const t = useTeksten()
  const [open, zetOpen] = useState(false)
  const [soort, zetSoort] = useState<Soort>()
  const [fout, zetFout] = useState(false)
  if (!open)
    return (
      <div className="toets-toevoegen row">
        <Knop icoon={IconPlus} onKlik={() => zetOpen(true)}>
          {t.plicht.voegToe}
        </Knop>
        <span className="s muted">{t.plicht.voegToeUitleg}</span>
      </div>
    )
  return (
    <Geopend>
      <section className="toets-paars stack" aria-label={t.plicht.voegToe}>
        <h3 className="row">
          <span className="tk mens">
            <Icoon van={TEKEN_VAN.beoordeling_nodig} />
          </span>
          {t.plicht.voegToe}
        </h3>
        <SelectVeld
          label={t.plicht.welke}
          keuzes={SOORTEN_VERPLICHTING.map((waarde) => ({ waarde, label: t.plicht.soorten[waarde] }))}
          waarde={soort}
          onWijzig={zetSoort}
          fout={fout && soort === undefined ? t.plicht.kies : undefined}
        />
        <Oordeelformulier
          over={t.plicht.voegToe}
          metGrond={false}
          vast={{
            uitkomst: 'niet_voldaan',
            vraag: t.plicht.redenOver,
            knop: t.plicht.legOp,
            onAnnuleer: () => {
              zetOpen(false)
              gaNaarPlek('verplichtingen')
            },
          }}
          onLegVast={(nieuw) => {
            if (soort === undefined) {
              zetFout(true)
              return false
            }
            zetOpen(false)
            zetSoort(undefined)
            return onVoegToe(soort, nieuw)
          }}
        />
      </section>
    </Geopend>
  )
}
