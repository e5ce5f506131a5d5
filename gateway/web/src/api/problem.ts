/** What went wrong, as the API says it (RFC 9457), or as the browser finds it: `offline` where nothing was reached. */
export interface Fault {
  pointer: string;
  code: string;
  message: string;
}

export interface ChangedField {
  field: string;
  from: unknown;
  to: unknown;
  version: number;
  at: string;
  by: string;
}

export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly rule?: string;
  readonly detail: string;
  readonly traceId?: string;
  /** 412: the version that stands now, and what changed since the one that was seen. */
  readonly current?: string;
  readonly changes: ChangedField[];
  readonly errors: Fault[];
  readonly details: Record<string, unknown>;
  readonly retryAfter?: number;

  constructor(status: number, body: Record<string, unknown>, retryAfter?: number) {
    super(String(body.detail ?? body.title ?? status));
    this.name = 'Problem';
    this.status = status;
    this.code = String(body.code ?? `http-${status}`);
    this.rule = body.rule as string | undefined;
    this.detail = String(body.detail ?? '');
    this.traceId = body.traceId as string | undefined;
    this.current = body.current as string | undefined;
    this.changes = (body.changes as ChangedField[] | undefined) ?? [];
    this.errors = (body.errors as Fault[] | undefined) ?? [];
    this.details = (body.details as Record<string, unknown> | undefined) ?? {};
    this.retryAfter = retryAfter;
  }

  /** Nothing was reached: no network, or the gateway is away. */
  get offline(): boolean {
    return this.status === 0;
  }

  get stale(): boolean {
    return this.status === 412;
  }

  /** Worth trying once more with the same key. */
  get passing(): boolean {
    return this.offline || this.status === 502 || this.status === 503 || this.status === 504;
  }

  static of(failure: unknown): Problem {
    if (failure instanceof Problem) return failure;
    return new Problem(0, { code: 'offline', detail: '' });
  }
}
