import { loadOffice } from './loadOffice';
import { register } from './register';

void loadOffice(document).then((office) =>
  office?.onReady(({ host }) => {
    // Outside of Excel there is no ribbon.
    if (host === office.HostType.Excel) register(office);
  }),
);
