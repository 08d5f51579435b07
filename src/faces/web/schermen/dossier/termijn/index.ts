export { Termijntab } from './termijntab.tsx'
