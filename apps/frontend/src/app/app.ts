import { Component } from '@angular/core';

/** The whole page. */
@Component({
  selector: 'app-root',
  template: `<main><h1>Crossbench</h1></main>`,
})
export class App {}
