/**
 * Which services there are and where everything listens. Written in plain JavaScript, because the launchers read it before anything is installed
 * or built (decision 0011); TypeScript reads the types that are generated from it.
 */

/** The four services, in the order in which a case meets them. */
export const services = /** @type {const} */ (['intake', 'review', 'delivery', 'consultation']);

/** @typedef {(typeof services)[number]} ServiceName */

/** The services that keep a journal. Intake keeps none, because it knows people's data, and these never go on Kafka (decision 0024). */
export const journalling = /** @type {const} */ (['review', 'delivery', 'consultation']);

/** The usual ports, each under the environment variable that moves it. */
export const usualPorts = {
  PORT_GATEWAY: 4000,
  PORT_INTAKE: 4001,
  PORT_REVIEW: 4002,
  PORT_DELIVERY: 4003,
  PORT_CONSULTATION: 4004,
  PORT_IDENTITY: 4010,
  PORT_POSTGRES: 5440,
  PORT_KAFKA: 9192,
  PORT_KAFKA_CONTROLLER: 9193,
};

/** @typedef {keyof typeof usualPorts} PortVariable */

/**
 * The usual port of a service.
 * @param {ServiceName} service
 * @returns {number}
 */
export const usualPortOf = (service) =>
  usualPorts[/** @type {`PORT_${Uppercase<ServiceName>}`} */ (`PORT_${service.toUpperCase()}`)];

/**
 * Whether a text names a service.
 * @param {string} name
 * @returns {name is ServiceName}
 */
export const isService = (name) => services.some((service) => service === name);

/**
 * One value for each service, for example the address of its database.
 * @template Value
 * @param {(service: ServiceName) => Value} valueOf
 * @returns {Record<ServiceName, Value>}
 */
export const forEachService = (valueOf) =>
  /** @type {Record<ServiceName, Value>} */ (
    Object.fromEntries(services.map((service) => [service, valueOf(service)]))
  );
