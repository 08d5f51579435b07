export { BetalingenScherm } from './betalingen-scherm.tsx'
export { VaststellingenScherm } from './vaststellingen-scherm.tsx'
