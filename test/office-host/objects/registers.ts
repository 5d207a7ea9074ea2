import { REGISTERS } from '../events';
import type { Context } from './context';

/** The methods with which the client asks for the events of a target, and no longer asks for them. */
export function registers<T>(of: (target: T) => { context: Context; id: string }) {
  const methods: Record<string, (target: T) => void> = {};
  for (const [name, event] of Object.entries(REGISTERS)) {
    methods[`_Register${name}`] = (target) => {
      const { context, id } = of(target);
      context.events.register(event, id);
    };
    methods[`_Unregister${name}`] = (target) => {
      const { context, id } = of(target);
      context.events.unregister(event, id);
    };
  }
  return methods;
}
