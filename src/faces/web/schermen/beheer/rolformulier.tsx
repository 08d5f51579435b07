import { IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { type Gebruikerrij, ROLNAMEN } from '../../../../platform/contract.ts'
import { REGIOS } from '../../../../waarden/regio.ts'
import type { Ik } from '../../aanmelding/index.ts'
import { DatumVeld, Foutsamenvatting, Knop, SelectVeld, type Veldfout, VinkVeld } from '../../design-system/index.ts'
import { Uitslag } from '../../toezicht/delen.tsx'
import { useToezichtdaad } from '../../toezicht/vraag.ts'
import { useToezicht } from '../../toezicht/woorden.ts'
import { useConcept } from '../../zaken/concept.ts'
import { rolnaam, useZaken } from '../../zaken/woorden.ts'

interface Concept {
  readonly rol?: (typeof ROLNAMEN)[number] | undefined
  readonly regios: readonly string[]
  readonly vanaf?: string | undefined
  readonly tot?: string | undefined
}

const LEEG: Concept = { regios: [] }

/** Asks for a role; another beheerder has to confirm. */
export function Rolformulier({ ik, persoon }: { ik: Ik; persoon: Gebruikerrij }) {
  const t = useToezicht()
  const daad = useToezichtdaad(ik)
  const [poging, zetPoging] = useState(0)
  const [concept, zet, wis] = useConcept<Concept>(`rol ${persoon.id}`, LEEG)
  const mijn = ik.rollen.find(({ rol }) => rol === 'beheerder')?.regios ?? []
  const fouten = poging > 0 ? gebreken(concept) : []
  const foutBij = (veldId: string) => fouten.find((fout) => fout.veldId === veldId)?.tekst

  function gebreken({ rol, regios, vanaf }: Concept): Veldfout[] {
    return [
      ...(rol === undefined ? [{ veldId: 'rol-rol', tekst: t('beheer.kiesRol') }] : []),
      ...(regios.length === 0 ? [{ veldId: `rol-regio-${mijn[0] ?? ''}`, tekst: t('beheer.kiesRegio') }] : []),
      ...(vanaf === undefined ? [{ veldId: 'rol-vanaf', tekst: t('beheer.kiesVanaf') }] : []),
    ]
  }

  async function verstuur(): Promise<void> {
    zetPoging((keer) => keer + 1)
    if (gebreken(concept).length > 0) return
    const { rol, regios, vanaf, tot = null } = concept
    if (await daad.doe(`/gebruikers/${persoon.id}/rolvoorstellen`, { rol, regios, vanaf, tot })) {
      wis()
      zetPoging(0)
    }
  }

  return (
    <form
      className="stack"
      aria-labelledby="rol-kop"
      onSubmit={(e) => {
        e.preventDefault()
        void verstuur()
      }}
    >
      <h3 id="rol-kop">{t('beheer.nieuweRol')}</h3>
      <p className="muted">{t('beheer.nieuweRolUitleg')}</p>
      <Foutsamenvatting fouten={fouten} poging={poging} />
      <Uitslag daad={daad} goed={t('beheer.aangevraagd')} />
      <Velden mijn={mijn} concept={concept} zet={zet} foutBij={foutBij} />
      <div>
        <Knop type="submit" soort="primair" icoon={IconUserPlus} bezig={daad.bezig}>
          {t('beheer.vraagAan')}
        </Knop>
      </div>
    </form>
  )
}

interface Veldenprops {
  /** Regions in which this person is beheerder. */
  mijn: readonly string[]
  concept: Concept
  zet: (concept: Concept) => void
  foutBij: (veldId: string) => string | undefined
}

function Velden({ mijn, concept, zet, foutBij }: Veldenprops) {
  const t = useToezicht()
  const z = useZaken()
  return (
    <>
      <SelectVeld
        id="rol-rol"
        label={t('rol')}
        keuzes={ROLNAMEN.map((rol) => ({ waarde: rol, label: rolnaam(z, rol) }))}
        waarde={concept.rol}
        fout={foutBij('rol-rol')}
        onWijzig={(rol) => zet({ ...concept, rol })}
      />
      <fieldset>
        <legend className="utrecht-form-label">{t('beheer.regios')}</legend>
        {mijn.map((regio) => (
          <VinkVeld
            key={regio}
            id={`rol-regio-${regio}`}
            label={`${regio} ${REGIOS.get(regio) ?? ''}`}
            waarde={concept.regios.includes(regio)}
            onWijzig={(aan) =>
              zet({
                ...concept,
                regios: aan ? [...concept.regios, regio] : concept.regios.filter((een) => een !== regio),
              })
            }
          />
        ))}
        {mijn.length > 1 && (
          <Knop soort="stil" onKlik={() => zet({ ...concept, regios: mijn })}>
            {t('beheer.alleRegios')}
          </Knop>
        )}
      </fieldset>
      <div className="toezicht-velden">
        <DatumVeld
          id="rol-vanaf"
          label={t('beheer.vanaf')}
          waarde={concept.vanaf}
          fout={foutBij('rol-vanaf')}
          onWijzig={(vanaf) => zet({ ...concept, vanaf })}
        />
        <DatumVeld
          id="rol-tot"
          label={t('beheer.tot')}
          hoeftNiet
          waarde={concept.tot}
          onWijzig={(tot) => zet({ ...concept, tot })}
        />
      </div>
    </>
  )
}
