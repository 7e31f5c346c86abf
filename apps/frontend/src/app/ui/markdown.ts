import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, input } from '@angular/core';
import { piecesOf } from './speech-text';

/** People's Markdown, drawn as elements of this template: there is no place where HTML could slip in. */
@Component({
  selector: 'app-markdown',
  imports: [NgTemplateOutlet],
  template: `
    <ng-template #draw let-pieces>
      @for (piece of pieces; track $index) {
        @let inside = { $implicit: $any(piece).pieces };
        @switch (piece.kind) {
          @case ('text') {
            <ng-container>{{ piece.text }}</ng-container>
          }
          @case ('break') {
            <br />
          }
          @case ('paragraph') {
            <p><ng-container *ngTemplateOutlet="draw; context: inside" /></p>
          }
          @case ('strong') {
            <strong><ng-container *ngTemplateOutlet="draw; context: inside" /></strong>
          }
          @case ('emphasis') {
            <em><ng-container *ngTemplateOutlet="draw; context: inside" /></em>
          }
          @case ('quote') {
            <blockquote><ng-container *ngTemplateOutlet="draw; context: inside" /></blockquote>
          }
          @case ('bullets') {
            <ul>
              <ng-container *ngTemplateOutlet="draw; context: inside" />
            </ul>
          }
          @case ('numbers') {
            <ol>
              <ng-container *ngTemplateOutlet="draw; context: inside" />
            </ol>
          }
          @case ('item') {
            <li><ng-container *ngTemplateOutlet="draw; context: inside" /></li>
          }
          @case ('link') {
            <a [href]="piece.href" target="_blank" rel="ugc nofollow noopener noreferrer"
              ><ng-container *ngTemplateOutlet="draw; context: inside"
            /></a>
          }
        }
      }
    </ng-template>
    <ng-container *ngTemplateOutlet="draw; context: { $implicit: pieces() }" />
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.75em;
    }
    ul,
    ol {
      padding-inline-start: 1.25em;
    }
    blockquote {
      margin: 0;
      padding-inline-start: 0.875em;
      border-inline-start: 3px solid var(--mat-sys-outline-variant);
    }
  `,
})
export class Markdown {
  readonly text = input.required<string>();

  protected readonly pieces = computed(() => piecesOf(this.text()));
}
