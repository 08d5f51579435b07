import {
  IconCircleCheck,
  IconEyeCheck,
  IconFolderOpen,
  IconInbox,
  IconMailForward,
  IconPlayerStop,
} from '@tabler/icons-react'
import type { Persoon, Werklijstrij } from '../../../pgb/zaak/contract.ts'
import type { Ik } from '../aanmelding/ik.ts'
import { ApiFout } from '../api/index.ts'
import { Pil, type Teken, type Toon } from '../design-system/index.ts'
import { useZaken, type Zaakwoorden } from './woorden.ts'
import './zaken.css'

type Status = Werklijstrij['status']

const TEKEN: Record<Status, readonly [Toon, Teken]> = {
  ontvangen: ['stil', IconInbox],
  in_behandeling: ['info', IconFolderOpen],
  voorgesteld: ['mens', IconEyeCheck],
  goedgekeurd: ['goed', IconCircleCheck],
  verzonden: ['goed', IconMailForward],
  buiten_behandeling: ['stil', IconPlayerStop],
  ingetrokken_door_aanvrager: ['stil', IconPlayerStop],
  doorgezonden: ['stil', IconMailForward],
}

export function Statuspil({ status }: { status: Status }) {
  const t = useZaken()
  const [toon, teken] = TEKEN[status]
  return (
    <Pil toon={toon} icoon={teken}>
      {t(`status.${status}`)}
    </Pil>
  )
}

/** The name of a colleague; of oneself too, so that a printed list says the same to everybody. */
export function persoonsnaam(t: Zaakwoorden, persoon: Persoon | null, ik?: Ik): string {
  if (persoon === null) return t('lijst.niemand')
  if (persoon.naam !== null) return persoon.naam
  return ik?.gebruiker === persoon.id && ik.naam !== null ? ik.naam : t('lijst.onbekend')
}

/** The failure of a question as we explain it: a short number, and nothing technical. */
export const foutnummer = (fout: unknown): string | undefined => (fout instanceof ApiFout ? fout.nummer : undefined)
