/** The door of login: who comes in, how long, and what he may (PLT-20). */
export { gebruikerslijst, rolvoorstellen } from './beheer.ts'
export {
  DEMO_NAMEN,
  type Demoaccount,
  geefDemorol,
  isDemoaccount,
  maakDemoaccounts,
  weigerDemoInProductie,
} from './demo.ts'
export { kenGebruiker, kenRolToe, trekRolIn, zetActief } from './gebruiker.ts'
export type { Gebruikersrol } from './gebruikersrol.ts'
export { type Aanmeldfout, type Inlogdienst, type Inloginstelling, maakInlogdienst } from './inlogdienst.ts'
export { csrfToken, isCsrfToken, maakKoekje, spoorkoekje } from './koekje.ts'
export { NetwerkGeweigerd } from './netwerk.ts'
export { beginPoging, gebruikPoging } from './poging.ts'
export { contextVoor, magAlleenLezen, RECHTEN, rechtenVan } from './rechten.ts'
export { type Aangemeld, leesSessie, maakSessie, trekSessieIn } from './sessie.ts'
export { veiligTerugadres } from './terugadres.ts'
export {
  beeindigSessies,
  besluitRol,
  noteerEigenPersoon,
  stelRolVoor,
  trekRollenIn,
  zetAccount,
} from './toekennen.ts'
