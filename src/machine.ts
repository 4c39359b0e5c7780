/** What looks at a machine or draws one: the second bundle, which the command loads when one of these is asked for. */
export { defaultAnswers } from './facts/init/defaults.ts';
export { personHere } from './facts/init/person.ts';
export { askAnswers, Stopped } from './facts/init/questions.ts';
export { firstSpec } from './facts/init/spec.ts';
export { openTerminal } from './facts/init/terminal.ts';
export { scan } from './facts/machine.ts';
export { printFacts } from './facts/print-facts.ts';
export { printReport } from './facts/report.ts';
export { machineOf } from './plan/machine.ts';
export { drawPlan } from './plan/picture/draw.ts';
export { printPlan } from './plan/text.ts';
