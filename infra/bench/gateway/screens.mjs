/** What a screen says of people, items and papers, wherever it shows a case. */
const of = {
  applicant: 'applicant { name idNumber phone }',
  item: 'item { itemCode name handlingKind }',
  clocks: 'clocks { kind startedOn dueOn dueHalf remainingWorkingDays state }',
  documents: 'documents { documentId type title number issuedOn issuedBy { staffNo name } }',
  materials: 'materials { code name copies originalChecked }',
};
const pageInfo = 'pageInfo { hasNextPage endCursor }';

/**
 * A screen of 50 rows as a front-end team would build it. `who` names the person of the cast who looks at it, `list` the field of the answer that
 * has the rows.
 * @typedef {{ name: string, who: 'reviewer' | 'officer' | 'office' | 'deliverer' | 'applicant', list: string, query: string }} Screen
 */

/** The screens that are measured: each asks for what stands in at least two services. @type {Screen[]} */
export const screens = [
  {
    name: 'work list of a department',
    who: 'reviewer',
    list: 'departmentCases',
    query: `query WorkList { departmentCases(first: 50) { nodes {
      id caseNumber itemName status receivedAt noticeBy reviewer { staffNo name } committedDue { on half }
      ${of.clocks} ${of.documents} availableActions version
      serviceCase { stage ${of.applicant} ${of.item} ${of.materials} } } ${pageInfo} } }`,
  },
  {
    name: 'filed on line, to be pre-checked',
    who: 'officer',
    list: 'submissions',
    query: `query Submissions { submissions(first: 50) { nodes {
      id caseNumber stage receivedAt ${of.applicant} ${of.item} department { shortName } ${of.materials} form { key value }
      availableActions version review { status ${of.clocks} ${of.documents} } } ${pageInfo} } }`,
  },
  {
    name: 'cases of a window',
    who: 'officer',
    list: 'windowCases',
    query: `query WindowCases { windowCases(first: 50) { nodes {
      id caseNumber stage receivedAt receivedBy { staffNo name } ${of.applicant} ${of.item} department { shortName }
      availableActions version review { status ${of.clocks} ${of.documents} } delivery { status } } ${pageInfo} } }`,
  },
  {
    name: 'board of joint cases',
    who: 'office',
    list: 'jointCases',
    query: `query JointBoard { jointCases(first: 50) { nodes {
      id jointCaseNumber matterName ${of.applicant}
      review { status promiseDueOn workingDaysLeft clock { dueOn state } waitingFor { key since department { shortName } }
        components { key status outcome waitsFor department { shortName } } }
      handOut { complete delivery } } ${pageInfo} } }`,
  },
  {
    name: 'results to be handed out',
    who: 'deliverer',
    list: 'deliveryCases',
    query: `query HandOuts { deliveryCases(first: 50) { nodes {
      id caseNumber itemName status outcome offeredAt documents { name } owed { materialCode name collectedAt } availableActions version
      liaison { staffNo name } department { shortName }
      serviceCase { ${of.applicant} ${of.item} review { ${of.clocks} ${of.documents} } } } ${pageInfo} } }`,
  },
  {
    name: "an applicant's own cases",
    who: 'applicant',
    list: 'myCases',
    query: `query MyCases { myCases(first: 50) { nodes {
      id caseNumber stage receivedAt ${of.applicant} ${of.item} department { shortName } timeline { at source label }
      review { status committedDue { on half } ${of.clocks} ${of.documents} } delivery { status } } ${pageInfo} } }`,
  },
];
