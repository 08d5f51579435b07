/**
 * Names that nobody bears. A list of known people to avoid cannot be complete, so every name is built from words that are
 * no name: a thing with a diminutive as first name, two things joined as surname. It reads as invented at a glance.
 */
import type { Toeval } from './toeval.ts'

export const VOORNAMEN = [
  'Lepeltje',
  'Knoopje',
  'Sokkie',
  'Theemuts',
  'Pluisje',
  'Kwastje',
  'Gumpje',
  'Dopje',
  'Spijkertje',
  'Wasknijper',
  'Puntzakje',
  'Klosje',
  'Kurkje',
  'Bezempje',
  'Trechter',
  'Vlaggetje',
  'Schroefje',
  'Krijtje',
  'Kaarsje',
  'Ballonnetje',
  'Gietertje',
  'Zeepje',
  'Belletje',
  'Moertje',
  'Vingerhoed',
  'Paperclip',
  'Druppeltje',
  'Ritsje',
  'Toetertje',
  'Stokje',
] as const
export const VOORSTUKKEN = [
  'Pannenkoek',
  'Regenjas',
  'Theepot',
  'Fietsbel',
  'Kaasschaaf',
  'Wolken',
  'Suikerklont',
  'Stroopwafel',
  'Paraplu',
  'Broodtrommel',
  'Slinger',
  'Hagelslag',
  'Vlieger',
  'Knikker',
  'Gordijn',
  'Zeepbel',
  'Beschuit',
  'Kruimel',
  'Zandtaart',
  'Lampion',
  'Breipen',
  'Rolschaats',
  'Potlood',
  'Vergiet',
  'Windmolen',
  'Appelmoes',
  'Kussen',
  'Stoepkrijt',
] as const
export const NASTUKKEN = [
  'toren',
  'mutsen',
  'dozen',
  'lint',
  'ladder',
  'kastje',
  'regen',
  'deksel',
  'kwartier',
  'fluit',
  'bordes',
  'emmer',
  'karretje',
  'poort',
  'strik',
  'wandeling',
  'vriend',
  'plank',
  'hoedje',
  'schaduw',
  'knop',
  'parade',
  'zolder',
  'trommel',
] as const
const TUSSENVOEGSELS = ['', '', 'van ', 'van de ', 'uit de '] as const
const ORGANISATIES = ['Zorgverzinsel', 'Fantasiezorg', 'Stichting Verzonnen Hulp', 'Bedenksel Begeleiding'] as const
const TEAMKLEUREN = ['Paars', 'Stippel', 'Ruit', 'Streep'] as const

const achternaam = (t: Toeval): string => t.kies(VOORSTUKKEN) + t.kies(NASTUKKEN)

export const persoonsnaam = (t: Toeval): string => `${t.kies(VOORNAMEN)} ${t.kies(TUSSENVOEGSELS)}${achternaam(t)}`

/** A relative bears the same surname, so that a plan reads like a family. */
export const familienaam = (t: Toeval, van: string): string => `${t.kies(VOORNAMEN)} ${van.slice(van.indexOf(' ') + 1)}`

export const organisatienaam = (t: Toeval): string => `${t.kies(ORGANISATIES)} ${achternaam(t)}`

export const wooninitiatiefnaam = (t: Toeval): string => `Verzonnen Woonhuis De ${achternaam(t)}`

export const teamnaam = (nummer: number): string => `Team ${TEAMKLEUREN[nummer % TEAMKLEUREN.length] ?? 'Paars'}`
