/** Asking on a terminal: questions go to standard error, so that standard output is the spec and nothing else. */
import { createInterface } from 'node:readline';
import type { Ask } from './questions.ts';

/** A terminal to ask on; nothing where there is none, or nobody would see the questions. */
export function openTerminal(): { readonly ask: Ask; readonly close: () => void } | undefined {
  const { stdin, stderr } = process;
  if (!stdin.isTTY || !stderr.isTTY) return undefined;
  const lines = createInterface({ input: stdin, output: stderr });
  // What is typed ahead waits for its question.
  const typed: string[] = [];
  let isOpen = true;
  let waiting: ((line: string | undefined) => void) | undefined;
  lines.on('line', (line) => {
    if (waiting) waiting(line);
    else typed.push(line);
    waiting = undefined;
  });
  lines.once('close', () => {
    isOpen = false;
    waiting?.(undefined);
  });
  return {
    ask: (question) => {
      const text = question.slice(question.lastIndexOf('\n') + 1);
      stderr.write(question.slice(0, -text.length));
      lines.setPrompt(text);
      lines.prompt();
      return new Promise((resolve) => {
        if (typed.length > 0 || !isOpen) resolve(typed.shift());
        else waiting = resolve;
      });
    },
    close: () => lines.close(),
  };
}
