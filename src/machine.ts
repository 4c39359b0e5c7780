/** What makes something of a machine, a first spec or a plan: the command loads it when it is asked for that. */
export { defaultAnswers } from './facts/init/defaults.ts';
export { personHere } from './facts/init/person.ts';
export { askAnswers, Stopped } from './facts/init/questions.ts';
export { firstSpec } from './facts/init/spec.ts';
export { openTerminal } from './facts/init/terminal.ts';
export { machineOf } from './plan/machine.ts';
export { drawPlan } from './plan/picture/draw.ts';
export { printPlan } from './plan/text.ts';
