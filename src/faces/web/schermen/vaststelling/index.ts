export { BetalingenScherm } from './betalingen-scherm.tsx'
