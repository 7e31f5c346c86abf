import {
  Component,
  computed,
  DestroyRef,
  inject,
  input,
  linkedSignal,
  resource,
  signal,
} from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import {
  byCorrespondence,
  type CommandId,
  type Format,
  type OpenDebateRequest,
  takesQuestions,
} from '@crossbench/shared';
import { Api } from '../connection/api';
import { newId } from '../connection/new-id';
import { ServerTime } from '../connection/server-time';
import { isSilentName, Session } from '../connection/session';
import { AskName } from '../sign-in/ask-name';
import { Loading } from '../ui/loading';
import { Notice } from '../ui/notice';
import { PartList } from '../ui/part-list';
import { RunOfShow } from '../ui/run-of-show';
import { lengthInWords, LengthText } from '../ui/time-text';
import { turnLength } from '../ui/turn-length';
import { chairs, kinds, media, paces, podiums, questionPolicies, visibilities } from './choices';
import { LetterDates } from './letter-dates';
import {
  byLetters,
  emptyOpening,
  instantOf,
  type Opening,
  openingSchema,
  ownMotion,
  requestOf,
  turnLengths,
} from './opening';
import { UnsentOpening } from './unsent-opening';

/** The form in which a debate is opened: a motion, a format, who runs it, who may come. */
@Component({
  selector: 'app-open-debate',
  imports: [
    FormField,
    FormRoot,
    LengthText,
    LetterDates,
    Loading,
    MatButton,
    Notice,
    PartList,
    RouterLink,
    RunOfShow,
  ],
  templateUrl: './open-debate.html',
  styleUrl: './open-debate.css',
})
export class OpenDebate {
  private readonly api = inject(Api);
  private readonly asking = inject(AskName);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly time = inject(ServerTime);
  private readonly unsent = inject(UnsentOpening);
  private sent: { readonly words: string; readonly commandId: CommandId } | null = null;

  /** A motion of the library, from the address. */
  readonly motion = input<string>();

  /** A format to begin with, from the address. */
  readonly format = input<string>();

  protected readonly own = ownMotion;
  protected readonly kinds = kinds;
  protected readonly chairs = chairs;
  protected readonly media = media;
  protected readonly podiums = podiums;
  protected readonly questionPolicies = questionPolicies;
  protected readonly paces = paces;
  protected readonly turns = turnLengths.map((seconds) => ({
    seconds,
    name: turnLength(Number(seconds)),
  }));
  protected readonly patience = computed(() => lengthInWords(Number(this.model().turn) / 4));
  protected readonly visibilities = visibilities;
  protected readonly problem = signal('');
  protected readonly settings = resource({ loader: () => this.api.settings() });
  protected readonly motions = resource({ loader: () => this.api.motions() });
  protected readonly formats = resource({ loader: () => this.api.formats() });
  protected readonly closedToMe = computed(() => {
    const settings = this.settings.value();
    const restricted = settings?.ok && settings.value.createDebates !== 'anyone';
    return restricted === true && !this.session.person()?.organiser;
  });
  protected readonly model = linkedSignal(() => ({
    ...this.unsent.opening,
    motion: this.motion() ?? this.unsent.opening.motion,
    formatId: this.format() ?? this.unsent.opening.formatId,
  }));
  protected readonly opening = form(
    this.model,
    (path) =>
      validateStandardSchema(
        path,
        openingSchema(() => this.time.at()),
      ),
    { submission: { action: () => this.open(), onInvalid: () => this.pointOut() } },
  );

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      this.unsent.opening = this.model();
    });
  }

  /** The format that is chosen, drawn in one place below the list so that choosing moves nothing. */
  protected readonly chosen = computed(() => {
    const formats = this.formats.value();
    return formats?.ok ? formats.value.items.find(({ id }) => id === this.model().formatId) : null;
  });

  /** Whether the format has a part in which the audience's questions are put. */
  protected readonly asked = computed(() => this.chosen()?.segments.some(takesQuestions) ?? false);

  /** The format as it will be held, and when; null while it is held in one sitting. */
  protected readonly letters = computed(() => {
    const format = this.chosen();
    const { medium, turn, when, startsAt } = this.model();
    if (medium !== 'letters' || !format) return null;
    const start = when === 'later' ? instantOf(startsAt) : null;
    return { format: byCorrespondence(format, Number(turn)), start, now: this.time.at() };
  });

  /** What suits letters is proposed with them, and taken back with them where it was not changed. */
  protected choose(medium: Opening['medium']): void {
    const { chair, podium } = emptyOpening;
    this.model.update((model) => {
      if (medium === 'letters') return { ...model, medium, ...byLetters };
      const proposed = model.chair === byLetters.chair && model.podium === byLetters.podium;
      return { ...model, medium, ...(proposed && { chair, podium }) };
    });
  }

  /** What is wrong with a field, once the reader has been there. */
  protected wrong(field: 'motion' | 'wording' | 'formatId' | 'hall' | 'call' | 'startsAt'): string {
    const state = this.opening[field]();
    return (state.touched() && state.errors()[0]?.message) || '';
  }

  protected minutes(format: Format): number {
    return format.segments.reduce((sum, { seconds }) => sum + seconds, 0);
  }

  private async open(): Promise<void> {
    this.problem.set('');
    const person = await this.session.ensure();
    const nameless = !person || isSilentName(person.name);
    if (nameless && !(await this.asking.ask('Who opens it?', whyName))) return;
    const reply = await this.api.openDebate(this.identified(requestOf(this.model())));
    if (!reply.ok) return this.problem.set(reply.problem.detail);
    this.model.set(emptyOpening);
    await this.router.navigate(['/debates', reply.value.debate.id, 'organise']);
  }

  /** The same opening sent twice opens one debate; a changed one is another. */
  private identified(request: OpenDebateRequest): OpenDebateRequest {
    const words = JSON.stringify(request);
    if (this.sent?.words !== words) this.sent = { words, commandId: newId() };
    return { ...request, commandId: this.sent.commandId };
  }

  private pointOut(): void {
    this.opening().errorSummary()[0]?.fieldTree().focusBoundControl();
  }
}

const whyName = 'The debate names its organiser.';
