import { Component, output, signal } from '@angular/core';

/** Takes one file: chosen by hand, or dropped. */
@Component({
  selector: 'app-file-drop',
  template: `
    <label
      [class.over]="over()"
      (dragover)="$event.preventDefault(); over.set(true)"
      (dragleave)="over.set(false)"
      (drop)="drop($event)"
    >
      <strong>Choose a file</strong>
      <span class="quiet">or drop one here</span>
      <input type="file" accept=".xml,application/xml,text/xml" (change)="choose($event)" />
    </label>
  `,
  styles: `
    label {
      display: grid;
      justify-items: center;
      gap: 0.25rem;
      padding: 1.75rem 1rem;
      border: 2px dashed var(--mat-sys-outline);
      border-radius: var(--mat-sys-corner-large);
      background: var(--mat-sys-surface-container-lowest);
      cursor: pointer;
    }
    label:hover,
    .over {
      border-color: var(--mat-sys-primary);
      background: var(--mat-sys-surface-container-low);
    }
    label:has(:focus-visible) {
      outline: 3px solid var(--mat-sys-primary);
      outline-offset: 2px;
    }
    input {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      opacity: 0;
    }
  `,
})
export class FileDrop {
  readonly chosen = output<File>();

  protected readonly over = signal(false);

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.over.set(false);
    const file = event.dataTransfer?.files[0];
    if (file) this.chosen.emit(file);
  }

  protected choose({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    const [file] = target.files ?? [];
    if (file) this.chosen.emit(file);
    // the same file, mended, may be chosen again
    target.value = '';
  }
}
