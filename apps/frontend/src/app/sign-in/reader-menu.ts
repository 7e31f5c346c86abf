import { Component, type ElementRef, inject, output, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { isSilentName, Session } from '../connection/session';
import { Modal } from '../ui/modal';
import { Scheme, schemeChoices } from '../ui/scheme';
import { AskName } from './ask-name';

/** Who reads, behind the reader's name: change it, hand the browser over, choose light or dark. */
@Component({
  selector: 'app-reader-menu',
  imports: [MatButton, Modal],
  templateUrl: './reader-menu.html',
  styleUrl: './reader-menu.css',
})
export class ReaderMenu {
  private readonly session = inject(Session);
  private readonly asking = inject(AskName);
  private readonly panel = viewChild.required<ElementRef<HTMLElement>>('panel');

  readonly keysWanted = output();

  protected readonly scheme = inject(Scheme);
  protected readonly choices = schemeChoices;
  protected readonly person = this.session.person;
  protected readonly leaving = signal(false);
  protected readonly problem = signal('');

  protected silent(): boolean {
    return isSilentName(this.person()?.name ?? '');
  }

  protected changeName(): void {
    this.close();
    void this.asking.ask('Change your name', 'What you did before keeps the name you had.');
  }

  protected askToLeave(): void {
    this.close();
    this.problem.set('');
    this.leaving.set(true);
  }

  protected listKeys(): void {
    this.close();
    this.keysWanted.emit();
  }

  protected async leave(): Promise<void> {
    const reply = await this.session.signOut();
    this.problem.set(reply.ok ? '' : reply.problem.detail);
    if (!reply.ok) return;
    this.leaving.set(false);
    void this.asking.ask('Who is here now?', 'Give a name, or just close this and look around.');
  }

  private close(): void {
    this.panel().nativeElement.hidePopover();
  }
}
