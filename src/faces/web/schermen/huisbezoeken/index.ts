export { HuisbezoekenScherm } from './huisbezoeken-scherm.tsx'
