/** A family of options whose lines are read in one way. */
import type { Destination } from '../report.ts';
import type { Findings } from './findings.ts';
import type { Item, Shape } from './item.ts';

/** A part of an item and where it goes. Several if the item has several settings, such as `options kvm a=1 b=2`. */
export interface Placed {
  readonly text: string;
  readonly to: Destination;
}

export interface Family {
  /** Whether the family reads this option. */
  matches(option: string): boolean;
  readonly shape: Shape;
  /** Adds what the item says to the findings. */
  collect?(item: Item, found: Findings): void;
  /** The destination of an item, once everything is found. */
  place(item: Item, found: Findings): Destination | readonly Placed[];
}

export const field = (path: string, note?: string): Destination =>
  note === undefined ? { kind: 'field', path } : { kind: 'field', path, note };
export const byDefault = (note: string): Destination => ({ kind: 'default', note });
export const stays = (note: string): Destination => ({ kind: 'stays', note });
export const decide = (note: string, path?: string): Destination =>
  path === undefined ? { kind: 'decide', note } : { kind: 'decide', path, note };
export const broken = (note: string): Destination => ({ kind: 'broken', note });
