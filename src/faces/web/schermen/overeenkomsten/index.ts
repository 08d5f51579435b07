export { OvereenkomstenScherm } from './overeenkomsten-scherm.tsx'
