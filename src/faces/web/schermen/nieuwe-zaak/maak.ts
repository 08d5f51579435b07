/** Makes the case of an application, once, and goes to it. */
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { Foutantwoord } from '../../../../pgb/contract.ts'
import type { Ik } from '../../aanmelding/index.ts'
import { ApiFout } from '../../api/index.ts'
import { stuurNieuw } from '../../zaken/intake.ts'
import { vraagToets } from '../toets/formulier/feiten.ts'
import { type Aanvraag, verzoekVan, zonderMerk } from './aanvraag.ts'

export interface Maakfout {
  /** Name of the refusal; `netwerk` when no answer came. */
  readonly code: string
  readonly nummer: string
  readonly gebreken: Foutantwoord['fouten']
  /** Members of the holder that differ from what is known. */
  readonly velden: readonly string[]
}

export interface Maakdaad {
  /** True when the case was made. */
  readonly maak: (aanvraag: Aanvraag) => Promise<boolean>
  readonly wis: () => void
  readonly bezig: boolean
  readonly fout: Maakfout | null
}

export function useMaakZaak(ik: Ik): Maakdaad {
  const bestand = useQueryClient()
  const ga = useNavigate()
  const [bezig, zetBezig] = useState(false)
  const [fout, zetFout] = useState<Maakfout | null>(null)
  const loopt = useRef(false)
  const laatste = useRef({ tekst: '', sleutel: '' })
  const probeer = async (aanvraag: Aanvraag): Promise<Maakfout | null> => {
    const gelezen = aanvraag.hoe === 'bestand' ? await leesStreng(zonderMerk(aanvraag.tekst)) : null
    if (gelezen !== null) return gelezen
    const tekst = verzoekVan(aanvraag)
    // A retry of what may have arrived already bears the same key.
    if (laatste.current.tekst !== tekst) laatste.current = { tekst, sleutel: crypto.randomUUID() }
    try {
      const { id } = await stuurNieuw<{ id: string }>(ik, '/zaken', tekst, laatste.current.sleutel)
      await bestand.invalidateQueries({ queryKey: ['zaken'] })
      void ga({ to: `/pgb/dossiers/${id}/feiten` })
      return null
    } catch (oorzaak) {
      return maakfout(oorzaak instanceof ApiFout ? oorzaak : new ApiFout('netwerk', 0))
    }
  }
  return {
    bezig,
    fout,
    wis: () => zetFout(null),
    maak: async (aanvraag) => {
      if (loopt.current) return false
      loopt.current = true
      zetBezig(true)
      try {
        const geweigerd = await probeer(aanvraag)
        zetFout(geweigerd)
        return geweigerd === null
      } finally {
        loopt.current = false
        zetBezig(false)
      }
    },
  }
}

/** The strict reader of the server names every defect of the text at its place; it keeps nothing. */
async function leesStreng(tekst: string): Promise<Maakfout | null> {
  const antwoord = await vraagToets(tekst, new AbortController().signal)
  if (antwoord.soort === 'stuk') return { code: 'netwerk', nummer: antwoord.nummer ?? 'N0', gebreken: [], velden: [] }
  if (antwoord.soort === 'uitkomst' || antwoord.fout.code !== 'ongeldige-invoer') return null
  return { code: antwoord.fout.code, nummer: '', gebreken: antwoord.fout.fouten, velden: [] }
}

function maakfout(fout: ApiFout): Maakfout {
  const { gegevens } = fout.probleem
  const velden = typeof gegevens === 'object' && gegevens !== null && 'velden' in gegevens ? gegevens.velden : []
  return {
    code: fout.soort === 'netwerk' ? 'netwerk' : fout.code,
    nummer: fout.nummer,
    gebreken: (fout.antwoord?.fouten ?? []).map((gebrek) => ({
      ...gebrek,
      pointer: gebrek.pointer.replace(/^\/dossier(?=\/)/, ''),
    })),
    velden: Array.isArray(velden) ? velden.map(String) : [],
  }
}
