export { ZoekenScherm } from './zoeken-scherm.tsx'
