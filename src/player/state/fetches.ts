/** Files under way, by name: none is asked for twice at once; what fails is tried once more, and is then free to be asked for. */
export class Fetches {
  readonly #underWay = new Map<string, Promise<unknown>>();

  /** Loads, or joins the load of that name already under way. Rejects with what the second try rejected with. */
  async once<Loaded>(name: string, load: () => Promise<Loaded>): Promise<Loaded> {
    const underWay = this.#underWay.get(name) as Promise<Loaded> | undefined;
    if (underWay) return underWay;
    const loading = load().catch(load);
    this.#underWay.set(name, loading);
    try {
      return await loading;
    } finally {
      this.#underWay.delete(name);
    }
  }
}
