/** A few people of the sample catalogue, as the gateway vouches for them. */
const officer = { id: 'H201', roles: ['INTAKE_OFFICER'], window: 'S01' };
const office = { id: 'H401', roles: ['HALL_OFFICE'] };
const auditor = { id: 'H501', roles: ['AUDITOR'] };
const deliverer = { id: 'H301', roles: ['DELIVERY_OFFICER'], window: 'C01' };
const guide = { id: 'H101', roles: ['GUIDE'] };
const anybody = { id: '', roles: [] };
const portal = '11990101YL00000719';
const onKafka = '11990101YL00000126';
const reviewer = { id: 'D0703', roles: ['REVIEWER'], department: portal };
const liaison = { id: 'D0706', roles: ['LIAISON'], department: portal };
const kafkaLiaison = { id: 'D0106', roles: ['LIAISON'], department: onKafka };

const page = 'edges { cursor } pageInfo { hasNextPage endCursor }';
const receipt =
  'id caseNumber stage receivedAt item { name } department { name } applicant { name } receivedBy { staffNo } availableActions version';
const timeline = 'timeline { type at }';
const work = `id caseNumber itemName status receivedAt noticeBy reviewer { staffNo } clocks { kind dueOn state } availableActions version`;
const joint = `id review { jointCaseNumber matterName status promiseDueOn workingDaysLeft components { key status outcome } waitingFor { key } clock { dueOn } }`;
const reply = 'replyId type verdict code details receivedAt serviceCase { id } department { code } body';
const task = 'id kind details openedAt closedAt department { code } serviceCase { id }';
const card = 'kind level dueOn raisedAt isOpen department { code } serviceCase { id } reminded { staffNo }';
const confirmation = 'id caseNumber itemName ground askedAt dueAt state version';
const handOut =
  'id caseNumber itemName status outcome offeredAt documents { name } owed { name } availableActions version';
const ticket = 'id number status issuedAt version';
const question = 'id status text askedAt owner { staffNo } department { code } availableActions version';

/**
 * What a list is asked: by whom, with which arguments, and what is read of each entry. `around` is where its middle page begins, when it goes far
 * back: years ago, or so many entries from the first; otherwise the middle page is the third.
 * @typedef {{ field: string, who: object, args?: string, variables?: object, nodes: string, far?: 'time' | 'place', what?: string }} List
 */

