import type { Zaakbeeld } from '../../../../pgb/zaak/contract.ts'
import { Knop, Melding } from '../../design-system/index.ts'
import { useIntake } from '../../zaken/intake.ts'
import { persoonsnaam } from '../../zaken/weergave.tsx'
import { useZaken } from '../../zaken/woorden.ts'
import { lees } from '../toets/formulier/feiten.ts'
import type { Feitenstand } from './feiten-stand.ts'
import { useFeitnaam, useFeitwaarde } from './feitnaam.ts'

/** Another person changed a fact that is being changed here: who, to what, and the choice between the two. */
export function Botsingen({ zaak, stand }: { zaak: Zaakbeeld; stand: Feitenstand }) {
  const t = useIntake()
  const z = useZaken()
  const noem = useFeitnaam(zaak)
  const toon = useFeitwaarde()
  if (stand.botst.length === 0) return null
  return (
    <Melding toon="letop" titel={t('feiten.conflict')} rol="alert">
      <p>{t('feiten.conflictUitleg')}</p>
      <ul className="foutlijst stack">
        {stand.botst.map((pointer) => {
          const nu = toon(pointer, lees(stand.basis, pointer) ?? null)
          const uw = toon(pointer, stand.wijzigingen[pointer]?.wordt ?? null)
          const door = zaak.feiten.find((feit) => feit.pointer === pointer)?.door ?? null
          return (
            <li key={pointer}>
              <p>{t('feiten.conflictRegel', { wat: noem(pointer), naam: persoonsnaam(z, door), nu, uw })}</p>
              <p className="row melding__acties">
                <Knop onKlik={() => stand.neemOver(pointer)}>{t('feiten.neemOver', { nu })}</Knop>
                <Knop onKlik={() => stand.houdMijn(pointer)}>{t('feiten.houd', { uw })}</Knop>
              </p>
            </li>
          )
        })}
      </ul>
    </Melding>
  )
}
