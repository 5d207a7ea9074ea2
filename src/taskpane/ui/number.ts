export { angka } from '../../measure/number';
