/** How a fact is named and written for people, from its pointer. */
import { REGIOS } from '../../../../waarden/regio.ts'
import { ZORGPROFIELEN } from '../../../../waarden/zorgprofiel.ts'
import { toonBedrag, toonDatum, toonGetal } from '../../design-system/index.ts'
import type { Taal } from '../../teksten/index.ts'
import type { Toetsteksten } from './teksten.ts'
import { patroonVan, type Veldpad, zoekVeld } from './velden.ts'

const isVeldpad = (t: Toetsteksten, pad: string): pad is Veldpad => Object.hasOwn(t.velden, pad)

/** The name of a fact; a row bears its number: "Zorgverlener 2: Tarief per eenheid". */
export function noemFeit(t: Toetsteksten, pointer: string): string {
  if (pointer === '') return t.fout.heelDossier
  const patroon = patroonVan(pointer)
  if (!isVeldpad(t, patroon)) return pointer
  const naam = t.velden[patroon].label
  const rij = /^(.*?)\/(\d+)(?=\/|$)/.exec(pointer)
  const rijpad = rij ? `${patroonVan(rij[1] ?? '')}/*` : ''
  if (!rij || !isVeldpad(t, rijpad)) return naam
  const rijnaam = t.feiten.rij(t.velden[rijpad].label, Number(rij[2]) + 1)
  return patroon === rijpad ? rijnaam : `${rijnaam}: ${naam}`
}

export function profielnaam(code: string): string {
  const profiel = ZORGPROFIELEN.get(code)
  return profiel ? `${profiel.zzp} (${code})` : code
}

export function keuzenaam(t: Toetsteksten, patroon: string, waarde: string): string {
  return t.keuzes[patroon]?.[waarde] ?? waarde
}

/** The value of a fact in words. */
export function toonFeit(t: Toetsteksten, taal: Taal, pointer: string, waarde: unknown): string {
  if (waarde === null || waarde === undefined) return t.nietBekend
  if (waarde === true) return t.ja
  if (waarde === false) return t.nee
  if (Array.isArray(waarde)) return t.oordelen.stuks(waarde.length)
  if (typeof waarde === 'object') return t.oordelen.ingevuld
  if (typeof waarde === 'number') return pointer.endsWith('Cent') ? toonBedrag(waarde, taal) : toonGetal(waarde, taal)
  const tekst = String(waarde)
  const veld = zoekVeld(pointer)?.veld
  if (veld?.soort === 'profiel') return profielnaam(tekst)
  if (veld?.soort === 'regio') return `${REGIOS.get(tekst) ?? ''} (${tekst})`.trim()
  if (veld?.soort === 'keuze') return keuzenaam(t, veld.pad, tekst)
  return /^\d{4}-\d{2}-\d{2}$/.test(tekst) ? toonDatum(tekst, taal) : tekst
}

/** Who can give a missing fact: the longest beginning of its pointer that we know. */
export function wieGeeft(t: Toetsteksten, pointer: string): string {
  let beste = ''
  for (const begin of Object.keys(t.wie)) {
    const past = pointer === begin || pointer.startsWith(`${begin}/`)
    if (past && begin.length > beste.length) beste = begin
  }
  return t.wie[beste] ?? ''
}
