import { thing, type Kind, type Thing } from '../kind';
import type { Context } from './context';

interface Setting {
  readonly map: Map<string, unknown>;
  readonly key: string;
}

const SETTING: Kind<Setting> = {
  type: 'Setting',
  get: { key: ({ key }) => key, value: ({ map, key }) => map.get(key) },
  set: { value: ({ map, key }, value) => void map.set(key, value) },
  call: { delete: ({ map, key }) => void map.delete(key) },
  identity: ({ key }) => ({ _Id: key }),
};

/** Values that an add-in keeps under names, in the workbook or in a sheet. */
const SETTINGS: Kind<Map<string, unknown>> = {
  type: 'SettingCollection',
  items: (map) => [...map.keys()].map((key) => thing(SETTING, { map, key })),
  item: (map, key) => {
    const found = [...map.keys()].find((known) => known.toLowerCase() === String(key).toLowerCase());
    return found === undefined ? null : thing(SETTING, { map, key: found });
  },
  call: {
    add: (map, args) => {
      map.set(args.text(0), args.at(1));
      return thing(SETTING, { map, key: args.text(0) });
    },
  },
};

export function settings({ book }: Context): Thing {
  return thing(SETTINGS, book.settings);
}

/** The custom properties of a sheet; their values are texts. */
export function customProperties(map: Map<string, unknown>): Thing {
  return thing({ ...SETTINGS, type: 'WorksheetCustomPropertyCollection' }, map);
}
