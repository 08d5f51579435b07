import type { Blok, Briefmodel } from '../../../../../pgb/zaak/contract-brief.ts'
import './beschikking.css'

/** The letter as it will look: the same model as the PDF and the web page, in the same order. */
export function Briefblad({ brief, naam }: { brief: Briefmodel; naam: string }) {
  const { afzender, ontvanger, ondertekenaar } = brief
  const telefoon = afzender.telefoon === '' ? [] : [afzender.telefoon]
  return (
    <article className="brief" lang={brief.taal} aria-label={naam}>
      <div className="brief__adressen">
        <Adres regels={[ontvanger.naam, ...ontvanger.adresregels]} />
        <div className="s muted">
          <Adres regels={[afzender.naam, ...afzender.adresregels, ...telefoon]} />
        </div>
      </div>
      <dl className="dl">
        {brief.gegevens.map(({ label, waarde }) => (
          <div className="brief__gegeven" key={label}>
            <dt>{label}</dt>
            <dd>{waarde}</dd>
          </div>
        ))}
      </dl>
      <h2 className="brief__onderwerp">{brief.onderwerp}</h2>
      <p>{brief.aanhef}</p>
      <Blokken blokken={brief.blokken} />
      <p className="brief__groet">{brief.groet}</p>
      <Adres regels={[ondertekenaar.naam, ondertekenaar.functie]} />
      <Blokken blokken={brief.bijlagen} />
    </article>
  )
}

function Adres({ regels }: { regels: readonly string[] }) {
  return (
    <address>
      {regels.map((regel) => (
        <span className="blok" key={regel}>
          {regel}
        </span>
      ))}
    </address>
  )
}

/** An amount is not parted from its sign at the end of a line. */
const heel = (tekst: string): string => tekst.replaceAll('€ ', '€\u00a0')

/** Blocks of a letter have no names and never move: their place is their key. */
const metPlek = <T,>(rij: readonly T[]): readonly { plek: string; deel: T }[] =>
  rij.map((deel, n) => ({ plek: `${n}`, deel }))

function Blokken({ blokken }: { blokken: readonly Blok[] }) {
  return (
    <>
      {metPlek(blokken).map(({ plek, deel }) => (
        <Blokje blok={deel} key={plek} />
      ))}
    </>
  )
}

function Blokje({ blok }: { blok: Blok }) {
  switch (blok.soort) {
    // The page has the heading of level one, the subject that of two: each heading of the letter is one deeper.
    case 'kop':
      return blok.niveau === 2 ? <h3 className="brief__kop">{blok.tekst}</h3> : <h4>{blok.tekst}</h4>
    case 'alinea':
      return <p>{blok.nadruk ? <strong>{heel(blok.tekst)}</strong> : heel(blok.tekst)}</p>
    case 'citaat':
      return <p className="brief__citaat">{blok.tekst}</p>
    case 'lijst': {
      const punten = metPlek(blok.punten).map(({ plek, deel }) => <li key={plek}>{heel(deel)}</li>)
      return blok.genummerd ? <ol>{punten}</ol> : <ul>{punten}</ul>
    }
    case 'tabel':
      return <Brieftabel tabel={blok} />
  }
}

function Brieftabel({ tabel }: { tabel: Extract<Blok, { soort: 'tabel' }> }) {
  const klasse = (n: string) => (tabel.kolommen[Number(n)]?.getal ? 'num' : undefined)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls in its own frame, reachable by keyboard
    <section className="brief__tabel" tabIndex={0} aria-label={tabel.bijschrift}>
      <table>
        <caption>{tabel.bijschrift}</caption>
        <thead>
          <tr>
            {metPlek(tabel.kolommen).map(({ plek, deel }) => (
              <th scope="col" className={klasse(plek)} key={plek}>
                {deel.tekst}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {metPlek(tabel.rijen).map(({ plek: rij, deel: cellen }) => (
            <tr key={rij}>
              {metPlek(cellen).map(({ plek, deel }) =>
                plek === '0' ? (
                  <th scope="row" key={plek}>
                    {deel}
                  </th>
                ) : (
                  <td className={klasse(plek)} key={plek}>
                    {heel(deel)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
