import { describe, expect, it } from '@jest/globals';
import { ownPath } from './own-path.js';

describe('where sign-in goes on to', () => {
  it.each(['/', '/facilities?q=桜', '/declaration#x'])('follows a path of this site: %s', (path) => {
    expect(ownPath(path)).toBe(path);
  });

  it.each([
    null,
    '',
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'facilities',
  ])('does not leave the site: %s', (path) => {
    expect(ownPath(path)).toBeNull();
  });
});
