import { App } from 'cdktf';

const STATE = Symbol.for('cdk-soc2.synth-state');
const WATCHED = Symbol.for('cdk-soc2.synth-watched');

type Watched = App & { [STATE]?: 'running' | 'done' };

/** How far `app.synth()` has come: an app itself does not say. Undefined before it was called, and in `Testing`. */
export function synthState(app: App): 'running' | 'done' | undefined {
  return (app as Watched)[STATE];
}

const prototype = App.prototype as App & { [WATCHED]?: true };
if (prototype[WATCHED] !== true) {
  prototype[WATCHED] = true;
  const synth = prototype.synth;
  prototype.synth = function (this: Watched) {
    this[STATE] = 'running';
    try {
      synth.call(this);
      this[STATE] = 'done';
    } finally {
      if (this[STATE] === 'running') { delete this[STATE]; }
    }
  };
}
