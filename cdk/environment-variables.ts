import { type SettingName, variableOf } from '../shared/platform/environment.ts';

/** Environment variables for settings, under the names the code reads them by. */
export function environmentVariables(settings: Partial<Record<SettingName, string>>): Record<string, string> {
  // Object.entries forgets that the names are those of the type.
  const named = Object.entries(settings) as [SettingName, string][];
  return Object.fromEntries(named.map(([setting, value]) => [variableOf(setting), value]));
}
