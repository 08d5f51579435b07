export { VerplichtingenScherm } from './verplichtingen-scherm.tsx'
