/**
 * Diagnostics: what a code is, and how a stage collects them. The codes themselves stand with the thing they speak
 * of (a feature's in the feature's file, reading's in this folder); `cli/registry.ts` is their union.
 */
import { locate, type Path, type Source, type Span, type Tree } from './tree.ts';

export type Severity = 'error' | 'warning';

/** What a code speaks of: a value of the spec (it has line and column), a file as a whole, or the command's call. */
export type About = 'value' | 'file' | 'call';

/** The parameters that the sentences of a code are made from. */
export type Params = Readonly<Record<string, unknown>>;

export interface Code<P extends Params = Params> {
  readonly severity: Severity;
  readonly about: About;
  /** What is wrong, in one sentence without a full stop. */
  message(params: P): string;
  /** What to do about it, in one sentence without a full stop. */
  remedy(params: P): string;
  /** What the code means and where its rule comes from, in a few sentences, for `vfioc explain`. */
  readonly explain: string;
  /**
   * A spec that fails with this code and one that passes, each merged over {@link baseSpec}. In `fails` the marker `⟨`
   * stands directly before the place that the diagnostic points at. Absent where no text of a spec can show it (a
   * file that is missing); such a code has a case of its own in tests/diagnostics.
   */
  readonly example?: { readonly fails: string; readonly passes: string };
}

/** Codes by their name. `any`: the parameters of a code are known where it is reported, by its name. */
// biome-ignore lint/suspicious/noExplicitAny: a record of codes holds codes with different parameters
export type Codes = Readonly<Record<string, Code<any>>>;

/** Declares one code, so that the types of its parameters are inferred from its sentences. */
export const code = <P extends Params = Record<never, never>>(definition: Code<P>): Code<P> => definition;

/** The smallest spec that compiles; the examples of codes are merged over it. */
export const baseSpec = 'version: 1\nhost: { name: box, users: [alex], cpu: amd }\n';

/** The marker in an example, before the place that its diagnostic points at. */
export const marker = '⟨';

export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
  /** Where: for a code about a value. */
  readonly span?: Span;
  /** The path of the value in the spec, for a code about a value. */
  readonly path?: Path;
  /** The file, for a code about a file. */
  readonly file?: string;
}

/** Where a diagnostic belongs. A path is looked up in the document; `on: 'key'` points at the key and not its value. */
export type Place =
  | { readonly path: Path; readonly on?: 'key' | 'value' }
  | { readonly span: Span; readonly path?: Path }
  | { readonly file: string }
  | 'call';

type ParamsOf<C> = C extends Code<infer P> ? P : never;

/** Reports a problem by its code. The parameters are the ones that the code's sentences take. */
export type Report<C extends Codes> = <K extends keyof C & string>(
  name: K,
  place: Place,
  ...params: Record<never, never> extends ParamsOf<C[K]> ? [params?: ParamsOf<C[K]>] : [params: ParamsOf<C[K]>]
) => void;

/** Collects diagnostics. Nothing is thrown: a stage reports all it finds, and the next stage asks {@link failed}. */
export class Diagnostics {
  readonly #found: Diagnostic[] = [];
  readonly #seen = new Set<string>();
  #document: Tree | undefined;

  /** The document in which paths are looked up from now on. */
  set document(tree: Tree) {
    this.#document = tree;
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

  /** Takes over a problem that was found elsewhere, in a file that this document names. */
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

  /** The same problem at the same place is told once, however many rules come upon it. */
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

  /** All that was reported, in the order of the sources and of their lines; what has no place comes first. */
  sorted(sources: readonly Source[] = []): Diagnostic[] {
    const rank = (one: Diagnostic): number => (one.span ? sources.indexOf(one.span.source) : -1);
    return [...this.#found].sort((a, b) => rank(a) - rank(b) || (a.span?.start ?? -1) - (b.span?.start ?? -1));
  }
}
