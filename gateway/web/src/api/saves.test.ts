import { expect, it } from 'vitest';
import { answered, carried, type Moved, onItsWay } from './saves';

function promised<T>() {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

const layout: Moved = { part: 'FRONTEND', from: 4, to: 5 };

it('what is sent next waits for the saves on their way, in the order they were made', async () => {
  const [first, second] = [promised<Moved>(), promised<Moved>()];
  onItsWay('r1', first.promise);
  onItsWay('r1', second.promise);
  let over = false;
  const waiting = answered('r1').then((moves) => {
    over = true;
    return moves;
  });
  second.resolve({ ...layout, from: 5, to: 6 });
  await second.promise;
  expect(over).toBe(false);
  first.resolve(layout);
  expect(carried({ FRONTEND: 4 }, await waiting)).toEqual({ FRONTEND: 6 });
});

it('an answered save is waited for no longer, and another requirement is not waited for', async () => {
  const save = promised<Moved>();
  onItsWay('r2', save.promise);
  expect(await answered('r3')).toEqual([]);
  save.resolve(layout);
  await save.promise;
  expect(await answered('r2')).toEqual([]);
});

it('a save that failed says so to whoever waited for it', async () => {
  const save = promised<undefined>();
  onItsWay('r4', save.promise);
  const waiting = answered('r4');
  save.resolve(undefined);
  expect(await waiting).toEqual([undefined]);
});

it('only the part that was saved moves on', () => {
  expect(carried({ COMMON: 2, FRONTEND: 4 }, [layout])).toEqual({ COMMON: 2, FRONTEND: 5 });
});

it('what somebody else wrote in between was not seen', () => {
  expect(carried({ FRONTEND: 3 }, [layout])).toEqual({ FRONTEND: 3 });
});
