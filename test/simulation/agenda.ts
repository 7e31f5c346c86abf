interface Item {
  readonly at: number;
  readonly order: number;
}

const earlier = (a: Item, b: Item): boolean => a.at < b.at || (a.at === b.at && a.order < b.order);

/** What is still to happen, the earliest first; of what happens at one instant, what was entered first. */
export class Agenda<T extends Item> {
  private readonly heap: T[] = [];

  get first(): T | undefined {
    return this.heap[0];
  }

  enter(item: T): void {
    const { heap } = this;
    let i = heap.push(item) - 1;
    while (i > 0) {
      const above = (i - 1) >> 1;
      const parent = heap[above] as T;
      if (!earlier(item, parent)) break;
      heap[i] = parent;
      i = above;
    }
    heap[i] = item;
  }

  takeFirst(): T | undefined {
    const { heap } = this;
    const first = heap[0];
    const last = heap.pop();
    if (first && last && heap.length > 0) this.sink(last);
    return first;
  }

  private sink(item: T): void {
    const { heap } = this;
    let i = 0;
    for (;;) {
      let below = 2 * i + 1;
      const [left, right] = [heap[below], heap[below + 1]];
      if (!left) break;
      if (right && earlier(right, left)) below++;
      const child = heap[below] as T;
      if (!earlier(child, item)) break;
      heap[i] = child;
      i = below;
    }
    heap[i] = item;
  }
}
