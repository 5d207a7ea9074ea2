import { officeIsDark } from '../../../src/taskpane/app/theme';

test('Office says whether it is dark, or an older one by its colours; else it is not known', () => {
  expect(officeIsDark({ officeTheme: { isDarkTheme: false, bodyBackgroundColor: '#000000' } })).toBe(false);
  expect(officeIsDark({ officeTheme: { bodyBackgroundColor: '#262626' } })).toBe(true);
  expect(officeIsDark({ officeTheme: { bodyBackgroundColor: '#e6e6e6' } })).toBe(false);
  expect(officeIsDark({ officeTheme: { bodyBackgroundColor: 'white' } })).toBeNull();
  expect(officeIsDark({})).toBeNull();
});
