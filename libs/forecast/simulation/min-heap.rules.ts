/** Numbers of which the smallest comes out first. */
export class MinHeap {
  size = 0;
  private items = new Int32Array(64);

  clear(): void {
    this.size = 0;
  }

  /** The smallest; the heap must not be empty. */
  first(): number {
    return this.items[0]!;
  }

  push(value: number): void {
    if (this.size === this.items.length) {
      const wider = new Int32Array(this.size * 2);
      wider.set(this.items);
      this.items = wider;
    }
    const { items } = this;
    let at = this.size++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (items[parent]! <= value) break;
      items[at] = items[parent]!;
      at = parent;
    }
    items[at] = value;
  }

  pop(): number {
    const { items } = this;
    const smallest = items[0]!;
    const value = items[--this.size]!;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.size) break;
      if (child + 1 < this.size && items[child + 1]! < items[child]!) child += 1;
      if (items[child]! >= value) break;
      items[at] = items[child]!;
      at = child;
    }
    items[at] = value;
    return smallest;
  }
}
