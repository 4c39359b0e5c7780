/** The part of the command that writes first specs and plans, loaded on demand. */
export { defaultAnswers } from '../init/defaults.ts';
export { askAnswers, Stopped } from '../init/questions.ts';
export { firstSpec } from '../init/spec.ts';
export { openTerminal } from '../init/terminal.ts';
export { personHere } from '../init/user.ts';
export { machineOf } from '../plan/machine.ts';
export { drawPlan } from '../plan/picture/draw.ts';
export { printPlan } from '../plan/text.ts';
