import { IconDeviceFloppy } from '@tabler/icons-react'
import { useState } from 'react'
import { DatumVeld, Foutsamenvatting, Knop, SelectVeld, TekstVeld } from '../../design-system/index.ts'
import { useConcept } from '../../zaken/concept.ts'
import { useIntake } from '../../zaken/intake.ts'
import type { Deelprops } from './deel.ts'
import type { Bezig, Registerveld, Registervorm } from './gesprek-vormen.ts'

type Waarden = Readonly<Record<string, string>>

interface Props extends Pick<Deelprops, 'zaak' | 'daad'> {
  readonly vorm: Registervorm
  readonly bezig: Bezig
  readonly onKlaar: () => void
}

/** What stands in the form, what is wrong in it, and the way to record it. */
function useRegisterconcept({ zaak, daad, vorm, bezig: { rij, trektIn }, onKlaar }: Props) {
  const t = useIntake()
  const begin = Object.fromEntries(
    vorm.velden.flatMap(({ naam }) => (typeof rij?.[naam] === 'string' ? [[naam, String(rij[naam])]] : [])),
  )
  const sleutel = `register ${zaak.id} ${vorm.id} ${rij?.id ?? ''} ${trektIn}`
  const [waarden, zet, wis] = useConcept<Waarden>(sleutel, begin)
  const [reden, zetReden, wisReden] = useConcept(`${sleutel} reden`, '')
  const [poging, zetPoging] = useState(0)
  const mist = trektIn ? [] : vorm.velden.filter((veld) => isLeeg(veld, waarden[veld.naam]))
  const fouten = [
    ...mist.map((veld) => ({
      veldId: `${vorm.id}-${veld.naam}`,
      tekst: t(veld.soort === 'dag' ? 'register.datumFout' : 'register.leegVeld', { veld: veld.label }),
    })),
    ...(rij !== null && reden.trim() === ''
      ? [{ veldId: `${vorm.id}-reden`, tekst: t('register.leegVeld', { veld: t('register.reden') }) }]
      : []),
  ]
  const leg = async () => {
    zetPoging(poging + 1)
    if (fouten.length > 0) return
    const gegeven = Object.fromEntries(Object.entries(waarden).filter(([, waarde]) => waarde.trim() !== ''))
    const verbetering =
      rij === null ? {} : { vervangt: rij.id, reden: reden.trim(), ...(trektIn && { ingetrokken: true }) }
    if (!(await daad.doe(vorm.pad, { ...gegeven, ...verbetering }))) return
    wis()
    wisReden()
    onKlaar()
  }
  const foutVan = (naam: string) =>
    poging > 0 ? fouten.find(({ veldId }) => veldId === `${vorm.id}-${naam}`)?.tekst : undefined
  return { waarden, zet, reden, zetReden, poging, fouten, foutVan, leg }
}

/** Adds a row, or a row in the place of another one with the reason why. What was typed stays until it is recorded. */
export function Registerformulier(props: Props) {
  const { daad, vorm, onKlaar } = props
  const { rij, trektIn } = props.bezig
  const t = useIntake()
  const { waarden, zet, reden, zetReden, poging, fouten, foutVan, leg } = useRegisterconcept(props)
  return (
    <form
      className="toets-rij stack"
      noValidate
      aria-label={vorm.titel}
      onSubmit={(e) => {
        e.preventDefault()
        void leg()
      }}
    >
      {poging > 0 && <Foutsamenvatting fouten={fouten} poging={poging} />}
      {!trektIn &&
        vorm.velden.map((veld) => (
          <Veld
            key={veld.naam}
            id={`${vorm.id}-${veld.naam}`}
            veld={veld}
            waarde={waarden[veld.naam] ?? ''}
            fout={foutVan(veld.naam)}
            zet={(nieuw) => zet({ ...waarden, [veld.naam]: nieuw })}
          />
        ))}
      {rij !== null && (
        <TekstVeld
          id={`${vorm.id}-reden`}
          label={t('register.reden')}
          hint={t('register.redenHint')}
          maxLengte={2000}
          waarde={reden}
          onWijzig={zetReden}
          fout={foutVan('reden')}
        />
      )}
      <p className="row">
        <Knop type="submit" soort="primair" icoon={IconDeviceFloppy} bezig={daad.bezig}>
          {trektIn ? t('register.trekIn') : t('register.bewaar')}
        </Knop>
        <Knop soort="stil" onKlik={onKlaar}>
          {t('register.annuleer')}
        </Knop>
      </p>
    </form>
  )
}

const DAG = /^\d{4}-\d{2}-\d{2}$/

/** Not filled in, or no day where a day is asked. */
function isLeeg({ soort, hoeftNiet }: Registerveld, waarde = ''): boolean {
  if (waarde.trim() === '') return hoeftNiet !== true
  return soort === 'dag' && !DAG.test(waarde)
}

interface VeldProps {
  readonly id: string
  readonly veld: Registerveld
  readonly waarde: string
  readonly fout: string | undefined
  readonly zet: (waarde: string) => void
}

function Veld({ id, veld, waarde, fout, zet }: VeldProps) {
  const gedeeld = { id, label: veld.label, fout, hoeftNiet: veld.hoeftNiet }
  if (veld.soort === 'dag')
    return (
      <DatumVeld
        {...gedeeld}
        waarde={DAG.test(waarde) ? waarde : undefined}
        onWijzig={(nieuw, { tekst, geldig }) => zet(geldig ? (nieuw ?? '') : tekst)}
      />
    )
  if (veld.soort === 'keuze')
    return (
      <SelectVeld
        {...gedeeld}
        keuzes={veld.keuzes ?? []}
        waarde={waarde === '' ? undefined : waarde}
        onWijzig={(nieuw) => zet(nieuw ?? '')}
      />
    )
  return (
    <TekstVeld
      {...gedeeld}
      waarde={waarde}
      onWijzig={zet}
      {...(veld.soort === 'lang' ? { rijen: 3, maxLengte: 2000 } : { maxLengte: 200 })}
    />
  )
}
