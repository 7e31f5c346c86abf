import { Service } from '@angular/core';
import type {
  AskRequest,
  Choice,
  DebateId,
  DismissReports,
  FinalBallot,
  FirstVote,
  Format,
  FoundPassage,
  GuestRequest,
  ImportedFormat,
  ImportFormat,
  LinkPreview,
  List,
  ListedDebate,
  ListedMotion,
  ListedSource,
  MergeSubmission,
  Motion,
  OpenDebateRequest,
  OwnBallots,
  OwnDebate,
  OwnDraft,
  OwnSanction,
  Person,
  Problem,
  QuestionsKnown,
  Recorded,
  RejectQuestion,
  ReplaceLink,
  ReportedMatter,
  ReportRequest,
  Results,
  SaveFormat,
  SeatLink,
  Session,
  Source,
  Stage,
  SubmissionId,
} from '@crossbench/shared';

/** What a request came to: a value, or a problem with a stable `code` and a sentence in `detail`. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem & { readonly detail: string } };

interface Settings {
  readonly createDebates: 'anyone' | 'accounts' | 'organisers';
}

interface OpenedWithLinks {
  readonly debate: ListedDebate;
  readonly links: readonly SeatLink[];
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** The server's HTTP endpoints, one method each. Nothing here throws; what goes wrong is a value. */
@Service()
export class Api {
  session = () => this.get<{ readonly person: Person | null }>('session');
  enterAsGuest = (request: GuestRequest) => this.send<Session>('POST', 'session/guest', request);
  rename = (request: GuestRequest) =>
    this.send<{ readonly person: Person }>('PUT', 'session/name', request);
  enterAsOrganiser = (secret: string) =>
    this.send<Session>('POST', 'session/organiser', { secret });
  endSession = () => this.send<null>('DELETE', 'session');
  settings = () => this.get<Settings>('settings');

  debates = (...stages: readonly Stage[]) =>
    this.get<List<ListedDebate>>(`debates?stage=${stages.join(',')}`);
  /** The debates that go on in which whoever asks has a seat. */
  ownDebates = () => this.get<List<OwnDebate>>('debates/mine', 'no-store');
  debate = (idOrCode: string) => this.get<ListedDebate>(`debates/${encodeURIComponent(idOrCode)}`);
  openDebate = (request: OpenDebateRequest) =>
    this.send<OpenedWithLinks>('POST', 'debates', request);
  /** One aligned page of the log. `fresh` asks the server even when a cache has an answer. */
  logPage = (debateId: DebateId, after: number, fresh = false) =>
    this.get<List<Recorded>>(
      `debates/${debateId}/log?after=${after}`,
      fresh ? 'no-cache' : 'default',
    );
  results = (debateId: DebateId) => this.get<Results>(`debates/${debateId}/results`);

  links = (debateId: DebateId) => this.get<List<SeatLink>>(`debates/${debateId}/links`);
  replaceLink = (debateId: DebateId, which: ReplaceLink) =>
    this.send<SeatLink>('POST', `debates/${debateId}/links/replace`, which);
  previewLink = (secret: string) => this.send<LinkPreview>('POST', 'links/preview', { secret });
  enterLink = (secret: string) => this.send<null>('POST', 'links/enter', { secret });

  report = (debateId: DebateId, request: ReportRequest) =>
    this.send<null>('POST', `debates/${debateId}/reports`, request);
  reports = (debateId: DebateId) => this.get<List<ReportedMatter>>(`debates/${debateId}/reports`);
  dismissReports = (debateId: DebateId, request: DismissReports) =>
    this.send<null>('POST', `debates/${debateId}/reports/dismiss`, request);
  /** The sanctions in force on whoever asks. */
  standing = (debateId: DebateId) => this.get<List<OwnSanction>>(`debates/${debateId}/standing`);

