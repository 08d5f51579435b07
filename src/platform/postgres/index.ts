export { beeindigCluster, type Cluster, type Clusteropties, SUPERGEBRUIKER, startCluster } from './cluster.ts'
