/**
 * Diagnostics: what a code is, and how a stage collects diagnostics. Each code is defined next to what it is about (a
 * feature's in the feature's file, reading's in source/); `cli/registry.ts` is their union.
 */
import { locate, type Path, type Source, type Span, type Tree } from './tree.ts';

export type Severity = 'error' | 'warning';

/** The subject of a code: a value of the spec (with line and column), a file as a whole, or the command line. */
export type About = 'value' | 'file' | 'call';

/** The parameters of a code's message and remedy. */
export type Params = Readonly<Record<string, unknown>>;

export interface Code<P extends Params = Params> {
  readonly severity: Severity;
  readonly about: About;
  /** The problem, in one clause without a full stop. */
  message(params: P): string;
  /** How to fix it, in the imperative and without a full stop. */
  remedy(params: P): string;
  /** The meaning of the code and the source of its rule, in a few sentences, for `vfioc explain`. */
  readonly explain: string;
  /**
   * A spec that fails with this code and one that passes, each merged over {@link baseSpec}. In `fails` the marker `⟨`
   * is directly before the place that the diagnostic points at. Absent if no spec text can show the problem (such as a
   * missing file); such a code has its own case in tests/diagnostics.
   */
  readonly example?: { readonly fails: string; readonly passes: string };
}

/** Codes by name. `any`: the parameters of a code are checked where it is reported, by its name. */
// biome-ignore lint/suspicious/noExplicitAny: a record of codes holds codes with different parameters
export type Codes = Readonly<Record<string, Code<any>>>;

/** Declares a code, so that the types of its parameters are inferred from its message and remedy. */
export const code = <P extends Params = Record<never, never>>(definition: Code<P>): Code<P> => definition;

/** The smallest spec that compiles; the examples of the codes are merged over it. */
export const baseSpec = 'version: 1\nhost: { name: box, users: [alex], cpu: amd }\n';

/** The marker in an example, directly before the place that its diagnostic points at. */
export const marker = '⟨';

export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
  /** The position, for a code about a value. */
  readonly span?: Span;
  /** The path of the value in the spec, for a code about a value. */
  readonly path?: Path;
  /** The file, for a code about a file. */
  readonly file?: string;
}

/** The place of a diagnostic. A path is looked up in the document; `on: 'key'` points at the key instead of the value. */
export type Place =
  | { readonly path: Path; readonly on?: 'key' | 'value' }
  | { readonly span: Span; readonly path?: Path }
  | { readonly file: string }
  | 'call';

type ParamsOf<C> = C extends Code<infer P> ? P : never;

/** Reports a problem by its code, with the parameters of its message and remedy. */
export type Report<C extends Codes> = <K extends keyof C & string>(
  name: K,
  place: Place,
  ...params: Record<never, never> extends ParamsOf<C[K]> ? [params?: ParamsOf<C[K]>] : [params: ParamsOf<C[K]>]
) => void;

/** Collects diagnostics. Nothing is thrown: a stage reports all its problems, and the next stage checks {@link failed}. */
export class Diagnostics {
  readonly #found: Diagnostic[] = [];
  readonly #seen = new Set<string>();
  #document: Tree | undefined;

  /** Sets the document in which paths are looked up from now on. */
  set document(tree: Tree) {
    this.#document = tree;
  }

  /** A collection for the same document, for an attempt whose problems may not matter. */
  beside(): Diagnostics {
    const other = new Diagnostics();
    other.#document = this.#document;
    return other;
  }

  /** A reporter for the given codes. */
  reporter<C extends Codes>(codes: C): Report<C> {
    return (name, place, ...[params]) => {
      const definition = codes[name];
      if (!definition) throw new Error(`no code is called ${name}`);
      this.#add({
        code: name,
        severity: definition.severity,
        message: definition.message(params ?? {}),
        remedy: definition.remedy(params ?? {}),
        ...this.#resolve(place),
      });
    };
  }

  /** Adds a problem that was found elsewhere, in a file that this document names. */
  adopt(diagnostic: Diagnostic): void {
    this.#add(diagnostic);
  }

  #resolve(place: Place): Pick<Diagnostic, 'span' | 'path' | 'file'> {
    if (place === 'call') return {};
    if ('file' in place) return { file: place.file };
    if ('span' in place) return place.path ? { span: place.span, path: place.path } : { span: place.span };
    if (!this.#document) throw new Error('a path was reported before a document was read');
    return { path: place.path, span: locate(this.#document, place.path, place.on) };
  }

  /** A problem at one place is reported once, even if several rules find it. */
  #add(diagnostic: Diagnostic): void {
    const key = `${diagnostic.code}\0${diagnostic.message}\0${diagnostic.span?.source.name}\0${diagnostic.span?.start}\0${diagnostic.path?.join('\0')}\0${diagnostic.file}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#found.push(diagnostic);
  }

  /** Whether an error (not only warnings) was reported. */
  get failed(): boolean {
    return this.#found.some((one) => one.severity === 'error');
  }

  /** All diagnostics, ordered by source and line; those without a position come first. */
  sorted(sources: readonly Source[] = []): Diagnostic[] {
    const rank = (one: Diagnostic): number => (one.span ? sources.indexOf(one.span.source) : -1);
    return [...this.#found].sort((a, b) => rank(a) - rank(b) || (a.span?.start ?? -1) - (b.span?.start ?? -1));
  }
}
