import { TestBed } from '@angular/core/testing';
import { type Recess, RecessForm } from './recess-form';

async function givenAForm() {
  const fixture = TestBed.createComponent(RecessForm);
  const given: Recess[] = [];
  fixture.componentInstance.given.subscribe((recess) => given.push(recess));
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  const choose = (value: string): void => {
    const select = element.querySelector('select');
    if (!select) throw new Error('There is no choice of lengths.');
    select.value = value;
    select.dispatchEvent(new Event('change'));
  };
  const send = (): void => {
    element.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  };
  return { given, choose, send };
}

it('calls a recess of five minutes unless another length is chosen', async () => {
  const { given, choose, send } = await givenAForm();
  send();
  choose('10');
  send();
  expect(given).toEqual([
    { seconds: 300, reason: '' },
    { seconds: 600, reason: '' },
  ]);
});

it('may have no end', async () => {
  const { given, choose, send } = await givenAForm();
  choose('');
  send();
  expect(given).toEqual([{ seconds: null, reason: '' }]);
});
