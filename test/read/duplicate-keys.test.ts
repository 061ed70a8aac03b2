import { duplicateKey } from '../../src/read/duplicate-keys';
import { parseJson, parseTemplate } from '../../src/read/parse';

test.each([
  ['a section', '{"Resources": {},\n "Resources": {}}', '/Resources', 2],
  ['deep in lists', '[0, {"x": [{"b": 1}, {"b": 1, "b": 2}]}]', '/1/x/1/b', 1],
  ['written in two ways', '{"a": 1, "\\u0061": 2}', '/a', 1],
  ['with what pointers escape', '{"a/~": 1, "a/~": 1}', '/a~1~0', 1],
  ['behind texts with quotation marks', '{"a": "\\"}{\\\\", "b": "[", "a": 1}', '/a', 1],
])('%s: found', (_name, text, pointer, line) => {
  expect(duplicateKey(text)).toEqual({ pointer, line });
  expect(() => parseJson(text)).toThrow(pointer);
});

test.each(['{"a": {"c": 1}, "b": {"c": 1}}', '[{"a": 1}, {"a": 1}]', '{"a": "a", "b": ["a", "a"]}', '[]', '"x"', '{"a": {}, "b": "a"}'])('%s: nothing stands twice', (text) => {
  expect(duplicateKey(text)).toBeUndefined();
});

test('a template in JSON may begin with a mark, and is not read as YAML to hide a key', () => {
  expect(parseTemplate('\ufeff{"A": 1}')).toEqual({ A: 1 });
  expect(() => parseTemplate('{"A": 1, "A": 2}')).toThrow('/A stands twice');
});
