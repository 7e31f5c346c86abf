import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { isDivision } from '@crossbench/shared';
import { FollowedDebate } from '../connection/followed-debate';
import { Notice } from '../ui/notice';
import { lengthInWords } from '../ui/time-text';
import { ArgumentRanking } from './argument-ranking';
import { ShiftMatrix } from './shift-matrix';
import { meaning, movements, verdictLine } from './verdict-words';
import { VoteBars } from './vote-bars';

/** The result of a debate: the verdict in plain words, the figures behind it, and who was counted. */
@Component({
  selector: 'app-verdict',
  imports: [ArgumentRanking, Notice, RouterLink, ShiftMatrix, VoteBars],
  templateUrl: './verdict.html',
  styleUrl: './verdict.css',
})
export class VerdictPage {
  private readonly followed = inject(FollowedDebate);

  protected readonly debate = computed(() => {
    const debate = this.followed.debate();
    return debate.stage === 'unopened' ? null : debate;
  });
  protected readonly result = computed(() => {
    const debate = this.debate();
    if (!debate?.results) return null;
    const { division } = debate.results;
    const { sides } = debate.format;
    return {
      division,
      sides,
      arguments: debate.results.arguments,
      line: verdictLine(division, sides),
      meaning: meaning(division, sides),
      movements: division.matrix && movements(division.matrix),
    };
  });
  /** When there will be a result, while there is none. */
  protected readonly when = computed(() => {
    const debate = this.debate();
    if (!debate) return '';
    const { segments } = debate.format;
    const vote = lengthInWords(segments.filter(isDivision).at(-1)?.seconds ?? 60);
    switch (debate.stage) {
      case 'scheduled':
      case 'lobby':
        return `After the last turn the audience votes for ${vote}. Then the result is published here.`;
      case 'live':
        return `The debate is under way. After the last turn the audience votes for ${vote}.`;
      case 'deliberation':
        return 'The final vote is open. The result is published when it has closed.';
      case 'closed':
        return 'The vote is closed. The chair publishes the result next.';
      case 'suspended':
        return 'The debate is put off. It goes on when the chair resumes it.';
      case 'abandoned':
        return 'The debate was abandoned, so its votes were destroyed uncounted.';
      case 'cancelled':
        return 'The debate was cancelled, so its votes are not counted.';
      case 'published':
        return '';
    }
  });

  protected signed(value: number): string {
    return `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toFixed(2)}`;
  }

  protected chance(p: number): string {
    return p < 0.001 ? 'below 0.001' : p.toFixed(3);
  }
}
