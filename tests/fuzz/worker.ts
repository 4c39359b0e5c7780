/** A process of scripts/fuzz.mjs: runs the campaigns that it is told, and sends the result of each. */
import { campaign } from './campaign.ts';

interface Task {
  readonly seed: number;
  readonly count: number;
  readonly largest: number;
}

process.on('message', ({ seed, count, largest }: Task) => {
  const { counts, found, slowest } = campaign(seed, count, largest);
  process.send?.({
    counts: [...counts],
    slowest,
    found: found.map((one) => ({
      ...one,
      files: Object.entries(one.files).map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]),
    })),
  });
});
