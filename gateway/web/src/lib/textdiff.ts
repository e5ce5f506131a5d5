import { diffArrays } from 'diff';

/** A run of text that stayed, came or went. */
export interface Piece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** A run of three texts beside each other: nobody touched it, one did, both alike, or both differently. */
export interface Strand {
  kind: 'same' | 'mine' | 'theirs' | 'both' | 'conflict';
  base: string;
  mine: string;
  theirs: string;
}

// Han, kana and hangul go character by character, what is written with spaces goes word by word.
const SIGN = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]';
const WORD = `(?:(?!${SIGN})[\\p{L}\\p{M}])+`;
const TOKENS = new RegExp(`${SIGN}|${WORD}|\\p{N}+(?:[.,]\\p{N}+)*|\\r?\\n|[^\\S\\r\\n]+|[\\s\\S]`, 'gu');

export function tokens(text: string): string[] {
  return text.match(TOKENS) ?? [];
}

/** What has to go from one text and what has to come to read the other. Joined again without the removed it is `to`. */
export function differences(from: string, to: string): Piece[] {
  const pieces: Piece[] = [];
  for (const part of diffArrays(tokens(from), tokens(to))) {
    const kind = part.added ? 'added' : part.removed ? 'removed' : 'same';
    pieces.push({ kind, text: part.value.join('') });
  }
  return calmed(pieces);
}

/** One lone token between two changes reads as noise: it goes and comes with them. */
function calmed(pieces: Piece[]): Piece[] {
  const calm: Piece[] = [];
  let removed = '';
  let added = '';
  const settle = () => {
    if (removed) calm.push({ kind: 'removed', text: removed });
    if (added) calm.push({ kind: 'added', text: added });
    removed = added = '';
  };
  pieces.forEach((piece, at) => {
    const lone = piece.text.length <= 1 && removed && added && pieces[at + 1] && pieces[at + 1]?.kind !== 'same';
    if (piece.kind === 'removed') removed += piece.text;
    else if (piece.kind === 'added') added += piece.text;
    else if (lone) {
      removed += piece.text;
      added += piece.text;
    } else {
      settle();
      calm.push(piece);
    }
  });
  settle();
  return calm;
}

/** Lays two rewritings of one text beside each other (diff3). Every character of all three is in one strand. */
export function threeWay(base: string, mine: string, theirs: string): Strand[] {
  const b = tokens(base);
  const m = tokens(mine);
  const t = tokens(theirs);
  const inMine = kept(b, m);
  const inTheirs = kept(b, t);
  const strands: Strand[] = [];
  let [ib, im, it] = [0, 0, 0];
  const upTo = (eb: number, em: number, et: number) => {
    add(strands, b.slice(ib, eb).join(''), m.slice(im, em).join(''), t.slice(it, et).join(''));
    [ib, im, it] = [eb, em, et];
  };
  for (let at = 0; at < b.length; at++) {
    const mineAt = inMine.get(at);
    const theirsAt = inTheirs.get(at);
    if (mineAt === undefined || theirsAt === undefined) continue;
    if (at > ib || mineAt > im || theirsAt > it) upTo(at, mineAt, theirsAt);
    upTo(at + 1, mineAt + 1, theirsAt + 1);
  }
  upTo(b.length, m.length, t.length);
  return strands;
}

/** What both wanted, where they do not collide; where they do, mine and then theirs: nothing is lost. */
export function merged(strands: Strand[]): string {
  return strands
    .map((strand) => {
      if (strand.kind === 'theirs') return strand.theirs;
      return strand.kind === 'conflict' ? strand.mine + strand.theirs : strand.mine;
    })
    .join('');
}

/** Where each token of the base that stayed is found in the other text. */
function kept(base: string[], other: string[]): Map<number, number> {
  const places = new Map<number, number>();
  let [ib, io] = [0, 0];
  for (const part of diffArrays(base, other)) {
    if (part.removed) ib += part.value.length;
    else if (part.added) io += part.value.length;
    else for (let n = 0; n < part.value.length; n++) places.set(ib++, io++);
  }
  return places;
}

function add(strands: Strand[], base: string, mine: string, theirs: string) {
  if (!base && !mine && !theirs) return;
  const kind = kindOf(base, mine, theirs);
  if (kind === 'conflict' && base) {
    // Who only wrote before or after what the other rewrote collides with nothing.
    if (theirs.startsWith(base)) return both(strands, [base, mine, base], ['', '', theirs.slice(base.length)]);
    if (theirs.endsWith(base)) return both(strands, ['', '', theirs.slice(0, -base.length)], [base, mine, base]);
    if (mine.startsWith(base)) return both(strands, [base, base, theirs], ['', mine.slice(base.length), '']);
    if (mine.endsWith(base)) return both(strands, ['', mine.slice(0, -base.length), ''], [base, base, theirs]);
  }
  const last = strands.at(-1);
  if (last?.kind === 'same' && kind === 'same') {
    last.base += base;
    last.mine += mine;
    last.theirs += theirs;
  } else strands.push({ kind, base, mine, theirs });
}

type Three = [string, string, string];

function both(strands: Strand[], one: Three, other: Three) {
  add(strands, ...one);
  add(strands, ...other);
}

function kindOf(base: string, mine: string, theirs: string): Strand['kind'] {
  if (mine === base) return theirs === base ? 'same' : 'theirs';
  if (theirs === base) return 'mine';
  return mine === theirs ? 'both' : 'conflict';
}
