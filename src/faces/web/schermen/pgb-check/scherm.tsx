import { Navigate, useLocation, useParams, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { adresNa } from './adres.ts'
import { Begin } from './begin.tsx'
import { type Bezoek, useBezoek } from './geheugen.ts'
import { VraagPagina } from './vraag.tsx'
import { zoekVraag } from './vragen.ts'

/** `/pgb-check` is the beginning, `/pgb-check/<vraag>` one question. */
export function PgbCheckScherm() {
  const bezoek = useBezoek()
  const { vraag } = useParams({ strict: false }) as { vraag?: string }
  const { gewist } = useSearch({ strict: false }) as { gewist?: string }
  if (vraag === undefined) return <Begin melding={gewist === '1' && bezoek === null ? 'gewist' : undefined} />
  if (bezoek === null) return <Begin melding="nietBewaard" />
  return <Stap bezoek={bezoek} naam={vraag} />
}

/** The question of the address, when it is on the way of these answers; else the one that comes now. */
function Stap({ bezoek, naam }: { bezoek: Bezoek; naam: string }) {
  const { pad, volgende } = useMemo(() => bezoek.check.verloop(bezoek.antwoorden), [bezoek])
  const vraag = zoekVraag(naam)
  const weg = volgende === null ? pad : [...pad, volgende]
  const plaats = vraag === undefined ? -1 : weg.indexOf(vraag.naam)
  const zoek = useLocation({ select: (plek) => plek.search })
  const voor = useMemo(() => (plaats < 0 ? [] : pad.slice(0, plaats)), [pad, plaats])
  if (plaats < 0 || vraag === undefined) return <Navigate to={adresNa(volgende)} search={zoek} replace />
  return <VraagPagina key={naam} bezoek={bezoek} vraag={vraag} voor={voor} />
}
