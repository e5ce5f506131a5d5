import { describe, expect, it } from 'vitest';
import { differences, merged, threeWay, tokens } from './textdiff';

const without = (kind: string, from: string, to: string) =>
  differences(from, to)
    .filter((piece) => piece.kind !== kind)
    .map((piece) => piece.text)
    .join('');

describe('differences', () => {
  it('go by character in Chinese and by word in English', () => {
    expect(tokens('支付 API v2 响应 99.95%')).toEqual([
      '支',
      '付',
      ' ',
      'API',
      ' ',
      'v',
      '2',
      ' ',
      '响',
      '应',
      ' ',
      '99.95',
      '%',
    ]);
    expect(tokens('API接口v2')).toEqual(['API', '接', '口', 'v', '2']);
    expect(differences('锁定 8 秒', '锁定 10 秒')).toEqual([
      { kind: 'same', text: '锁定 ' },
      { kind: 'removed', text: '8' },
      { kind: 'added', text: '10' },
      { kind: 'same', text: ' 秒' },
    ]);
  });

  it('give both texts back, whatever they are', () => {
    const texts = ['', 'a', '提交后锁定', '提交后按钮锁定 8 秒', 'the page, the\nbutton', '😀 笑脸 x'];
    for (const from of texts)
      for (const to of texts) {
        expect(without('added', from, to)).toBe(from);
        expect(without('removed', from, to)).toBe(to);
      }
  });

  it('take a lone character between two changes along', () => {
    expect(differences('红的花', '白的草').map((piece) => piece.kind)).toEqual(['removed', 'added']);
  });

  it('of equal texts are one piece that stayed', () => {
    expect(differences('一样', '一样')).toEqual([{ kind: 'same', text: '一样' }]);
  });
});

describe('three texts', () => {
  it('merge by themselves where different places were touched', () => {
    const strands = threeWay(
      '按钮锁定 8 秒，然后查询。',
      '按钮锁定 10 秒，然后查询。',
      '按钮锁定 8 秒，然后每 2 秒查询。',
    );
    expect(strands.some((strand) => strand.kind === 'conflict')).toBe(false);
    expect(merged(strands)).toBe('按钮锁定 10 秒，然后每 2 秒查询。');
  });

  it('keep what one wrote beside what the other rewrote', () => {
    expect(merged(threeWay('放在底部。', '放在右上角。', '放在底部，带二维码。'))).toBe('放在右上角，带二维码。');
    expect(merged(threeWay('放在底部。', '都放在底部。', '放在右上角。'))).toBe('都放在右上角。');
    expect(merged(threeWay('底部', '底部居中', '右上角'))).toBe('右上角居中');
    expect(merged(threeWay('底部', '右上角', '手机底部'))).toBe('手机右上角');
  });

  it('keep both wordings where the same place was touched', () => {
    const strands = threeWay('锁定 8 秒', '锁定 10 秒', '锁定 5 秒');
    expect(strands.filter((strand) => strand.kind === 'conflict')).toEqual([
      { kind: 'conflict', base: '8', mine: '10', theirs: '5' },
    ]);
    expect(merged(strands)).toContain('10');
    expect(merged(strands)).toContain('5');
  });

  it('say so where both wrote the same', () => {
    expect(threeWay('甲', '乙', '乙').map((strand) => strand.kind)).toEqual(['both']);
  });

  it('lose no character of any of the three', () => {
    const base = '点击提交后按钮置为提交中';
    const mine = '点击后按钮立即置为“提交中”并锁定';
    const theirs = '点击提交，按钮置灰';
    const strands = threeWay(base, mine, theirs);
    expect(strands.map((strand) => strand.base).join('')).toBe(base);
    expect(strands.map((strand) => strand.mine).join('')).toBe(mine);
    expect(strands.map((strand) => strand.theirs).join('')).toBe(theirs);
  });
});
