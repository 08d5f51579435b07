import { IconUsersGroup } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { Gebruikerrij } from '../../../../platform/contract.ts'
import type { Ik } from '../../aanmelding/index.ts'
import { Knop, Melding, TekstVeld } from '../../design-system/index.ts'
import { Opgehaald } from '../../toezicht/delen.tsx'
import { foutzin, useToezicht } from '../../toezicht/woorden.ts'
import { useVerdeling, useWerkdaad } from '../../zaken/werk.ts'

/** In which team somebody works; work can be given to a team. Only for who has a role in the work on cases. */
export function Teamformulier({ ik, persoon }: { ik: Ik; persoon: Gebruikerrij }) {
  const t = useToezicht()
  const verdeling = useVerdeling()
  return (
    <section className="stack" aria-labelledby="team-kop">
      <h3 id="team-kop">{t('beheer.team.kop')}</h3>
      <Opgehaald van={verdeling}>
        {({ collegas, teams }) => {
          const collega = collegas.find(({ id }) => id === persoon.id)
          if (collega === undefined) return <p className="muted">{t('beheer.team.geenCollega')}</p>
          if (persoon.id === ik.gebruiker) return <p className="muted">{t('beheer.nietUzelf')}</p>
          return <Velden ik={ik} persoon={persoon} team={collega.team} teams={teams.map(({ team }) => team)} />
        }}
      </Opgehaald>
    </section>
  )
}

function Velden(props: { ik: Ik; persoon: Gebruikerrij; team: string | null; teams: readonly string[] }) {
  const { ik, persoon, team, teams } = props
  const t = useToezicht()
  const daad = useWerkdaad(ik)
  const [naam, zetNaam] = useState(team ?? '')
  const [gedaan, zetGedaan] = useState(false)
  useEffect(() => zetNaam(team ?? ''), [team])
  const bewaar = async () => {
    zetGedaan(false)
    zetGedaan((await daad.doe('werk/teamleden', { gebruiker: persoon.id, team: naam.trim() })) !== null)
  }
  return (
    <form
      className="stack"
      aria-labelledby="team-kop"
      onSubmit={(e) => {
        e.preventDefault()
        void bewaar()
      }}
    >
      {daad.fout !== null && (
        <Melding toon="fout" titel={t('fout.daad')} rol="alert">
          <p>{foutzin(t, daad.fout)}</p>
        </Melding>
      )}
      <div role="status">{gedaan && <Melding toon="goed" titel={t('beheer.team.gedaan')} />}</div>
      <TekstVeld
        id="team-naam"
        label={t('beheer.team.naam')}
        hint={teams.length === 0 ? t('beheer.team.hint') : t('beheer.team.bekend', { teams: teams.join(', ') })}
        maxLengte={100}
        waarde={naam}
        onWijzig={zetNaam}
      />
      <div className="row">
        <Knop
          type="submit"
          icoon={IconUsersGroup}
          bezig={daad.bezig}
          {...(naam.trim() === (team ?? '') ? { kanNiet: t('beheer.team.zelfde') } : {})}
        >
          {t('beheer.team.knop')}
        </Knop>
      </div>
    </form>
  )
}
