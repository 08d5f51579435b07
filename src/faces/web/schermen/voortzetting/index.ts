export { VoortzettingScherm } from './voortzetting-scherm.tsx'
