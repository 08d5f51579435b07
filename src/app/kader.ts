/** The ceiling, for the commands. */
export {
  kaderbeeld,
  landelijkUitgangspunt,
  type Parameters,
  projecteer,
  simuleer,
  uitgangspuntVan,
} from '../kader/index.ts'
