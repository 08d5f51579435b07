export { AanvraagScherm } from './aanvraag-scherm.tsx'