  drafts = (debateId: DebateId) => this.get<List<OwnDraft>>(`debates/${debateId}/drafts`);
  ballot = (debateId: DebateId) => this.get<OwnBallots>(`debates/${debateId}/ballot`);
  castFirst = (debateId: DebateId, choice: Choice) =>
    this.send<null>('PUT', `debates/${debateId}/ballot/pre`, { choice } satisfies FirstVote);
  castFinal = (debateId: DebateId, ballot: FinalBallot) =>
    this.send<null>('PUT', `debates/${debateId}/ballot/post`, ballot);

  questions = (debateId: DebateId) => this.get<QuestionsKnown>(`debates/${debateId}/questions`);
  ask = (debateId: DebateId, request: AskRequest) =>
    this.send<{ readonly id: SubmissionId }>('POST', `debates/${debateId}/questions`, request);
  upVote = (debateId: DebateId, question: number, wanted: boolean) =>
    this.send<null>(wanted ? 'PUT' : 'DELETE', `debates/${debateId}/questions/${question}/up-vote`);
  rejectQuestion = (debateId: DebateId, submission: SubmissionId, rejection: RejectQuestion) =>
    this.send<null>('POST', `debates/${debateId}/questions/${submission}/reject`, rejection);
  mergeSubmission = (debateId: DebateId, submission: SubmissionId, into: number) =>
    this.send<null>('POST', `debates/${debateId}/questions/${submission}/merge`, {
      into,
    } satisfies MergeSubmission);

  formats = () => this.get<List<Format>>('formats');
  saveFormat = (format: Format) =>
    this.send<Format>('POST', 'formats', { format } satisfies SaveFormat);
  removableFormats = () => this.get<List<string>>('formats/removable');
  removeFormat = (id: string) => this.send<null>('DELETE', `formats/${encodeURIComponent(id)}`);
  importFormat = (xml: string) =>
    this.send<ImportedFormat>('POST', 'formats/import', { xml } satisfies ImportFormat);
  motions = () => this.get<List<ListedMotion>>('motions');
  motion = (id: string) => this.get<Motion>(`motions/${encodeURIComponent(id)}`);
  sources = () => this.get<List<ListedSource>>('sources');
  source = (id: string) => this.get<Source>(`sources/${encodeURIComponent(id)}`);
  search = (words: string) => this.get<List<FoundPassage>>(`search?q=${encodeURIComponent(words)}`);

  private get<T>(path: string, cache: RequestCache = 'default'): Promise<Reply<T>> {
    return this.send<T>('GET', path, undefined, cache);
  }

  private async send<T>(
    method: Method,
    path: string,
    body?: unknown,
    cache: RequestCache = 'default',
  ): Promise<Reply<T>> {
    const content = body === undefined ? {} : { body: JSON.stringify(body) };
    const headers = { accept: 'application/json', 'content-type': 'application/json' };
    try {
      const response = await fetch(`/api/${path}`, { method, cache, headers, ...content });
      return response.ok
        ? { ok: true, value: (await valueOf(response)) as T }
        : { ok: false, problem: await problemOf(response) };
    } catch {
      // fetch rejects only when no answer came, or one that is not JSON
      return { ok: false, problem: unreachable };
    }
  }
}

const unreachable = {
  type: 'about:blank',
  title: 'Unreachable',
  status: 0,
  code: 'unreachable',
  detail: 'The server cannot be reached. Check your connection, then try again.',
};

async function valueOf(response: Response): Promise<unknown> {
  return response.status === 204 ? null : await response.json();
}

async function problemOf(response: Response): Promise<Problem & { readonly detail: string }> {
  const { status } = response;
  const plain = { type: 'about:blank', title: response.statusText, status, code: 'failed' };
  const json = response.headers.get('content-type')?.includes('json');
  const sent = json ? ((await response.json()) as Partial<Problem>) : {};
  const detail = sent.title ?? 'Something went wrong on the server. Try again.';
  return { ...plain, ...sent, detail };
}