/** The lists with pages, by service: each is asked for its first page, one in the middle, and fifty entries. @type {Record<string, List[]>} */
export const lists = {
  intake: [
    { field: 'items', who: anybody, nodes: 'itemCode name' },
    { field: 'items', what: 'searched', who: anybody, args: 'search: "登记"', nodes: 'itemCode name' },
    {
      field: 'items',
      what: 'of a department',
      who: anybody,
      args: `departmentCode: "${portal}"`,
      nodes: 'itemCode name',
    },
    { field: 'handovers', what: 'of the hall', who: office, nodes: 'id sentAt version department { code }' },
    { field: 'handovers', what: 'of a department', who: liaison, nodes: 'id sentAt version department { code }' },
    { field: 'submissions', who: officer, nodes: receipt },
    { field: 'windowCases', what: 'of a window', who: officer, nodes: receipt, far: 'time' },
    {
      field: 'windowCases',
      what: 'of an officer',
      who: officer,
      args: 'receivedByMe: true',
      nodes: receipt,
      far: 'time',
    },
    { field: 'myCases', who: { id: '$applicant', roles: ['APPLICANT'] }, nodes: `${receipt} ${timeline}` },
    {
      field: 'myCases',
      what: 'of an agent',
      who: { id: '$agent', roles: ['APPLICANT'] },
      nodes: `${receipt} ${timeline}`,
    },
  ],
  review: [
    { field: 'departmentCases', what: 'of a department', who: reviewer, nodes: work },
    { field: 'departmentCases', what: 'mine', who: reviewer, args: 'filter: { mine: true }', nodes: work },
    {
      field: 'departmentCases',
      what: 'mine, ended',
      who: reviewer,
      args: 'filter: { mine: true, statuses: [HANDED_OVER] }',
      nodes: work,
      far: 'time',
    },
    {
      field: 'departmentCases',
      what: 'of a department, ended',
      who: reviewer,
      args: 'filter: { statuses: [HANDED_OVER] }',
      nodes: work,
      far: 'time',
    },
    {
      field: 'departmentCases',
      what: 'of a department, broken promises',
      who: reviewer,
      args: 'filter: { brokenPromise: true }',
      nodes: work,
    },
    { field: 'departmentCases', what: 'of all', who: office, nodes: work },
    {
      field: 'departmentCases',
      what: 'of all, ended',
      who: office,
      args: 'filter: { statuses: [HANDED_OVER] }',
      nodes: work,
      far: 'time',
    },
    {
      field: 'departmentCases',
      what: 'of all, refused or given up',
      who: auditor,
      args: 'filter: { statuses: [REFUSED, NOT_ACCEPTED, WITHDRAWN] }',
      nodes: work,
    },
    {
      field: 'departmentCases',
      what: 'of all, broken promises',
      who: office,
      args: 'filter: { brokenPromise: true }',
      nodes: work,
    },
    { field: 'jointCases', who: office, nodes: joint, far: 'time' },
    {
      field: 'jointCases',
      what: 'going on',
      who: office,
      args: 'filter: { statuses: [RECEIVED, ACCEPTED, ON_HOLD] }',
      nodes: joint,
    },
    {
      field: 'jointCases',
      what: 'ended',
      who: office,
      args: 'filter: { statuses: [GRANTED, REFUSED] }',
      nodes: joint,
      far: 'time',
    },
    { field: 'jointCases', what: 'late', who: office, args: 'filter: { late: true }', nodes: joint },
    { field: 'jointCases', what: 'on hold', who: office, args: 'filter: { onHold: true }', nodes: joint },
    {
      field: 'jointCases',
      what: 'not on hold',
      who: office,
      args: 'filter: { onHold: false }',
      nodes: joint,
      far: 'time',
    },
    {
      field: 'jointCases',
      what: 'waiting for a department',
      who: office,
      args: `filter: { waitingForDepartment: "${onKafka}" }`,
      nodes: joint,
    },
    {
      field: 'jointCases',
      what: 'of a matter',
      who: office,
      args: 'filter: { matterCode: "J2" }',
      nodes: joint,
      far: 'time',
    },
    {
      field: 'jointCases',
      what: 'of a matter without any',
      who: office,
      args: 'filter: { matterCode: "J3" }',
      nodes: joint,
    },
    { field: 'hallTasks', who: office, nodes: task },
    { field: 'hallTasks', what: 'also closed', who: office, args: 'open: false', nodes: task, far: 'time' },
    { field: 'cards', what: 'of the hall', who: office, nodes: card },
    {
      field: 'cards',
      what: 'of the hall, also ended',
      who: office,
      args: 'filter: { open: false }',
      nodes: card,
      far: 'time',
    },
    { field: 'cards', what: 'of the hall, red', who: office, args: 'filter: { levels: [RED] }', nodes: card },
    {
      field: 'cards',
      what: 'of the hall, of a department',
      who: office,
      args: `filter: { department: "${portal}" }`,
      nodes: card,
    },
    { field: 'cards', what: 'of a department', who: reviewer, nodes: card },
    {
      field: 'cards',
      what: 'of a department, also ended',
      who: reviewer,
      args: 'filter: { open: false }',
      nodes: card,
    },
    {
      field: 'deniedActs',
      who: auditor,
      nodes: 'id caseNumber action staff { staffNo } code message deniedAt',
      far: 'time',
    },
    { field: 'departmentReplies', what: 'of the hall', who: office, nodes: reply, far: 'place' },
    { field: 'departmentReplies', what: 'of a department', who: kafkaLiaison, nodes: reply, far: 'place' },
    { field: 'departmentReplies', what: 'of a department without any', who: liaison, nodes: reply },
    { field: 'departmentReplies', what: 'rejected', who: office, args: 'verdicts: [REJECTED]', nodes: reply },
    {
      field: 'departmentReplies',
      what: 'waiting or with a task',
      who: office,
      args: 'verdicts: [WAITING, TASK]',
      nodes: reply,
    },
    {
      field: 'departmentReplies',
      what: 'of a department, rejected',
      who: kafkaLiaison,
      args: 'verdicts: [REJECTED]',
      nodes: reply,
    },
    { field: 'departmentReplies', what: 'of a case', who: office, args: 'caseId: "$case"', nodes: reply },
    { field: 'turnAways', what: 'of the hall', who: office, nodes: confirmation },
    { field: 'turnAways', what: 'of a department', who: reviewer, nodes: confirmation },
  ],
  delivery: [
    { field: 'deliveryCases', who: deliverer, nodes: handOut },
    {
      field: 'deliveryCases',
      what: 'completed',
      who: deliverer,
      args: 'statuses: [COMPLETED]',
      nodes: handOut,
      far: 'time',
    },
    {
      field: 'deliveryCases',
      what: 'ready or unclaimed',
      who: office,
      args: 'statuses: [READY, UNCLAIMED]',
      nodes: handOut,
    },
    {
      field: 'deliveryCases',
      what: 'in any status',
      who: office,
      args: 'statuses: [OFFERED, READY, UNCLAIMED, DELIVERED, COMPLETED]',
      nodes: handOut,
      far: 'time',
    },
    { field: 'deliveryCases', what: 'that may go alone', who: deliverer, args: 'splitOff: true', nodes: handOut },
  ],
  consultation: [
    { field: 'waitingTickets', who: guide, nodes: ticket },
    { field: 'questions', what: 'of the hall', who: officer, nodes: question },
    {
      field: 'questions',
      what: 'of the hall, answered',
      who: officer,
      args: 'statuses: [ANSWERED]',
      nodes: question,
      far: 'time',
    },
    { field: 'questions', what: 'of the hall, all', who: officer, args: 'statuses: []', nodes: question, far: 'time' },
    { field: 'questions', what: 'of a department', who: reviewer, nodes: question },
    {
      field: 'questions',
      what: 'of a department, all',
      who: reviewer,
      args: 'statuses: []',
      nodes: question,
      far: 'time',
    },
    { field: 'questions', what: 'of an applicant', who: { id: '$applicant', roles: ['APPLICANT'] }, nodes: question },
    {
      field: 'questions',
      what: 'of an applicant, all',
      who: { id: '$applicant', roles: ['APPLICANT'] },
      args: 'statuses: []',
      nodes: question,
    },
  ],
};

