// `npm run simulator -- <kafkaCode>`: a simulated department beside the hall that runs on this machine, until Ctrl-C. REFUSE and
// DELAY_MS are passed on. What it remembers lies in the hall's data folder.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {{ staffNo: string, roles: string[], departmentCode: string | null }} Member */
/** @typedef {{ code: string, name: string, kafkaCode: string, integration: string }} Department */

const [kafkaCode] = process.argv.slice(2);
const program = new URL('./dist/main.js', import.meta.url);
const hall = process.env.HALL_DATA ?? fileURLToPath(new URL('../../.hall', import.meta.url));

try {
  const { KAFKA_BROKERS = '', CATALOGUE = '' } = runningHall();
  const department = departmentIn(read(join(CATALOGUE, 'departments.json')));
  const [STAFF_REVIEWER, STAFF_DECIDER, STAFF_LIAISON] = people(read(join(CATALOGUE, 'staff.json')), department);
  const DATA = join(hall, 'simulator', department.kafkaCode);
  console.error(`${department.name}: ${STAFF_REVIEWER} 审查, ${STAFF_DECIDER} 决定, ${STAFF_LIAISON} 移交; ${DATA}`);
  const environment = { DEPARTMENT: department.kafkaCode, KAFKA_BROKERS, DATA };
  Object.assign(process.env, environment, { STAFF_REVIEWER, STAFF_DECIDER, STAFF_LIAISON });
  await import(program.href);
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exit(1);
}

/** @returns {Record<string, string>} */
function runningHall() {
  if (!existsSync(program)) throw new Error('Build first: npm run build.');
  const file = join(hall, 'environment.json');
  if (!existsSync(file))
    throw new Error('No hall is running here: start one first (npm start), and wait until it says Ready.');
  return read(file);
}

/** @param {Department[]} departments */
function departmentIn(departments) {
  const answering = departments.filter(({ integration }) => integration === 'KAFKA');
  const found = answering.find((department) => department.kafkaCode === kafkaCode);
  if (found) return found;
  const codes = answering.map((department) => department.kafkaCode).join(', ');
  throw new Error(`usage: npm run simulator -- <kafkaCode>; these departments answer by Kafka: ${codes}`);
}

/** Three different people, as the law wants it. @param {Member[]} staff @param {Department} department */
function people(staff, { code, name }) {
  /** @type {string[]} */
  const chosen = [];
  for (const role of ['REVIEWER', 'DECISION_MAKER', 'LIAISON']) {
    const member = staff.find(
      ({ staffNo, roles, departmentCode }) =>
        departmentCode === code && roles.includes(role) && !chosen.includes(staffNo),
    );
    if (!member) throw new Error(`${name} has no ${role} besides ${chosen.join(', ')}`);
    chosen.push(member.staffNo);
  }
  return chosen;
}

/** @param {string} file */
function read(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
