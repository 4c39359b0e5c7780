/** Asks on a terminal. Questions go to standard error, so that standard output contains only the spec. */
import { createInterface } from 'node:readline';
import type { Ask } from './questions.ts';

/** A terminal to ask on; nothing if there is none, or if the questions would not be visible. */
export function openTerminal(): { readonly ask: Ask; readonly close: () => void } | undefined {
  const { stdin, stderr } = process;
  if (!stdin.isTTY || !stderr.isTTY) return undefined;
  const lines = createInterface({ input: stdin, output: stderr });
  // Lines typed ahead are kept for the next questions.
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