const whole = `${receipt} ${timeline} materials { code } form { key value } handover { sentAt } archive { archivedAt } collection { deliveredAt }
  openNotice { supplyBy } owed { supplyBy } supplements { handedInAt } withdrawalPending`;
const dossier = `${work} documents { type number } opinion { text } decision { outcome } jointCase { id }`;

/** Everything else that may be asked: searches by number, boards without pages, one thing as a whole. */
export const others = {
  intake: [
    { field: 'serviceCase', who: officer, ask: `serviceCase(id: "$case") { ${whole} }` },
    { field: 'serviceCaseByNumber', who: officer, ask: `serviceCaseByNumber(caseNumber: "$number") { ${receipt} }` },
    {
      field: 'serviceCaseByNumber',
      what: 'unknown',
      who: officer,
      ask: `serviceCaseByNumber(caseNumber: "999999999999999999") { id }`,
    },
    {
      field: 'jointCase',
      who: officer,
      ask: `jointCase(id: "$joint") { jointCaseNumber components { serviceCase { caseNumber stage } } ${timeline} }`,
    },
    {
      field: 'jointCaseByNumber',
      who: officer,
      ask: `jointCaseByNumber(jointCaseNumber: "$jointNumber") { id matterName }`,
    },
    {
      field: 'applicantByIdNumber',
      who: officer,
      ask: `applicantByIdNumber(idType: RESIDENT_ID, idNumber: "$idNumber") { id name }`,
    },
    {
      field: 'applicationCheck',
      who: officer,
      ask: `applicationCheck(applicantId: "$applicant", itemCode: "$item") { goingOn { id stage } barredUntil }`,
    },
    {
      field: 'progress',
      who: anybody,
      ask: `progress(caseNumber: "$number", lastFour: "$lastFour") { ... on CaseProgress { stage ${timeline} } }`,
    },
    { field: 'turnAway', who: officer, ask: `turnAway(id: "$turnAway") { step version }` },
    { field: 'windowTurnAways', who: officer, ask: `windowTurnAways { id step askedAt item { name } }` },
    {
      field: 'windowTurnAways',
      what: 'of an officer without a window',
      who: { ...officer, window: null },
      ask: `windowTurnAways { id step askedAt item { name } }`,
    },
    {
      field: 'myDrafts',
      who: { id: '$applicant', roles: ['APPLICANT'] },
      ask: `myDrafts { id savedAt item { name } version }`,
    },
    { field: 'hall', who: anybody, ask: 'hall { name today windows { windowNo } }' },
    { field: 'item', who: anybody, ask: 'item(itemCode: "$item") { name materials { name } formFields { key } }' },
    { field: 'departments', who: anybody, ask: 'departments { code name }' },
    { field: 'department', who: anybody, ask: `department(code: "${portal}") { name }` },
    { field: 'staff', who: officer, ask: 'staff(staffNo: "H201") { name roles }' },
    { field: 'jointMatters', who: anybody, ask: 'jointMatters { matterCode name components { key } }' },
    { field: 'jointMatter', who: anybody, ask: 'jointMatter(matterCode: "J2") { name components { key } }' },
    {
      field: 'previewJointMatter',
      who: anybody,
      ask: `previewJointMatter(matterCode: "J2", answers: [{ question: "fireMode", choice: "属于公众聚集场所，不采用告知承诺" },
      { question: "signCount", number: 1 }, { question: "sellTobacco", boolean: true }]) { ... on JointPreview { promiseDueOn materials { key } } }`,
    },
  ],
  review: [{ field: 'reviewCase', who: reviewer, ask: `reviewCase(id: "$reviewCase") { ${dossier} }` }],
  delivery: [
    {
      field: 'deliveryCase',
      who: deliverer,
      ask: `deliveryCase(id: "$delivered") { ${handOut} attempts { at } corrections { at } }`,
    },
  ],
  consultation: [
    { field: 'ticket', who: guide, ask: `ticket(id: "$ticket") { ${ticket} }` },
    { field: 'question', who: officer, ask: `question(id: "$question") { ${question} }` },
  ],
};

