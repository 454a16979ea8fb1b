/**
 * The folders of each service's domain, floor by floor, the lowest first. A folder imports from floors below its own and from nowhere
 * else in the domain: no two folders import each other, and the graph of folders has no cycle. A new folder needs a place here.
 * A service without floors keeps its rules in one folder.
 * @type {Readonly<Record<string, readonly (readonly string[])[]>>}
 */
const domainFloors = {
  intake: [
    ['callers', 'refusals'], // who asks; what is refused
    ['applicant'], // people and enterprises, and who may act for them
    ['application', 'catalogue'], // what is handed in; items and matters in their versions
    ['case'], // the record, and what a rule may answer
    ['lifecycle'], // the table of actions: where each leads, who takes it, what is in its way
    ['collection', 'handover', 'progress'], // who received a result; papers on their way; what the other services report
    ['archive', 'earlier-applications', 'receipt', 'requests'],
    ['actions', 'joint-case', 'online', 'turn-away'],
    ['permissions'], // who may do what
  ],
  review: [
    ['documents'], // what a document is, what it has to say, its number
    ['case'], // the record, and what a rule may answer
    ['lifecycle'], // the table of actions: where each leads, who takes it, what is in its way
    ['access', 'clocks', 'tasks'], // who may do what; the legal clocks, and when they end; what goes out to departments
    ['procedure', 'receipt', 'supervision'],
    ['acceptance'], // by the department, or by its silence
    ['notice', 'tolerance'], // what is missing: asked for, or promised
    ['examination', 'turn-away'], // claim, opinion, decision
    ['result'], // certificate, hand-over, service, correction
    ['ending'], // without a decision on the merits, and the order that takes it up again
    ['hall-tasks', 'joint-case', 'silence'], // what follows when somebody does nothing, and acts in time before that
    ['replies'], // what comes in from departments, by Kafka or on paper
    ['actions'], // what may be done now
  ],
  delivery: [], // few enough rules for one folder
  consultation: [],
};

module.exports = { domainFloors };
