import { act, signIn, type Hall } from './graph-client.ts';
import { filledForm } from './filled-form.ts';
import type { JointApplicant, JointCast } from './joint-cast.ts';

/** Answers to guiding questions as a file has them: by question. */
export type Answers = Readonly<Record<string, boolean | number | string>>;

/** A component as received. */
type ReceivedComponent = {
  readonly key: string;
  readonly caseId: string;
  readonly itemName: string;
  readonly departmentCode: string;
};

/** A joint case as received. */
export type ReceivedJoint = {
  readonly id: string;
  readonly jointCaseNumber: string;
  readonly promiseDueOn: string;
  readonly applicantId: string;
  /** Who comes for the results: the applicant, of an enterprise its legal representative. */
  readonly collectorId: string;
  readonly components: readonly ReceivedComponent[];
};

/** A joint matter as the preview needs it. */
export type Matter = {
  readonly matterCode: string;
  readonly version: number;
  readonly name: string;
  readonly serviceObject: 'PERSON' | 'ENTERPRISE';
};

const preview = `query ($matterCode: ID!, $answers: [AnswerInput!]!) {
  previewJointMatter(matterCode: $matterCode, answers: $answers) {
    ... on Refusal { code message details }
    ... on JointPreview {
      materials { key copies required from }
      form { key type choices }
    }
  }
}`;
const received = `... on ReceiveJointCaseSuccess { jointCase { id jointCaseNumber promiseDueOn
  components { key department { code } serviceCase { id item { name } } } } }`;

type Preview = {
  readonly code?: string;
  readonly message?: string;
  readonly details?: readonly string[];
  readonly materials: readonly { key: string; copies: number; required: boolean; from: string }[];
  readonly form: readonly { key: string; type: string; choices: readonly string[] | null }[];
};
type Received = {
  readonly jointCase: {
    id: string;
    jointCaseNumber: string;
    promiseDueOn: string;
    components: readonly {
      key: string;
      department: { code: string };
      serviceCase: { id: string; item: { name: string } };
    }[];
  };
};

/** The officer previews the matter (一次告知) and receives it whole: one list, one form, one number. */
export async function receiveJointCase(
  hall: Hall,
  cast: JointCast,
  matter: Matter,
  answers: Answers,
): Promise<ReceivedJoint> {
  const officer = await signIn(hall, { staff: cast.officer });
  const applicant = cast.applicant(matter.serviceObject);
  const { id: applicantId, legalRepresentativeId } = await registered(hall, cast, applicant);
  const given = Object.entries(answers).map(([question, value]) => ({ question, ...typed(value) }));
  const { matterCode, version: matterVersion } = matter;
  const asked = await officer<{ previewJointMatter: Preview }>(preview, { matterCode, answers: given });
  const { code, message, details, materials, form } = asked.previewJointMatter;
  if (code) throw new Error(`${matterCode}: ${code} ${message ?? ''} ${details?.join('、') ?? ''}`);
  const { jointCase } = await act<Received>(
    officer,
    'receiveJointCase',
    {
      matterCode,
      matterVersion,
      answers: given,
      applicantId,
      agentId: legalRepresentativeId, // an enterprise appears by a natural person
      delivery: 'TOGETHER',
      deliveryMethod: 'WINDOW',
      identityCheck: {
        method: 'ID_CARD_READER',
        applicantVerified: true,
        agentVerified: legalRepresentativeId === null ? null : true,
      },
      materials: materials
        .filter(({ required, from }) => required && from === 'APPLICANT')
        .map(({ key, copies }) => ({ code: key, copies, originalChecked: true })),
      form: filledForm(form, applicant),
    },
    received,
  );
  const components = jointCase.components.map(({ key, department, serviceCase }) => ({
    key,
    caseId: serviceCase.id,
    itemName: serviceCase.item.name,
    departmentCode: department.code,
  }));
  return { ...jointCase, applicantId, collectorId: legalRepresentativeId ?? applicantId, components };
}

type Registered = { readonly id: string; readonly legalRepresentativeId: string | null };

async function registered(hall: Hall, cast: JointCast, { key, idType, idNumber }: JointApplicant): Promise<Registered> {
  const officer = await signIn(hall, { staff: cast.officer });
  const query = `query ($idType: IdType!, $idNumber: String!) { applicantByIdNumber(idType: $idType, idNumber: $idNumber) { id legalRepresentativeId } }`;
  const { applicantByIdNumber: found } = await officer<{ applicantByIdNumber: Registered | null }>(query, {
    idType,
    idNumber,
  });
  if (!found) throw new Error(`the sample applicant ${key} is not registered`);
  return found;
}

const typed = (value: boolean | number | string): object =>
  typeof value === 'boolean' ? { boolean: value } : typeof value === 'number' ? { number: value } : { choice: value };
