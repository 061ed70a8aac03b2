import { Stage } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** What the defaults did at one construct. */
export interface DefaultsRecord {
  readonly constructPath: string;
  /** The table: `s3.Bucket`. */
  readonly name: string;
  /** The construct of this library that applied them; absent where they were injected into somebody else's. */
  readonly construct?: string;
  /** Written into an L1 after it was made. */
  readonly repaired?: boolean;
  /** Properties that took their default. */
  readonly applied: readonly string[];
  /** Properties that the user had set. */
  readonly kept: readonly string[];
}

const LEDGER = Symbol.for('cdk-soc2.defaults-ledger');

/**
 * The record of every default that was applied in a tree. A construct does not exist yet when its properties are
 * decided, so the record is keyed by the path it is going to have. It lives on the root, never in this module.
 */
export class Ledger {
  public static of(scope: IConstruct): Ledger {
    const root = scope.node.root as IConstruct & { [LEDGER]?: Ledger };
    return root[LEDGER] ??= new Ledger();
  }

  private readonly stages = new Set<Stage>();
  private readonly stageCallbacks: ((stage: Stage) => void)[] = [];
  private readonly entries = new Map<string, DefaultsRecord>();

  private constructor() {}

  public has(constructPath: string, name: string): boolean {
    return this.entries.has(`${constructPath}\n${name}`);
  }

  /** Whether a property took its default, the last time that a construct was made at a path. */
  public hasApplied(constructPath: string, name: string, property: string): boolean {
    return this.entries.get(`${constructPath}\n${name}`)?.applied.includes(property) === true;
  }

  /** Takes note that a property did not take its default after all. */
  public retract(constructPath: string, name: string, property: string): void {
    const record = this.entries.get(`${constructPath}\n${name}`);
    if (record !== undefined) { this.add({ ...record, applied: record.applied.filter((each) => each !== property) }); }
  }

  public add(record: DefaultsRecord): void {
    this.entries.set(`${record.constructPath}\n${record.name}`, record);
  }

  /** Calls back once for every Stage that a construct with defaults is made in. */
  public onStage(callback: (stage: Stage) => void): void {
    this.stageCallbacks.push(callback);
  }

  /** Takes note that a construct is made at a scope. */
  public reach(scope: IConstruct): void {
    const stage = this.stageCallbacks.length === 0 ? undefined : Stage.of(scope);
    if (stage === undefined || this.stages.has(stage)) { return; }
    this.stages.add(stage);
    this.stageCallbacks.forEach((callback) => callback(stage));
  }

  /** Everything applied, by path. */
  public get records(): DefaultsRecord[] {
    return [...this.entries.values()].sort((a, b) => (a.constructPath < b.constructPath ? -1 : a.constructPath > b.constructPath ? 1 : a.name < b.name ? -1 : 1));
  }
}
