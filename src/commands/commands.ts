import { office } from '../hosts/office';
import { register } from './register';

// Outside of Excel there is no ribbon.
void office().then((found) => found && register(found));
