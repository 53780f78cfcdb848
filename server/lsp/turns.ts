/** Long work in short pieces: requests that wait have their turn in between. */

/** For so long (ms) work may go on before it lets others have their turn. */
const TURN = 20;

export class Turns {
  #began = performance.now();

  /** Waits where the work has gone on for long enough. */
  async pause(): Promise<void> {
    if (performance.now() - this.#began < TURN) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.#began = performance.now();
  }
}
