/** Compares one answer of the toets with that of the oracle; an empty list means: the same, to the cent and the day. */
import type { Dossier, Foutantwoord, Toetsuitkomst } from '../../src/pgb/contract.ts'
import type { OrakelFout } from './budget.ts'
import { orakel } from './orakel.ts'

export type Antwoord = { goed: Toetsuitkomst } | { fout: Foutantwoord }

export interface Verschil {
  plek: string
  orakel: unknown
  toets: unknown
}

/** Every value of `verwacht` must be in `kreeg`; what only `kreeg` has (texts, places of finding) is not compared. */
export function verschillen(verwacht: unknown, kreeg: unknown, plek = ''): Verschil[] {
  if (verwacht === null || typeof verwacht !== 'object') {
    return Object.is(verwacht, kreeg) ? [] : [{ plek, orakel: verwacht, toets: kreeg }]
  }
  if (kreeg === null || typeof kreeg !== 'object') return [{ plek, orakel: verwacht, toets: kreeg }]
  const uit: Verschil[] = []
  if (Array.isArray(verwacht) && Array.isArray(kreeg) && verwacht.length !== kreeg.length) {
    return [{ plek, orakel: verwacht, toets: kreeg }]
  }
  for (const [sleutel, waarde] of Object.entries(verwacht)) {
    uit.push(...verschillen(waarde, (kreeg as Record<string, unknown>)[sleutel], `${plek}/${sleutel}`))
  }
  return uit
}

/** Whether the amounts of the oracle come by in this order; the toets may show more steps than the eleven of the table. */
function stappenKloppen(orakelBedragen: number[], toetsBedragen: number[]): boolean {
  let i = 0
  for (const bedrag of orakelBedragen) {
    // The same amount in a row may be one step on the other side.
    if (i > 0 && toetsBedragen[i - 1] === bedrag) continue
    while (i < toetsBedragen.length && toetsBedragen[i] !== bedrag) i += 1
    if (i === toetsBedragen.length) return false
    i += 1
  }
  return true
}

function vergelijkFout(verwacht: OrakelFout, antwoord: Antwoord): Verschil[] {
  if ('goed' in antwoord) return [{ plek: '', orakel: verwacht, toets: `geen fout, advies ${antwoord.goed.advies}` }]
  const kreeg = { code: antwoord.fout.code, pointers: antwoord.fout.fouten.map((f) => f.pointer) }
  const uit = verschillen(verwacht.code, kreeg.code, '/code')
  // The same pointer may come with several defects; the order says nothing.
  const opRij = (pointers: string[]): string => [...new Set(pointers)].sort().join(' ')
  return [...uit, ...verschillen(opRij(verwacht.pointers), opRij(kreeg.pointers), '/pointers')]
}

export function vergelijk(d: Dossier, antwoord: Antwoord): Verschil[] {
  const verwacht = orakel(d)
  if ('code' in verwacht) return vergelijkFout(verwacht, antwoord)
  if ('fout' in antwoord) {
    const fouten = antwoord.fout.fouten.map((f) => `${f.pointer} ${f.code}`)
    return [{ plek: '', orakel: `advies ${verwacht.advies}`, toets: { code: antwoord.fout.code, fouten } }]
  }
  const uitkomst = antwoord.goed
  const { stappen, ...budget } = verwacht.budget ?? { stappen: [] }
  const uit = [
    ...verschillen(verwacht.advies, uitkomst.advies, '/advies'),
    ...verschillen(verwacht.volgorde.join(' '), uitkomst.oordelen.map((o) => o.regel).join(' '), '/volgorde'),
    ...verschillen(verwacht.termijnen, uitkomst.termijnen, '/termijnen'),
    ...verschillen(verwacht.verplichtingen, uitkomst.verplichtingen, '/verplichtingen'),
    ...verschillen(verwacht.budget === null ? null : budget, uitkomst.budget, '/budget'),
  ]
  const oordelen = Object.fromEntries(uitkomst.oordelen.map((o) => [o.regel, o.uitkomst]))
  uit.push(...verschillen(verwacht.oordelen, oordelen, '/oordelen'))
  const hier = stappen.map((s) => s.bedragCent)
  const daar = uitkomst.budget?.stappen.map((s) => s.bedragCent) ?? []
  if (!stappenKloppen(hier, daar))
    uit.push({ plek: '/budget/stappen', orakel: stappen, toets: uitkomst.budget?.stappen })
  return uit
}

/** What must hold of every good answer, whatever the oracle says. */
export function geschonden(d: Dossier, uitkomst: Toetsuitkomst): string[] {
  const uit: string[] = []
  const regels = uitkomst.oordelen.map((o) => o.regel)
  if (new Set(regels).size !== regels.length) uit.push('een regel staat er meer dan eens')
  const b = uitkomst.budget
  const wijstAf = uitkomst.advies === 'weigeren' || uitkomst.advies === 'niet_bevoegd'
  if (wijstAf && b !== null) uit.push('een budget bij een weigering')
  if (uitkomst.advies.startsWith('toekennen') && b === null) uit.push('een toekenning zonder budget')
  for (const o of uitkomst.oordelen) {
    const leeg = (o.ontbreekt ?? []).length === 0
    if (o.uitkomst === 'gegevens_ontbreken' && leeg) uit.push(`${o.regel} zegt niet welk gegeven ontbreekt`)
  }
  if (b === null) return uit
  const som = Object.values(b.onderdelen).reduce((a, c) => a + c, 0)
  if (som !== b.totaalCent) uit.push(`de onderdelen tellen op tot ${som}, niet tot ${b.totaalCent}`)
  if (b.totaalCent < 0) uit.push('het totaal is onder nul')
  const vrij = b.verantwoordingsvrijCent
  if (vrij !== null && (vrij < 0 || vrij > b.totaalCent)) uit.push('het vrije deel is hoger dan het totaal')
  const mpt = d.mpt?.perJaarCent ?? 0
  if (b.onderdelen.combinatiePgbMpt > 0 || b.onderdelen.combinatiePgbMpt < -mpt) uit.push('het mpt-deel klopt niet')
  return uit
}
