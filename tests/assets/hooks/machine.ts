/**
 * A machine to run libvirt's hook on: a tree of files instead of /sys and /proc, and programs that act on it and record
 * their calls. What only a kernel does (releasing a framebuffer that was written to `unbind`) happens when the hook
 * next calls mkdir, rm or sleep.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const nobody = 65534;
const root = process.getuid?.() === 0;

const settle = `
for driver in "$MACHINE"/sys/bus/platform/drivers/*; do
  [ -e "$driver" ] || continue
  for name in $(cat "$driver/unbind"); do rm -f "$driver/$name"; done
  for name in $(cat "$driver/bind"); do : >"$driver/$name"; done
  for file in "$driver/unbind" "$driver/bind"; do [ ! -s "$file" ] || : >"$file"; done
done
for device in "$MACHINE"/sys/bus/pci/devices/*; do
  [ -f "$device/driver/unbind" ] || continue
  for name in $(cat "$device/driver/unbind"); do [ "$name" != "\${device##*/}" ] || rm -f "$device/driver"; done
done
`.replaceAll('rm -f', '/bin/rm -f');

/** Programs by name. `$FAIL` is a call that fails, as it is recorded. */
const programs: Readonly<Record<string, string>> = {
  logger: ':',
  sync: ':',
  // The nodes of the machine do not exist: the device of a node is its name.
  stat: `
case $4 in
'%t:%T') shift 5; printf '%s\\n' "$@" ;;
'%t:%T %n') shift 5; exec find "$@" -maxdepth 0 -printf '%l %p\\n' ;;
*) exec /bin/stat "$@" ;;
esac`,
  zpool: 'cat "$MACHINE/pools"',
  // The pools of huge pages only have this many pages; each compaction makes room for as many more.
  cat: `
case $* in
*/nr_hugepages)
  limit=$(/bin/cat "$MACHINE/room" 2>/dev/null || echo 1000000)
  for file; do :; done
  [ "$(/bin/cat "$file")" -le "$limit" ] || echo "$limit" >"$file"
  ;;
esac
exec /bin/cat "$@"`,
  mkdir: `${settle}\nexec /bin/mkdir "$@"`,
  rm: `${settle}\nexec /bin/rm "$@"`,
  sleep: `${settle}
if [ -e "$MACHINE/room" ]; then echo $(($(/bin/cat "$MACHINE/room") + $(/bin/cat "$MACHINE/compaction"))) >"$MACHINE/room"; fi
exec /bin/sleep 0.02`,
  loginctl: `
case $1 in
list-sessions) cat "$MACHINE/sessions" ;;
show-session)
  case $3 in
  --property=Seat) [ "$2" = 3 ] && echo || echo seat0 ;;
  --property=Scope) echo "session-$2.scope" ;;
  *) [ "$2" = c1 ] && echo wayland || echo tty ;;
  esac
  ;;
terminate-session) record "loginctl $1 $2" ;;
esac`,
  systemctl: `
case $1 in
show) cat "$MACHINE/allowed/$5" ;;
set-property)
  record "systemctl set-property $4 $5"
  printf '%s\\n' "\${5#AllowedCPUs=}" >"$MACHINE/allowed/$4"
  ;;
# systemd limits how often it starts a unit, until the count is reset.
reset-failed) /bin/rm -f "$MACHINE/starts/$3" ;;
is-active) state=$(cat "$MACHINE/units/$3" 2>/dev/null || echo inactive); echo "$state"; [ "$state" = active ] ;;
*)
  record "systemctl $1 $3"
  case $1 in
  start)
    echo start >>"$MACHINE/starts/$3"
    [ "$(wc -l <"$MACHINE/starts/$3")" -le 3 ] || { echo failed >"$MACHINE/units/$3"; exit 1; }
    state=active
    ;;
  *) state=inactive ;;
  esac
  printf '%s\\n' "$state" >"$MACHINE/units/$3"
  ;;
esac`,
  modprobe: `
modules=$MACHINE/sys/module
if [ "$1" = -r ]; then
  record "modprobe -r $3"
  [ -z "$(ls "$modules/$3/holders")" ] || { echo "FATAL: Module $3 is in use." >&2; exit 1; }
  for driver in "$MACHINE"/sys/bus/pci/devices/*/driver; do
    case $(readlink "$driver") in */"$3") /bin/rm "$driver" ;; esac
  done
  /bin/rm "$modules/$3/initstate"
  /bin/rm -f "$modules"/*/holders/"$3"
else
  record "modprobe $2"
  if [ -d "$MACHINE/nodes/$2" ]; then cp -P "$MACHINE/nodes/$2"/* "$MACHINE/shm/"; exit; fi
  cp "$MACHINE/loaded/module/$2/initstate" "$modules/$2/"
  for other in "$MACHINE"/loaded/module/*; do
    [ ! -L "$other/holders/$2" ] || ln -sfn ../../"$2" "$modules/\${other##*/}/holders/$2"
  done
  for device in "$MACHINE"/loaded/bus/pci/devices/*; do
    case $(readlink "$device/driver") in */"$2") cp -Pf "$device/driver" "$MACHINE/sys/bus/pci/devices/\${device##*/}/" ;; esac
  done
