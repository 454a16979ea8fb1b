import kafkajs from 'kafkajs';
import { createHash } from 'node:crypto';
import { departmentTopics, topics } from '@hall/event-contracts';

process.env.KAFKAJS_NO_PARTITIONER_WARNING = '1';

/**
 * Departments that answer at once: CaseAccepted and DecisionGiven for every task, a batch at a time.
 * @param {string} broker
 * @param {Map<string, { reviewer: string, decider: string, liaison: string }>} staff by kafkaCode
 */
export async function answerAtOnce(broker, staff) {
  const kafka = new kafkajs.Kafka({ clientId: 'bench.department', brokers: [broker], logLevel: 1 });
  const producer = kafka.producer({ allowAutoTopicCreation: false });
  const consumer = kafka.consumer({ groupId: 'bench.department', maxWaitTimeInMs: 100, allowAutoTopicCreation: false });
  await Promise.all([producer.connect(), consumer.connect()]);
  await consumer.subscribe({
    topics: [...staff.keys()].map((code) => departmentTopics(code).task),
    fromBeginning: true,
  });
  await consumer.run({
    autoCommit: false,
    partitionsConsumedConcurrently: 4, // nothing is read a second time here
    eachBatch: async ({ batch }) => {
      const code = batch.topic.split('.')[2] ?? '';
      const messages = batch.messages.flatMap(({ value, headers }) =>
        String(headers?.ce_type).includes('TaskAssigned') ? answersTo(JSON.parse(String(value)), code, staff) : [],
      );
      if (messages.length > 0) await producer.send({ topic: departmentTopics(code).reply, acks: -1, messages });
    },
  });
  return async () => {
    await consumer.disconnect();
    await producer.disconnect();
  };
}

function answersTo(task, code, staff) {
  const { reviewer, decider, liaison } = staff.get(code) ?? { reviewer: '', decider: '', liaison: '' };
  const head = { caseId: task.caseId, round: task.round, occurredAt: new Date().toISOString() };
  const visit = {
    ...head,
    staffNo: reviewer,
    verifiers: [reviewer, liaison],
    on: new Date(Date.parse(head.occurredAt) + 28_800_000).toISOString().slice(0, 10), // in Asia/Shanghai
    findings: '现场与申报材料一致',
    signedByApplicant: true,
  };
  const decision = {
    ...head,
    staffNo: decider,
    outcome: 'GRANTED',
    reasons: [],
    legalBasis: '第三十八条',
    reviewerStaffNo: reviewer,
    deciderStaffNo: decider,
  };
  const answers = [message(code, 'CaseAccepted', { ...head, staffNo: reviewer })];
  if (task.item.needsSiteVisit) answers.push(message(code, 'SiteVerified', visit));
  answers.push(message(code, 'DecisionGiven', decision));
  return answers;
}

function message(code, name, data) {
  const id = createHash('sha256').update(`${data.caseId} ${data.round} ${name}`).digest('hex').slice(0, 32);
  return {
    key: data.caseId,
    value: JSON.stringify(data),
    headers: {
      'content-type': 'application/json',
      ce_specversion: '1.0',
      ce_id: id,
      ce_source: `/department/${code}`,
      ce_type: `hall.department.${name}.v1`,
      ce_time: data.occurredAt,
      ce_subject: data.caseId,
    },
  };
}

/**
 * Tells of every joint case whose end is in the log.
 * @param {string} broker
 * @param {(jointCaseId: string) => void} onConcluded
 */
export async function watchConclusions(broker, onConcluded) {
  const kafka = new kafkajs.Kafka({ clientId: 'bench.watch', brokers: [broker], logLevel: 1 });
  const consumer = kafka.consumer({ groupId: 'bench.watch', maxWaitTimeInMs: 100, allowAutoTopicCreation: false });
  await consumer.connect();
  await consumer.subscribe({ topics: [topics.review], fromBeginning: true });
  await consumer.run({
    autoCommit: false,
    eachBatch: async ({ batch }) => {
      for (const { key, headers } of batch.messages)
        if (String(headers?.ce_type).includes('JointCaseConcluded')) onConcluded(String(key));
    },
  });
  return () => consumer.disconnect();
}
