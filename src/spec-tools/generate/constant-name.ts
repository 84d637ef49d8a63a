/** Stands for a constant of the printed file: prints as its name. */
export class ConstantName {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}
