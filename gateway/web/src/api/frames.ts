/** A server-sent event (WHATWG), as far as ours go. */
export interface Frame {
  id?: string;
  event?: string;
  data?: string;
}

/** Puts frames together from pieces of text that end anywhere. */
export class Lines {
  private rest = '';
  private frame: Frame = {};

  take(piece: string): Frame[] {
    const lines = (this.rest + piece).split('\n');
    this.rest = lines.pop() ?? '';
    const frames: Frame[] = [];
    for (const line of lines) {
      if (line === '') {
        if (Object.keys(this.frame).length > 0) frames.push(this.frame);
        this.frame = {};
        continue;
      }
      const at = line.indexOf(':');
      const name = at < 0 ? line : line.slice(0, at);
      const value = at < 0 ? '' : line.slice(at + 1).replace(/^ /, '');
      if (name === 'id') this.frame.id = value;
      else if (name === 'event') this.frame.event = value;
      else if (name === 'data')
        this.frame.data = this.frame.data === undefined ? value : `${this.frame.data}\n${value}`;
    }
    return frames;
  }
}
