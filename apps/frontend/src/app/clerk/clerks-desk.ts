import { Component, computed, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { isExamination, longestTag, quoteWords, segmentAt } from '@crossbench/shared';
import { QuestionsButton } from '../questions/questions-button';
import { Composing } from '../writing/composing';
import { EvidencePicker } from '../writing/evidence-picker';
import { relationWords } from '../arguments/relation-words';
import { RoomMenu } from '../room/room-menu';
import { RoomStore } from '../room/room-store';
import { RoomView } from '../room/room-view';
import { Modal } from '../ui/modal';
import { SideMark } from '../ui/side-mark';
import { relationKeys } from './aim';
import { chordOf } from './note-line';
import { NotePad } from './note-pad';

/** Where a clerk notes what is said: a line, a key for the relation, a key for a card, Enter. */
@Component({
  selector: 'app-clerks-desk',
  imports: [EvidencePicker, MatButton, Modal, QuestionsButton, RoomMenu, SideMark],
  hostDirectives: [Composing],
  templateUrl: './clerks-desk.html',
  styleUrls: ['../room/dock.css', './clerks-desk.css'],
  host: {
    role: 'region',
    'aria-label': 'Clerk’s desk',
  },
})
export class ClerksDesk {
  private readonly room = inject(RoomStore);
  protected readonly view = inject(RoomView);
  protected readonly pad = inject(NotePad);
  private readonly line = viewChild<ElementRef<HTMLInputElement>>('line');

  protected readonly relationKeys = relationKeys;
  protected readonly relationWords = relationWords;
  protected readonly longest = longestTag;
  protected readonly quoteWords = quoteWords;
  protected readonly picking = signal(false);

  /** Why there is nothing to note. */
  protected readonly silence = computed(() => {
    const debate = this.room.debate();
    const examined =
      debate && 'turn' in debate.floor && isExamination(segmentAt(debate, debate.floor.turn));
    return examined
      ? 'Questions and answers are not noted. Go on with the next speech.'
      : 'You note from the moment a speech begins until the next one does.';
  });

  protected focus(): void {
    this.line()?.nativeElement.focus();
  }

  protected file(): void {
    void this.pad.file();
    this.focus();
  }

  protected press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const act = this.actOf(event);
    if (!act) return;
    event.preventDefault();
    act();
  }

  private actOf(event: KeyboardEvent): (() => void) | null {
    const chord = chordOf(event);
    if (chord !== null) return this.actOfChord(chord);
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
    switch (event.key) {
      case 'Enter':
        return () => this.file();
      case 'ArrowUp':
        return () => this.pad.step('older');
      case 'ArrowDown':
        return () => this.pad.step('newer');
      case 'Escape':
        return () => this.pad.strip();
      default:
        return null;
    }
  }

  private actOfChord(chord: string): (() => void) | null {
    if (chord === 'w') return () => this.pad.chooseNext();
    const relation = relationKeys.find(({ key }) => key === chord);
    if (relation) return () => this.pad.relate(relation.kind);
    const card = this.pad.shelved().find(({ key }) => String(key) === chord);
    return card ? () => this.pad.toggle(card.slot) : null;
  }
}
