import { Component, computed, inject, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import {
  type Format,
  type ImportedFormat,
  ImportFormat as ImportRequest,
} from '@crossbench/shared';
import { Api } from '../connection/api';
import { Session } from '../connection/session';
import { Loading } from '../ui/loading';
import { Notice } from '../ui/notice';
import { PartList } from '../ui/part-list';
import { debatersOf, totalSeconds } from '../ui/part-words';
import { RunOfShow } from '../ui/run-of-show';
import { LengthText } from '../ui/time-text';
import { FileDrop } from './file-drop';
import { FormatEditor } from './format-editor';
import type { Leavable } from './may-leave';
import { SavedFormats, sentencesOf } from './saved-formats';
import { xmlText } from './xml-text';

/** A file of the timer Debatekeeper: what becomes of it, then saved as it is or changed first. */
@Component({
  selector: 'app-import-format',
  imports: [
    FileDrop,
    FormatEditor,
    LengthText,
    Loading,
    MatButton,
    Notice,
    PartList,
    RouterLink,
    RunOfShow,
  ],
  templateUrl: './import-format.html',
  styleUrl: './import-format.css',
})
export class ImportFormat implements Leavable {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly editor = viewChild(FormatEditor);

  protected readonly formats = inject(SavedFormats);
  protected readonly fileName = signal('');
  protected readonly reading = signal(false);
  protected readonly imported = signal<ImportedFormat | null>(null);
  protected readonly wrong = signal<readonly string[]>([]);
  protected readonly editing = signal(false);
  protected readonly saving = signal(false);
  protected readonly unsaved = signal<readonly string[]>([]);
  protected readonly total = totalSeconds;
  protected readonly debaters = debatersOf;
  protected readonly nameTaken = computed(() => {
    const name = this.imported()?.format.name.trim().toLowerCase();
    return name !== undefined && this.formats.names().has(name);
  });

  mayLeave(): boolean | Promise<boolean> {
    return this.editor()?.mayLeave() ?? true;
  }

  protected async read(file: File): Promise<void> {
    this.fileName.set(file.name);
    this.imported.set(null);
    this.wrong.set([]);
    this.unsaved.set([]);
    this.reading.set(true);
    const text = xmlText(new Uint8Array(await file.arrayBuffer()));
    const { success, error } = ImportRequest.safeParse({ xml: text });
    if (success) await this.send(text);
    else this.wrong.set(error.issues.map(({ message }) => message));
    this.reading.set(false);
  }

  private async send(xml: string): Promise<void> {
    await this.session.ensure();
    const reply = await this.api.importFormat(xml);
    if (reply.ok) this.imported.set(reply.value);
    else this.wrong.set(sentencesOf(reply.problem));
  }

  protected async save(): Promise<void> {
    const found = this.imported();
    if (!found) return;
    this.saving.set(true);
    const reply = await this.formats.save(found.format);
    this.saving.set(false);
    if (reply.ok) await this.show(reply.format);
    else this.unsaved.set(reply.sentences);
  }

  protected async show({ id }: Format): Promise<void> {
    await this.router.navigate(['/formats', id], { queryParams: { saved: 'now' } });
  }
}
