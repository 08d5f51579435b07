/** Sealed decisions for the command line. It brings the driver of the database, so load it only when there is a store. */
export {
  type Daad,
  type Herhaling,
  handel,
  herhaal,
  herhaalPagina,
  herhaalSteekproef,
  type Verschil,
  zoekOvergenomen,
} from '../pgb/zaak/index.ts'
