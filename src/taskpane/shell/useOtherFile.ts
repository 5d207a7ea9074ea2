import { useState } from 'react';

/** Opens another file; asks first where something typed would be lost. */
export function useOtherFile(open: (file: File) => void, unsaved: number) {
  const [waiting, wait] = useState<File | null>(null);
  return {
    waiting,
    pick: (file: File) => {
      if (unsaved > 0) wait(file);
      else open(file);
    },
    goOn: () => {
      if (waiting) open(waiting);
      wait(null);
    },
    stay: () => wait(null),
  };
}