fi`,
};

const prelude = `#!/bin/sh
record() {
  printf '%s\\n' "$1" >>"$MACHINE/calls"
  if [ "$1" = "\${FAIL-}" ]; then echo "no, not this one" >&2; exit 1; fi
  if [ "once $1" = "\${FAIL-}" ] && [ ! -e "$MACHINE/failed" ]; then : >"$MACHINE/failed"; exit 1; fi
}
`;

/** /proc/PID/stat of a process that runs; only its start time is read. */
const stat = (pid: string): string => `${pid} (libvirtd) S ${'0 '.repeat(18)}4711 0\n`;

/** Runs a script that may call hooks itself, as the libvirtd of these. */
const asLibvirtd = `/bin/mkdir -p "$VFIOC_PROC/$$" && printf '%s' "${stat('$$')}" >"$VFIOC_PROC/$$/stat"\nexec setsid bash --norc "$@"`;

export interface Outcome {
  readonly status: number;
  readonly stderr: string;
  /** The calls that change something, in order. */
  readonly calls: readonly string[];
}

export interface Parts {
  /** The files of /sys and /proc with their text. */
  readonly files?: Readonly<Record<string, string>>;
  /** Links: their targets by their paths. */
  readonly links?: Readonly<Record<string, string>>;
  /** The units that run. */
  readonly running?: readonly string[];
}

export class Machine {
  readonly path = mkdtempSync(join(tmpdir(), 'vfioc-hook-'));
  /** The user who runs the hook: one without special rights, so that the hook cannot write a protected file. */
  user: number | undefined = root ? nobody : undefined;

  constructor({ files = {}, links = {}, running = [] }: Parts) {
    for (const folder of [
      'bin',
      'units',
      'starts',
      'run',
      'pids',
      'shm',
      'allowed',
      'sys/bus/pci/devices',
      'proc/irq',
    ]) {
      mkdirSync(join(this.path, folder), { recursive: true });
    }
    for (const [name, text] of Object.entries(programs)) {
      this.write(join('bin', name), prelude + text);
      chmodSync(join(this.path, 'bin', name), 0o755);
    }
    this.write('calls', '');
    // This process calls the hook, so it is the hook's libvirtd.
    this.write(`proc/${process.pid}/stat`, stat(String(process.pid)));
    this.write('sessions', ' 3 1000 alex -\nc1 1000 alex seat0\n');
    for (const [name, text] of Object.entries(files)) this.write(name, text);
    for (const [name, target] of Object.entries(links)) {
      mkdirSync(dirname(join(this.path, name)), { recursive: true });
      symlinkSync(target, join(this.path, name));
    }
    for (const unit of running) this.write(join('units', unit), 'active\n');
    spawnSync('cp', ['-a', join(this.path, 'sys'), join(this.path, 'loaded')]);
    if (root) this.#giveAway('.');
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(join(this.path, name)), { recursive: true });
    writeFileSync(join(this.path, name), text);
  }

  read = (name: string): string => readFileSync(join(this.path, name), 'utf8');

  /** A file that the hook may not write. */
  protect = (name: string): void => chmodSync(join(this.path, name), 0o444);

  remove = (): void => rmSync(this.path, { recursive: true });

  /** Gives a file to the user who runs the hook. */
  give(name: string): void {
    if (root) chownSync(join(this.path, name), nobody, nobody);
  }

  #giveAway(name: string): void {
    const path = join(this.path, name);
    chownSync(path, nobody, nobody);
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      if (entry.isDirectory()) this.#giveAway(join(name, entry.name));
      else if (entry.isFile()) chownSync(join(path, entry.name), nobody, nobody);
    }
  }

  /**
   * Runs the hook as libvirt does, with the guest's XML. `fail` is a recorded call that fails: always, or with `once ` the
   * first time.
   */
  hook(
    script: string,
    words: readonly string[],
    fail = '',
    domain = '<domain/>',
    env: Readonly<Record<string, string>> = {},
  ): Outcome {
    this.write('hook', script);
    this.write('calls', '');
    if (root) chownSync(join(this.path, 'calls'), nobody, nobody);
    const { status, stderr } = spawnSync(
      'bash',
      ['--norc', '-c', asLibvirtd, 'libvirtd', join(this.path, 'hook'), ...words],
      {
        encoding: 'utf8',
        input: domain,
        timeout: 60_000,
        ...(this.user === undefined ? {} : { uid: this.user, gid: this.user }),
        env: {
          ...env,
          LC_ALL: 'C',
          PATH: `${join(this.path, 'bin')}:${process.env.PATH}`,
          MACHINE: this.path,
          FAIL: fail,
          VFIOC_SYSFS: join(this.path, 'sys'),
          VFIOC_PROC: join(this.path, 'proc'),
          VFIOC_RUN: join(this.path, 'run'),
          VFIOC_PIDS: join(this.path, 'pids'),
        },
      },
    );
    return { status: status ?? -1, stderr, calls: this.read('calls').split('\n').slice(0, -1) };
  }

  /**
   * Everything that a step can change, by path: files with their text, links with their target. Locks stay.
   */
  state(name = '.', found: Record<string, string> = {}): Record<string, string> {
    if (name === '.') for (const part of ['sys', 'units', 'run', 'shm', 'allowed', 'proc/irq']) this.state(part, found);
    else {
      for (const entry of readdirSync(join(this.path, name), { withFileTypes: true })) {
        const below = join(name, entry.name);
        if (below === 'run/locks') continue;
        if (entry.isDirectory()) this.state(below, found);
        else found[below] = entry.isSymbolicLink() ? readlinkSync(join(this.path, below)) : this.read(below);
      }
    }
    return found;
  }
}
