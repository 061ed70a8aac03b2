import { callOrigin, originOf } from '../../src/tree/origin';

const SENT = Symbol.for('jsii.context.hostStackTrace');
const shared = globalThis as Record<symbol, unknown>;

describe('where a call comes from', () => {
  const { JSII_AGENT } = process.env;
  afterEach(() => {
    delete shared[SENT];
    if (JSII_AGENT === undefined) { delete process.env.JSII_AGENT; } else { process.env.JSII_AGENT = JSII_AGENT; }
  });

  test('in Node: from the stack of this process', () => {
    expect(callOrigin()).toMatchObject({ file: 'test/gate/call-origin.test.ts', column: expect.any(Number) });
  });

  test('below jsii, where no frames are sent: nobody knows, and the kernel is not named', () => {
    process.env.JSII_AGENT = 'Python/3.13.1';
    expect(callOrigin()).toBeUndefined();
  });

  test('below jsii: from the first frame that is no binding', () => {
    process.env.JSII_AGENT = 'Python/3.13.1';
    shared[SENT] = [['/venv/lib/python3.13/site-packages/cdk_soc2/__init__.py', 812, 0, 'add'], [`${process.cwd()}/app/data.py`, 12, 0, '<module>']];
    expect(callOrigin()).toEqual({ file: 'app/data.py', line: 12 });
    shared[SENT] = [['Bucket.java', 979, 0, 'software.amazon.awscdk.services.s3.Bucket$Builder.build'], ['Data.java', 8, 0, 'app.Data.<init>']];
    expect(callOrigin()).toEqual({ file: 'Data.java', line: 8 });
  });

  test('a frame of Node keeps its column', () => {
    expect(originOf([`new Data (${process.cwd()}/lib/../app/data.ts:9:5)`])).toMatchObject({ line: 9, column: 5 });
  });
});