/** What the questions name, found in a database: in both sizes the same played cases. */
export const names = {
  intake: `SELECT c.id AS "case", c.case_number AS number, c.item_code AS item, right(a.id_number, 4) AS "lastFour", a.id_number AS "idNumber",
      a.id AS applicant, (SELECT agent_id FROM service_case WHERE agent_id IS NOT NULL ORDER BY id DESC LIMIT 1) AS agent,
      j.id AS joint, j.joint_case_number AS "jointNumber", (SELECT id FROM turn_away ORDER BY id DESC LIMIT 1) AS "turnAway"
    FROM (SELECT * FROM service_case WHERE status = 'ARCHIVED' ORDER BY id DESC LIMIT 1) c JOIN applicant a ON a.id = c.applicant_id,
      (SELECT * FROM joint_case ORDER BY id DESC LIMIT 1) j`,
  review: `SELECT id AS "reviewCase", id AS "case" FROM review_case WHERE department_code = '${portal}' AND status = 'HANDED_OVER' ORDER BY id DESC LIMIT 1`,
  delivery: `SELECT id AS delivered FROM delivery_case WHERE status = 'COMPLETED' ORDER BY id DESC LIMIT 1`,
  consultation: `SELECT (SELECT id FROM ticket ORDER BY id DESC LIMIT 1) AS ticket, (SELECT id FROM question ORDER BY id DESC LIMIT 1) AS question`,
};
export { page };
