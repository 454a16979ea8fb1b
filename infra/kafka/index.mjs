export { logEnds, readBrokerData, setAside } from './broker-data.mjs';
export { findJava } from './find-java.mjs';
export { freePort } from '../../scripts/free-port.mjs';
export { ownBroker } from './own-broker.mjs';
export { resolveJars } from './resolve-jars.mjs';
export { startBroker } from './start-broker.mjs';
