import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { IK, type Ik } from '../../../aanmelding/ik.ts'
import { ApiFout } from '../../../api/index.ts'
import { verstuur, type Zending } from './verstuur.ts'

interface Stand {
  readonly bezig: boolean
  readonly procent: number
  readonly fout: ApiFout | null
  /** Name of what was kept last. */
  readonly bewaard: string
}

const RUST: Stand = { bezig: false, procent: 0, fout: null, bewaard: '' }

/** One file on its way. A second try of the same content bears the same key, so that it is kept once. */
export function useZending(ik: Ik, zaak: string) {
  const bestand = useQueryClient()
  const [stand, zetStand] = useState(RUST)
  const loopt = useRef<Zending | null>(null)
  const sleutel = useRef({ vinger: '', sleutel: '' })
  const stuur = async (formulier: FormData, naam: string): Promise<boolean> => {
    if (loopt.current !== null) return false
    const vinger = vingerVan(formulier)
    if (sleutel.current.vinger !== vinger) sleutel.current = { vinger, sleutel: crypto.randomUUID() }
    zetStand({ ...RUST, bezig: true })
    loopt.current = verstuur(ik, zaak, formulier, sleutel.current.sleutel, (procent) =>
      zetStand((nu) => ({ ...nu, procent })),
    )
    try {
      await loopt.current.klaar
      sleutel.current = { vinger: '', sleutel: '' }
      await bestand.invalidateQueries({ queryKey: ['zaken'] })
      zetStand({ ...RUST, bewaard: naam })
      return true
    } catch (oorzaak) {
      const fout = oorzaak instanceof ApiFout ? oorzaak : new ApiFout('netwerk', 0)
      if (fout.status === 401) await bestand.invalidateQueries({ queryKey: IK })
      zetStand({ ...RUST, fout })
      return false
    } finally {
      loopt.current = null
    }
  }
  return { ...stand, stuur, stop: () => loopt.current?.stop() }
}

/** Tells two sendings apart without reading the bytes. */
function vingerVan(formulier: FormData): string {
  return JSON.stringify(
    [...formulier].map(([naam, waarde]) =>
      typeof waarde === 'string' ? [naam, waarde] : [naam, waarde.name, waarde.size, waarde.lastModified],
    ),
  )
}
